import type { Bilingual, Language } from '../core/language.ts';

/** The words of reading an instrument closely: both languages side by side, the outline, what stands near it. */
const readingWords = {
  parallel: { vi: 'Song ngữ Việt – Anh', en: 'Vietnamese and English side by side' },
  'parallel.description': {
    vi: '{name}: từng quy định bằng tiếng Việt và tiếng Anh, đặt cạnh nhau.',
    en: '{name}: each provision in Vietnamese and in English, side by side.',
  },
  'parallel.back': {
    vi: 'Trang văn bản: nguồn, quan hệ, cách trích dẫn',
    en: 'Page of the instrument: sources, relations, how to cite it',
  },
  'parallel.introduction': { vi: 'Giới thiệu', en: 'Introduction' },
  text: { vi: 'Toàn văn', en: 'Full text' },
  'text.lead': { vi: 'Nguồn của toàn văn', en: 'Where the text comes from' },
  'text.alone': {
    vi: 'Chỉ hiện đoạn được dẫn tới, kèm phần chứa nó',
    en: 'Only the passage linked to, with what it stands in',
  },
  dossier: { vi: 'Tập văn bản để in', en: 'Dossier for print' },
  'dossier.lead': {
    vi: 'Chọn văn bản, xem trước, rồi in trên khổ A4: mục lục, nội dung, nguồn, địa chỉ các liên kết. Địa chỉ trang giữ đúng lựa chọn, gửi được cho người khác.',
    en: 'Choose instruments, look at the sheets and print them on A4: contents, provisions, sources, addresses of the links. The address of the page keeps the choice and can be sent to others.',
  },
  'dossier.choose': { vi: 'Văn bản trong tập', en: 'Instruments in the dossier' },
  'dossier.go': { vi: 'Xem tập', en: 'Show the sheets' },
  'dossier.contents': { vi: 'Mục lục', en: 'Contents' },
  'dossier.failed': { vi: 'Không lấy được:', en: 'Could not be had:' },
  'dossier.noscript': {
    vi: 'Ghép thành tập cần JavaScript; không có thì in riêng từng trang văn bản.',
    en: 'Putting sheets together needs JavaScript; without it, print the page of each instrument.',
  },
  'dossier.add': { vi: 'In cùng văn bản khác', en: 'Print with others' },
  notes: { vi: 'Ghi chú của tôi', en: 'My notes' },
  'notes.write': { vi: 'ghi chú', en: 'note' },
  'notes.open': { vi: 'Mở ghi chú', en: 'Open my notes' },
  'notes.failed': { vi: 'Chưa tải được phần ghi chú.', en: 'The notes could not be loaded.' },
  'printed-links': { vi: 'Địa chỉ các liên kết', en: 'Addresses of the links' },
  'tap-again': { vi: 'Chạm lần nữa để mở.', en: 'Tap again to open.' },
  'parallel.none': { vi: 'Chưa có bản tiếng này.', en: 'Not there in this language.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ReadingWord = keyof typeof readingWords;

/** The words in one language, with the values in their places. */
export const readingWord =
  (language: Language) =>
  (key: ReadingWord, values: Readonly<Record<string, string | number>> = {}): string =>
    readingWords[key][language].replace(/\{(\w+)\}/gu, (whole, name: string) =>
      String(values[name] ?? whole),
    );
