import type { Bilingual } from '../core/language.ts';
import type { Doubt } from './document.ts';

/** A doubt before its sentence is made. */
export interface DoubtNote {
  readonly kind: DoubtKind;
  readonly line: Pick<Doubt, 'line' | 'column'> | undefined;
  readonly values: Readonly<Record<string, string>>;
}

const sentence = (vi: string, en: string): Bilingual => ({ vi, en });

/** Every kind of doubt with its sentence; `{name}` stands for a value. */
const sentences = {
  empty: sentence('Tệp không có chữ nào.', 'The file holds no text.'),
  'no-number': sentence(
    'Không thấy số, ký hiệu ở đầu văn bản.',
    'No number was found at the head of the text.',
  ),
  'number-blank': sentence('Số văn bản còn để trống.', 'The number was left blank.'),
  'number-of-promulgation': sentence(
    'Văn bản không có số riêng; lấy số {number} của văn bản ban hành kèm theo.',
    'The text has no number of its own; {number} is that of the paper it was issued with.',
  ),
  'no-date': sentence('Không thấy ngày ban hành.', 'No date of issue was found.'),
  'date-partial': sentence(
    'Ngày ban hành chưa đủ: chỉ đọc được {date}.',
    'The date of issue is not whole: only {date} could be read.',
  ),
  'date-from-foot': sentence(
    'Đầu văn bản không ghi ngày; lấy ngày {date} ở cuối văn bản.',
    'The head bears no date; {date} was taken from the foot.',
  ),
  'no-kind': sentence('Không nhận ra loại văn bản.', 'The type of document was not recognised.'),
  'no-title': sentence('Không thấy trích yếu (tên văn bản).', 'No title was found.'),
  'title-case': sentence(
    'Tên văn bản in hoa; một số chữ không suy ra được chữ hoa, chữ thường. Cần đọc lại.',
    'The title is printed in capitals; the case of some words could not be told. Read it over.',
  ),
  'no-issuer': sentence('Không nhận ra cơ quan ban hành.', 'The issuer was not recognised.'),
  'issuer-inferred': sentence(
    'Đầu văn bản không ghi rõ cơ quan ban hành; suy ra là {issuer}.',
    'The head does not tell the issuer; it was inferred to be {issuer}.',
  ),
  'no-signature': sentence('Không thấy người ký.', 'No signature was found.'),
  'no-units': sentence(
    'Không thấy điều, khoản, mục nào; toàn bộ nội dung được giữ thành các đoạn.',
    'No articles, clauses or sections were found; the whole text is kept as paragraphs.',
  ),
  gap: sentence(
    'Nhảy số: sau “{before}” là “{label}”.',
    'A number is left out: “{label}” comes after “{before}”.',
  ),
  'gap-first': sentence(
    'Dãy số không bắt đầu từ 1: gặp “{label}” đầu tiên.',
    'A row does not begin with 1: “{label}” comes first.',
  ),
  repeat: sentence(
    'Trùng số: “{label}” lặp lại sau “{before}”.',
    'A number is repeated: “{label}” after “{before}”.',
  ),
  slip: sentence(
    'Nhãn “{label}” có vẻ bị sai chữ, đã đọc là một đề mục.',
    'The label “{label}” seems misspelt; it was read as a heading.',
  ),
  outside: sentence(
    '“{label}” giống một đề mục nhưng không nối vào dãy số nào; giữ nguyên trong đoạn văn.',
    '“{label}” looks like a label but continues no row; it was left in the text.',
  ),
  'one-line': sentence(
    'Nhiều điều khoản nằm trên một dòng; đã tách theo nhãn, số dòng vì thế trùng nhau.',
    'Many provisions stand on one line; they were cut at their labels, so their line numbers are the same.',
  ),
  'second-paper': sentence(
    'Từ đây có vẻ là một văn bản khác trong cùng tệp; phần này không được phân tích.',
    'Another document seems to begin here; it was not analysed.',
  ),
  'page-frame': sentence(
    'Phần trước dòng này là lời giới thiệu của trang đăng, không thuộc văn bản.',
    'What stands before this line is the introduction of a web page, not the document.',
  ),
  'appendix-kept': sentence(
    'Phụ lục “{label}” được giữ nguyên văn, không chia điều khoản.',
    'The appendix “{label}” is kept as it is, not cut into provisions.',
  ),
  'annex-untitled': sentence(
    'Số điều quay lại từ 1 mà không có tên văn bản kèm theo; coi là văn bản kèm theo.',
    'Articles begin again with 1 without the title of an annex; taken for an annexed document.',
  ),
  'look-alike': sentence(
    'Chữ “{sign}” ({code}) trong “{word}” là chữ khác trông giống; có lẽ là “{expected}”.',
    'The letter “{sign}” ({code}) in “{word}” is another that looks alike; “{expected}” may be meant.',
  ),
  unreadable: sentence('Ký tự hỏng ({code}) trong “{word}”.', 'A broken character ({code}) in “{word}”.'),
  'digit-in-word': sentence('Chữ số lẫn trong chữ: “{word}”.', 'A digit inside a word: “{word}”.'),
  'not-syllable': sentence(
    '“{word}” không phải là một tiếng Việt đúng; có thể sai dấu.',
    '“{word}” is no Vietnamese syllable; a mark may be wrong.',
  ),
  'more-signs': sentence(
    'Còn {count} chỗ nghi vấn về chữ, dấu không liệt kê hết.',
    '{count} more doubtful letters and marks are not listed.',
  ),
  'marks-scrambled': sentence(
    '{share} % số tiếng không đúng chính tả tiếng Việt; dấu thanh có thể đã bị xáo trộn khi chuyển mã hoặc nhận dạng.',
    '{share} % of the syllables are no Vietnamese ones; marks may have been scrambled by a conversion or by scanning.',
  ),
  'not-vietnamese': sentence(
    'Văn bản có vẻ không phải tiếng Việt.',
    'The text does not seem to be Vietnamese.',
  ),
  converted: sentence(
    'Đã chuyển mã từ {encoding} sang Unicode; tỷ lệ tiếng đúng chính tả từ {before} % lên {after} %.',
    'Converted from {encoding} to Unicode; the share of valid syllables rose from {before} % to {after} %.',
  ),
  'capitals-lost': sentence(
    'Phông chữ hoa của {encoding} lưu chữ thường; chữ hoa có dấu có thể đã thành chữ thường.',
    'Capital fonts of {encoding} store small letters; marked capitals may have become small.',
  ),
} as const satisfies Record<string, Bilingual>;

export type DoubtKind = keyof typeof sentences;

/** Doubts with their sentences, in order of line and column. */
export function describeDoubts(notes: readonly DoubtNote[]): Doubt[] {
  return notes
    .map(({ kind, line, values }) => ({
      line: line?.line ?? 1,
      column: line?.column ?? 1,
      kind,
      what: { vi: fill(sentences[kind].vi, values), en: fill(sentences[kind].en, values) },
    }))
    .sort(
      (a, b) => a.line - b.line || a.column - b.column || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
    );
}

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
