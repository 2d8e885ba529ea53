import type { Bilingual } from '../core/language.ts';

/** The sentences of the page on how good the citation engine is. */
export const fidelityWords = {
  title: { vi: 'Độ tin cậy của việc nhận diện viện dẫn', en: 'Fidelity of the citation engine' },
  lead: {
    vi: 'Số liệu đo trên các văn bản đã được người đọc đánh dấu từng viện dẫn. Không nên hiểu là mọi viện dẫn trong mọi văn bản đều được nhận ra: khi không chắc, vankien để trống chứ không đoán.',
    en: 'Measured on texts in which people marked every citation by hand. It does not mean that every citation in every text is found: where it is not sure, vankien stays silent and does not guess.',
  },
  measured: { vi: 'Đo ngày {on}.', en: 'Measured on {on}.' },
  set: { vi: 'Bộ văn bản', en: 'Texts' },
  measure: { vi: 'Phép đo', en: 'Measure' },
  precision: { vi: 'Độ chính xác', en: 'Precision' },
  recall: { vi: 'Độ đầy đủ', en: 'Recall' },
  f1: { vi: 'F1', en: 'F1' },
  count: { vi: 'Đúng / tìm được / đánh dấu', en: 'Right / found / marked' },
  seeds: { vi: 'Năm bài viết nguồn', en: 'The five source articles' },
  passages: {
    vi: '60 đoạn văn bản thật, tiếng Việt và tiếng Anh',
    en: '60 real passages, Vietnamese and English',
  },
  spans: { vi: 'Số hiệu: đúng chỗ và đúng dạng chuẩn', en: 'Numbers: right place and right canonical form' },
  exact: { vi: 'Số hiệu: đúng đến từng ký tự', en: 'Numbers: right to the character' },
  dates: { vi: 'Ngày đi kèm', en: 'Dates that go with them' },
  misses: { vi: 'Những chỗ sai hoặc bỏ sót', en: 'What was wrong or missed' },
  none: {
    vi: 'Trong các bộ văn bản này chưa ghi nhận chỗ sai nào.',
    en: 'In these texts none is on record.',
  },
  missed: { vi: 'bỏ sót', en: 'missed' },
  false: { vi: 'nhận nhầm', en: 'false alarm' },
  date: { vi: 'sai ngày', en: 'wrong date' },
  ingest: { vi: 'Đọc cấu trúc văn bản chính thức', en: 'Reading the structure of official texts' },
  outline: {
    vi: 'Điều, khoản, điểm và các cấp khác: đúng đường dẫn và đúng dòng',
    en: 'Articles, clauses, points and other levels: right path and line',
  },
  bases: { vi: 'Căn cứ ban hành', en: 'Legal bases' },
  header: { vi: 'Số, ngày, loại, cơ quan ban hành', en: 'Number, date, kind, issuing body' },
  terms: {
    vi: 'Độ chính xác là phần đúng trong số đã tìm được; độ đầy đủ là phần tìm được trong số đã đánh dấu; F1 dung hòa hai con số.',
    en: 'Precision is the share of what was found that is right; recall the share of what was marked that was found; F1 balances the two.',
  },
  caution: {
    vi: 'Các bộ văn bản này được dùng khi xây dựng công cụ, nên kết quả trên văn bản chưa từng gặp có thể thấp hơn.',
    en: 'The engine was built with these texts at hand; on texts that it has never met the figures can be lower.',
  },
} as const satisfies Record<string, Bilingual>;
