import type { Bilingual } from '../language.ts';

/** Which rule made a resolution, in words for readers. */
export const resolutionRules = {
  'number-year': { vi: 'số văn bản có sẵn năm ban hành', en: 'the number carries its year' },
  'number-date': { vi: 'số và ngày ban hành', en: 'number and date' },
  'number-period': {
    vi: 'số và nhiệm kỳ hoặc năm của ngày được dẫn; ngày ghi khác',
    en: 'number, and the tenure or year of the date given; the day differs',
  },
  'number-tenure': { vi: 'số và khóa', en: 'number and tenure' },
  'number-title': { vi: 'số và tên gọi', en: 'number and title' },
  'number-issuer': { vi: 'số và cơ quan ban hành', en: 'number and issuer' },
  'number-text': {
    vi: 'số, và ngày ghi ở chỗ khác trong cùng văn bản',
    en: 'number, and a date given elsewhere in the same text',
  },
  'number-only': { vi: 'chỉ một văn bản mang số này', en: 'only one instrument with this number' },
  'serial-date': { vi: 'loại, số thứ tự và ngày', en: 'kind, serial and date' },
  'serial-issuer': { vi: 'loại, số thứ tự và cơ quan ban hành', en: 'kind, serial and issuer' },
  'serial-title': { vi: 'loại, số thứ tự và tên gọi', en: 'kind, serial and title' },
  'serial-tenure': { vi: 'loại, số thứ tự và khóa', en: 'kind, serial and tenure' },
  'kind-date': { vi: 'loại và ngày, không có số', en: 'kind and date, without a number' },
  antecedent: { vi: 'văn bản cùng loại vừa nêu', en: 'the one of its kind just named' },
  'page-context': {
    vi: 'số, và văn bản mà trang này nói tới',
    en: 'number, and the instrument that this page is about',
  },
  'several-holders': { vi: 'nhiều văn bản mang số này', en: 'several instruments bear this number' },
  'several-serials': {
    vi: 'chỉ có loại và số thứ tự, chưa đủ để xác định',
    en: 'kind and serial alone do not settle it',
  },
  'tenure-differs': {
    vi: 'khóa được ghi không khớp với văn bản nào mang số này',
    en: 'the tenure given fits none that bears this number',
  },
  'title-differs': {
    vi: 'tên gọi không khớp với văn bản duy nhất mang số này',
    en: 'the title does not fit the only one that bears this number',
  },
  'other-date': {
    vi: 'có số này nhưng ngày khác, ở nhiệm kỳ hoặc năm khác',
    en: 'the number is known, but of another tenure or year',
  },
  'no-holder': { vi: 'chưa có văn bản nào mang số này', en: 'no instrument with this number' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ResolutionRule = keyof typeof resolutionRules;

/** A fact in which the citation and the instrument that it names do not agree. */
export type Difference = 'date' | 'issuer' | 'title';

/** What a citation names, as far as the register can tell; never a guess. */
export type Resolution =
  | {
      readonly status: 'held' | 'known';
      readonly id: string;
      readonly rule: ResolutionRule;
      readonly differs: readonly Difference[];
    }
  | { readonly status: 'ambiguous'; readonly candidates: readonly string[]; readonly rule: ResolutionRule }
  | { readonly status: 'unknown'; readonly rule: ResolutionRule };
