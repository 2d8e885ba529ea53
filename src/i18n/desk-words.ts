import type { Bilingual, Language } from '../core/language.ts';

/** The words of both desks: putting a file on it, progress, refusals. */
export const deskWords = {
  choose: { vi: 'Chọn tệp', en: 'Choose a file' },
  kinds: {
    vi: 'hoặc thả tệp vào đây: .docx, .pdf, .html, .md, .txt, .doc; tối đa 64 MiB và 2.000 trang',
    en: 'or drop it here: .docx, .pdf, .html, .md, .txt, .doc; up to 64 MiB and 2,000 pages',
  },
  stays: {
    vi: 'Tệp chỉ được đọc ngay trên máy này, không gửi đi đâu. Khi trang đã mở xong, có thể ngắt mạng rồi mới chọn tệp.',
    en: 'The file is read on this machine and sent nowhere. Once the page is open you may cut the network and only then choose the file.',
  },
  ready: {
    vi: 'Đã sẵn sàng, kể cả khi ngắt mạng (trừ PDF).',
    en: 'Ready, with the network cut too (but for PDF).',
  },
  loading: { vi: 'Đang mở phần dữ liệu…', en: 'Opening the records…' },
  'not-loaded': {
    vi: 'Một phần của trang chưa tải được. Hãy nối lại mạng rồi thử lại; tệp của bạn không bị thay đổi.',
    en: 'A part of the page did not arrive. Connect to the network again and try once more; your file is untouched.',
  },
  'pdf-not-loaded': {
    vi: 'Phần đọc PDF chưa tải được. Hãy nối lại mạng và bấm “Tải sẵn phần đọc PDF”, sau đó có thể ngắt mạng.',
    en: 'The PDF reader did not arrive. Connect to the network and press “Get the PDF reader now”; after that the network may be cut.',
  },
  broken: {
    vi: 'Trang gặp lỗi khi đọc tệp này ({message}). Tệp của bạn không bị thay đổi. Hãy thử lưu tệp sang dạng khác.',
    en: 'The page failed on this file ({message}). Your file is untouched. Try saving it in another format.',
  },
  stopped: { vi: 'Đã dừng.', en: 'Stopped.' },
  stop: { vi: 'Dừng', en: 'Stop' },
  'pdf-get': { vi: 'Tải sẵn phần đọc PDF', en: 'Get the PDF reader now' },
  'pdf-why': {
    vi: 'Phần đọc PDF khá nặng (khoảng 0,7 MB) nên chỉ tải khi có tệp PDF. Nếu sẽ ngắt mạng, hãy tải sẵn.',
    en: 'The PDF reader is heavy (about 0.7 MB) and is fetched when a PDF is dropped. Fetch it now if you will cut the network.',
  },
  'pdf-ready': { vi: 'Phần đọc PDF đã sẵn sàng.', en: 'The PDF reader is ready.' },
  legacy: {
    vi: 'Văn bản dùng bảng mã cũ {encoding}, chưa phải Unicode. Chuyển mã sẽ được: “{sample}…” Tệp gốc giữ nguyên.',
    en: 'The text is in the old encoding {encoding}, not in Unicode. Converted, it begins: “{sample}…” The file itself stays as it is.',
  },
  convert: { vi: 'Chuyển sang Unicode rồi làm tiếp', en: 'Convert to Unicode and go on' },
  converted: {
    vi: 'Đã chuyển mã từ {encoding} sang Unicode để đọc; hãy đối chiếu với bản gốc.',
    en: 'Converted from {encoding} to Unicode for reading; compare with the original.',
  },
  'step.read': { vi: 'Đang đọc {name}…', en: 'Reading {name}…' },
  'step.search': { vi: 'Đang tìm trích dẫn…', en: 'Looking for citations…' },
  'step.compare': { vi: 'Đang đối chiếu với dữ liệu…', en: 'Comparing with the records…' },
  'step.structure': { vi: 'Đang đọc cấu trúc {name}…', en: 'Reading the structure of {name}…' },
  'step.draft': { vi: 'Đang soạn bản nháp…', en: 'Writing the draft…' },
  pasted: { vi: 'van-ban-dan', en: 'pasted-text' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  copy: { vi: 'Chép', en: 'Copy' },
  copied: { vi: 'Đã chép', en: 'Copied' },
  'copy-failed': { vi: 'Không chép được', en: 'Could not copy' },
  'not-held': { vi: 'có tên trong dữ liệu, chưa có trang', en: 'known by name, no page held' },
  line: { vi: 'dòng {line}', en: 'line {line}' },
} as const satisfies Record<string, Bilingual>;

export const reviewWords = {
  title: { vi: 'Rà soát trích dẫn', en: 'Review citations' },
  lead: {
    vi: 'Đưa vào luận văn, giáo trình hay bài giảng; trang tìm mọi trích dẫn văn bản của Đảng, Nhà nước và Quân đội, đối chiếu số, ngày, cơ quan ban hành, tên gọi, hiệu lực với dữ liệu, chỉ rõ chỗ cần sửa và trả lại chính tài liệu ấy kèm liên kết.',
    en: 'Bring a thesis, a textbook or a lecture: every citation of a Party, State or Army document is found, held against the records (number, date, issuer, title, force), shown with what to mend, and the same document is given back with links.',
  },
  'give-title': { vi: 'Tài liệu', en: 'Document' },
  paste: { vi: 'Hoặc dán văn bản', en: 'Or paste a text' },
  submit: { vi: 'Rà soát văn bản đã dán', en: 'Review the pasted text' },
  noscript: {
    vi: 'Rà soát ngay trong trình duyệt cần JavaScript. Không có JavaScript, hãy dùng dòng lệnh; kết quả như nhau, và tệp cũng chỉ nằm trên máy của bạn:',
    en: 'Reviewing in the browser needs JavaScript. Without it use the command line; the outcome is the same, and the file stays on your machine as well:',
  },
  command: {
    vi: 'npm run -s vankien -- review luan-van.docx --lang vi --report bao-cao.html --out luan-van-lien-ket.docx',
    en: 'npm run -s vankien -- review thesis.docx --report report.html --out thesis-linked.docx',
  },
  'how-title': { vi: 'Kết quả nói gì', en: 'What the outcome says' },
  limits: {
    vi: 'Kết quả dựa trên dữ liệu hiện có, không thay thế việc đọc văn bản gốc. “Chưa có trong dữ liệu” không có nghĩa là trích dẫn sai.',
    en: 'The review rests on the records at hand and does not replace reading the texts themselves. “Not known to us” does not mean that a citation is wrong.',
  },
  'means.unknown': {
    vi: 'Không có bản ghi nào mang số này; chưa thể nói đúng hay sai.',
    en: 'No record bears this number; nothing can be said for or against it.',
  },
  'means.ambiguous': {
    vi: 'Nhiều văn bản mang số này; cần ghi thêm ngày hoặc cơ quan ban hành.',
    en: 'Several documents bear this number; a date or an issuer would settle it.',
  },
  'means.superseded': {
    vi: 'Văn bản đã được thay thế hoặc hết hiệu lực.',
    en: 'The document was replaced or has lapsed.',
  },
  'means.date-differs': {
    vi: 'Ngày ghi trong tài liệu khác ngày trong dữ liệu.',
    en: 'The date in your document is not the recorded one.',
  },
  'means.issuer-differs': {
    vi: 'Cơ quan ban hành khác với dữ liệu.',
    en: 'The issuing body is not the recorded one.',
  },
  'means.title-differs': {
    vi: 'Tên gọi khác với tên đã ghi nhận.',
    en: 'The title is not the recorded one.',
  },
  'means.repaired': {
    vi: 'Số, ký hiệu viết chưa đúng nhưng vẫn nhận ra được.',
    en: 'The number is misprinted but can be recognised.',
  },
  'means.ok': { vi: 'Khớp với dữ liệu.', en: 'Agrees with the records.' },
  'result-title': { vi: 'Kết quả: {name}', en: 'Outcome: {name}' },
  none: { vi: 'Không thấy trích dẫn nào trong tài liệu này.', en: 'No citation was found in this document.' },
  total: { vi: '{count} trích dẫn, {look} cần xem lại.', en: '{count} citations, {look} to be looked at.' },
  filter: { vi: 'Hiện các nhận xét', en: 'Show the verdicts' },
  shown: { vi: 'Đang hiện {shown} trong {count} trích dẫn.', en: '{shown} of {count} citations are shown.' },
  table: { vi: 'Các trích dẫn', en: 'Citations' },
  'head.place': { vi: 'Vị trí', en: 'Place' },
  'head.citation': { vi: 'Trích dẫn', en: 'Citation' },
  'head.verdict': { vi: 'Nhận xét', en: 'Verdict' },
  'head.record': { vi: 'Dữ liệu ghi', en: 'The record' },
  'head.correction': { vi: 'Nên viết', en: 'Write instead' },
  sources: { vi: 'Nguồn:', en: 'Source:' },
  agreeing: { vi: 'Nguồn ghi như tài liệu:', en: 'Sources that say the same as the document:' },
  maybe: { vi: 'Có thể là:', en: 'It may be:' },
  'copy-correction': { vi: 'Chép “{text}”', en: 'Copy “{text}”' },
  'save-title': { vi: 'Tải về', en: 'Download' },
  csv: { vi: 'Bảng CSV', en: 'Table (CSV)' },
  json: { vi: 'Dữ liệu JSON', en: 'Data (JSON)' },
  report: { vi: 'Báo cáo để in (HTML)', en: 'Report to print (HTML)' },
  linked: { vi: 'Chính tài liệu này kèm liên kết', en: 'The same document with links' },
  print: { vi: 'In trang kết quả', en: 'Print this outcome' },
  'not-linkable': {
    vi: 'Không gắn liên kết được vào văn bản thuần, tệp .doc hoặc văn bản đã chuyển mã. Hãy lưu thành .docx, .html hoặc .md mã Unicode.',
    en: 'Plain text, .doc and converted text cannot be given back with links. Save the text as .docx, .html or .md in Unicode.',
  },
  'links-lead': {
    vi: 'Liên kết trong bản tải về dẫn tới {address}',
    en: 'Links in the copy lead to {address}',
  },
  linking: { vi: 'Đang gắn liên kết…', en: 'Putting the links in…' },
  saved: { vi: 'Đã ghi {name}.', en: '{name} was written.' },
} as const satisfies Record<string, Bilingual>;

export const ingestWords = {
  title: { vi: 'Nạp văn bản của đơn vị', en: 'Take in your own documents' },
  lead: {
    vi: 'Đưa vào toàn văn một văn bản chính thức; trang đọc ra số, ngày, cơ quan ban hành, căn cứ, các chương, điều, khoản, điểm, chỉ ra chỗ chưa chắc kèm số dòng, và soạn sẵn tệp nháp để đưa vào kho văn kiện.',
    en: 'Bring the full text of an official document: its number, date, issuer, legal bases, chapters, articles, clauses and points are read, what is doubtful is shown with its line, and draft files for the collection are written.',
  },
  'give-title': { vi: 'Văn bản', en: 'Document' },
  paste: { vi: 'Hoặc dán toàn văn', en: 'Or paste the whole text' },
  submit: { vi: 'Đọc cấu trúc văn bản đã dán', en: 'Read the pasted text' },
  noscript: {
    vi: 'Nạp văn bản trong trình duyệt cần JavaScript. Không có JavaScript, hãy dùng dòng lệnh; kết quả như nhau, và tệp cũng chỉ nằm trên máy của bạn:',
    en: 'Taking in a text in the browser needs JavaScript. Without it use the command line; the outcome is the same, and the file stays on your machine as well:',
  },
  command: {
    vi: 'npm run -s vankien -- ingest quy-che.docx --lang vi --out content/instruments',
    en: 'npm run -s vankien -- ingest regulation.docx --out content/instruments',
  },
  'how-title': { vi: 'Sau khi tải bản nháp', en: 'After the draft is downloaded' },
  how: {
    vi: 'Giải nén vào thư mục của dự án: mọi tệp nằm đúng chỗ trong content/. Đọc lại những chỗ được đánh dấu, rồi chạy `npm run check`. Điều gì không đọc ra thì để trống, không suy đoán thêm.',
    en: 'Unpack it in the folder of the project: every file lands in its place under content/. Read over what is marked, then run `npm run check`. What was not recognised is left out; nothing is made up.',
  },
  'result-title': { vi: 'Kết quả: {name}', en: 'Outcome: {name}' },
  facts: { vi: 'Phần đầu và phần ký', en: 'Head and signature' },
  'fact.number': { vi: 'Số, ký hiệu', en: 'Number' },
  'fact.kind': { vi: 'Loại văn bản', en: 'Type' },
  'fact.title': { vi: 'Trích yếu', en: 'Title' },
  'fact.date': { vi: 'Ngày ban hành', en: 'Date' },
  'fact.issuer': { vi: 'Cơ quan ban hành', en: 'Issuer' },
  'fact.place': { vi: 'Nơi ban hành', en: 'Place' },
  'fact.signatory': { vi: 'Người ký', en: 'Signatory' },
  'fact.letterhead': { vi: 'Tiêu đề cơ quan', en: 'Letterhead' },
  'fact.recipients': { vi: 'Nơi nhận', en: 'Recipients' },
  missing: { vi: 'không thấy', en: 'not found' },
  doubtful: { vi: 'chưa chắc', en: 'doubtful' },
  bases: { vi: 'Căn cứ ({count})', en: 'Legal bases ({count})' },
  outline: { vi: 'Cấu trúc ({count} mục)', en: 'Structure ({count} units)' },
  'outline-none': {
    vi: 'Không thấy điều, khoản, mục nào.',
    en: 'No articles, clauses or sections were found.',
  },
  doubts: { vi: 'Chỗ cần xem lại ({count})', en: 'To be looked at ({count})' },
  'doubts-none': { vi: 'Không có chỗ nào phải xem lại.', en: 'Nothing needs to be looked at.' },
  at: { vi: 'dòng {line}, cột {column}', en: 'line {line}, column {column}' },
  citations: { vi: 'Văn bản được dẫn ({count})', en: 'Documents cited ({count})' },
  'citations-none': { vi: 'Không thấy văn bản nào được dẫn.', en: 'No other document is cited.' },
  'status.known': { vi: 'đã biết, chưa có trang', en: 'known, no page held' },
  'status.ambiguous': { vi: 'nhiều văn bản cùng số', en: 'several with this number' },
  'status.unknown': { vi: 'chưa có trong dữ liệu', en: 'not known to us' },
  'save-title': { vi: 'Tải bản nháp', en: 'Download the draft' },
  zip: { vi: 'Tất cả tệp nháp (zip)', en: 'All files of the draft (zip)' },
  'draft-of': { vi: 'Mã của bản nháp: {id}', en: 'Id of the draft: {id}' },
} as const satisfies Record<string, Bilingual>;

/** One language of a table of words, for the script of a page. */
export const pickWords = (
  words: Readonly<Record<string, Bilingual>>,
  language: Language,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text[language]]));
