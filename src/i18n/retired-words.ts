import type { Bilingual } from '../core/language.ts';

/** The words for what was published once and had to go. */
export const retiredWords = {
  heading: { vi: 'Những địa chỉ đã thôi dùng', en: 'Addresses no longer in use' },
  none: {
    vi: 'Đến nay chưa có địa chỉ nào phải thôi dùng.',
    en: 'So far no address has had to go.',
  },
  page: { vi: 'Trang này đã rút', en: 'This page has been withdrawn' },
  part: { vi: 'Đã rút khỏi trang này', en: 'Withdrawn from this page' },
  gone: { vi: 'Rút ngày {date}.', en: 'Withdrawn on {date}.' },
  'gone.part': { vi: 'Rút vào {date}.', en: 'Withdrawn in {date}.' },
  now: { vi: 'Nội dung nay ở:', en: 'Its content now stands at:' },
  nowhere: { vi: 'Nội dung này không chuyển đi đâu.', en: 'Its content has not moved anywhere.' },
} as const satisfies Readonly<Record<string, Bilingual>>;
