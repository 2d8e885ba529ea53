import type { Bilingual } from '../core/language.ts';
import { MAX_FILE_BYTES, MAX_INFLATED_BYTES, MAX_LINKS, MAX_PAGES, MAX_TEXT_LENGTH } from './limits.ts';

type Sentence = (file: string, detail: string) => Bilingual;

const mebibytes = (bytes: number): string => String(bytes / 1024 / 1024);

/** Another kind of file than one that can be read: what it is, and what to save it as. */
const otherKind =
  (vi: string, en: string): Sentence =>
  (file) => ({
    vi: `${file}: đây là ${vi}. Hãy lưu phần chữ cần kiểm tra thành .docx, .pdf, .html, .md hoặc .txt rồi thử lại.`,
    en: `${file}: this is ${en}. Save the text that you want checked as .docx, .pdf, .html, .md or .txt and try again.`,
  });

/**
 * Every reason why a file cannot be read or linked, with its sentence in both languages: what is wrong, where, what was
 * expected and how to mend it. A reason is the code, then a colon and a detail where there is one (`not-utf8:1042`).
 */
const sentences = {
  empty: (file) => ({
    vi: `${file}: tệp trống, không có chữ nào. Hãy kiểm tra xem có chọn đúng tệp không.`,
    en: `${file}: the file is empty. Check that it is the right file.`,
  }),
  'too-large': (file, detail) => ({
    vi: `${file}: tệp có ${detail} byte, vượt giới hạn ${mebibytes(MAX_FILE_BYTES)} MiB. Hãy chia tệp, hoặc bỏ bớt hình ảnh.`,
    en: `${file}: the file has ${detail} bytes, more than the limit of ${mebibytes(MAX_FILE_BYTES)} MiB. Split it, or take out pictures.`,
  }),
  'text-too-long': (file) => ({
    vi: `${file}: phần chữ dài hơn ${MAX_TEXT_LENGTH} ký tự. Hãy chia tệp thành nhiều phần.`,
    en: `${file}: the text is longer than ${MAX_TEXT_LENGTH} characters. Split the file.`,
  }),
  'too-many-pages': (file, detail) => ({
    vi: `${file}: tệp có ${detail} trang, vượt giới hạn ${MAX_PAGES} trang. Hãy chia tệp thành nhiều phần.`,
    en: `${file}: the file has ${detail} pages, more than the limit of ${MAX_PAGES}. Split it.`,
  }),
  'zip-bomb': (file) => ({
    vi: `${file}: nội dung nén bung ra lớn hơn ${mebibytes(MAX_INFLATED_BYTES)} MiB hoặc có quá nhiều phần nên không được mở. Nếu đây là văn bản thật, hãy bỏ bớt hình ảnh và lưu lại.`,
    en: `${file}: what is packed in the file would grow beyond ${mebibytes(MAX_INFLATED_BYTES)} MiB, or has too many parts; it was not opened. If it is a real document, take out pictures and save it again.`,
  }),
  'too-deep': (file) => ({
    vi: `${file}: các phần lồng vào nhau quá sâu nên không đọc được. Hãy chép phần chữ sang một tệp mới rồi thử lại.`,
    en: `${file}: its parts are nested too deep to be read. Copy the text to a new file and try again.`,
  }),
  damaged: (file, detail) => ({
    vi: `${file}: tệp hỏng hoặc không đầy đủ (${detail}). Hãy mở bằng phần mềm đã tạo ra nó, lưu thành tệp mới rồi thử lại.`,
    en: `${file}: the file is damaged or incomplete (${detail}). Open it in the program that made it, save it as a new file and try again.`,
  }),
  'password-protected': (file) => ({
    vi: `${file}: tệp được bảo vệ bằng mật khẩu. Hãy mở bằng mật khẩu, bỏ mật khẩu rồi lưu một bản để kiểm tra.`,
    en: `${file}: the file is protected by a password. Open it with the password, remove the password and save a copy for checking.`,
  }),
  'not-utf8': (file, detail) => ({
    vi: `${file}: từ byte thứ ${detail} trở đi không phải là chữ mã UTF-8. Tệp có thể dùng bảng mã cũ (TCVN3, VNI): hãy chuyển mã sang Unicode, hoặc lưu lại bằng UTF-8.`,
    en: `${file}: the bytes from offset ${detail} on are not UTF-8. The file may use an old encoding (TCVN3, VNI): convert it to Unicode, or save it as UTF-8.`,
  }),
  'not-text': (file, detail) => ({
    vi: `${file}: có byte 0 tại vị trí ${detail} nên đây không phải là tệp chữ. Nếu là chữ UTF-16, hãy lưu lại bằng UTF-8.`,
    en: `${file}: there is a zero byte at offset ${detail}, so this is not a text file. If it is UTF-16 text, save it as UTF-8.`,
  }),
  'pdf-no-text': (file, detail) => ({
    vi: `${file}: cả ${detail} trang chỉ có hình ảnh, không có chữ để đọc. Hãy nhận dạng chữ (OCR) trước, hoặc dùng bản gốc .docx.`,
    en: `${file}: all ${detail} pages are pictures and hold no text. Run text recognition (OCR) first, or use the original .docx.`,
  }),
  'word-95': (file) => ({
    vi: `${file}: đây là tệp Word 6 hoặc Word 95, quá cũ để đọc. Hãy mở bằng Word hoặc LibreOffice và lưu thành .docx.`,
    en: `${file}: this is a file of Word 6 or Word 95, which is too old to be read. Open it in Word or LibreOffice and save it as .docx.`,
  }),
  spreadsheet: otherKind('bảng tính', 'a spreadsheet'),
  presentation: otherKind('tệp trình chiếu', 'a presentation'),
  opendocument: otherKind('tệp OpenDocument (.odt, .ods, .odp)', 'an OpenDocument file (.odt, .ods, .odp)'),
  rtf: otherKind('tệp RTF', 'an RTF file'),
  picture: otherKind('hình ảnh', 'a picture'),
  archive: otherKind('tệp nén không chứa văn bản Word', 'a zip archive that is not a Word document'),
  'unknown-format': otherKind('tệp không rõ loại', 'a file of an unknown kind'),
  'text-only': (file) => ({
    vi: `${file}: loại tệp này chỉ đọc được, không gắn liên kết được. Hãy lưu thành .docx, .html hoặc .md để nhận lại bản có liên kết.`,
    en: `${file}: this kind of file can be read but cannot hold links. Save it as .docx, .html or .md to get a linked copy.`,
  }),
  'legacy-letters': (file, detail) => ({
    vi: `${file}: chữ viết bằng bảng mã ${detail}; nội dung đã được chuyển mã để rà soát, nhưng không gắn liên kết vào tệp bảng mã cũ. Hãy chuyển tệp sang Unicode rồi thử lại.`,
    en: `${file}: the letters are in ${detail}; they were converted for the review, but a file in an old encoding is not linked. Convert it to Unicode and try again.`,
  }),
  'macros-not-linked': (file) => ({
    vi: `${file}: tệp có macro; chỉ đọc phần chữ, không ghi lại tệp có macro. Hãy lưu thành .docx không có macro để gắn liên kết.`,
    en: `${file}: the file holds macros; its text is read, but a file with macros is not written again. Save it as .docx without macros to have it linked.`,
  }),
  'pdf-locked': (file) => ({
    vi: `${file}: PDF bị khóa, không cho sửa đổi. Hãy in lại thành PDF không khóa để gắn liên kết.`,
    en: `${file}: the PDF is locked against changes. Print it to an unlocked PDF to have it linked.`,
  }),
  'other-ending': (file, detail) => ({
    vi: `${file}: tài liệu được trả lại đúng loại ban đầu (${detail}); tên tệp ghi ra phải có phần mở rộng của loại đó, và phải là loại gắn được liên kết (.docx, .html, .md, .pdf).`,
    en: `${file}: the document comes back as what it was (${detail}); the file to write needs that kind's ending, and must be of a kind that holds links (.docx, .html, .md, .pdf).`,
  }),
  'document-changed': (file) => ({
    vi: `${file}: nội dung tệp đã khác so với lúc đọc. Hãy chọn lại tệp.`,
    en: `${file}: the file is no longer the one that was read. Choose the file again.`,
  }),
  'link-outside': (file, detail) => ({
    vi: `${file}: liên kết tại vị trí ${detail} nằm ngoài phần chữ, rỗng hoặc chồng lên liên kết khác.`,
    en: `${file}: the link at offset ${detail} is outside the text, empty or overlaps another one.`,
  }),
  'link-address': (file, detail) => ({
    vi: `${file}: địa chỉ liên kết “${detail}” không dùng được; chỉ nhận địa chỉ tương đối, https:, http:, file: hoặc mailto:.`,
    en: `${file}: the link address "${detail}" cannot be used; expected a relative one, https:, http:, file: or mailto:.`,
  }),
  'too-many-links': (file, detail) => ({
    vi: `${file}: có ${detail} liên kết, vượt giới hạn ${MAX_LINKS}. Hãy chia tệp thành nhiều phần.`,
    en: `${file}: there are ${detail} links, more than the limit of ${MAX_LINKS}. Split the file.`,
  }),
  'link-changed-text': (file) => ({
    vi: `${file}: gắn liên kết vào tệp này sẽ làm thay đổi phần chữ nên đã dừng; tệp của bạn không bị thay đổi.`,
    en: `${file}: putting links into this file would change its text, so nothing was written; your file is untouched.`,
  }),
} as const satisfies Record<string, Sentence>;

export type FailureCode = keyof typeof sentences;

const splitReason = (reason: string): [code: string, detail: string] => {
  const colon = reason.indexOf(':');
  return colon < 0 ? [reason, ''] : [reason.slice(0, colon), reason.slice(colon + 1)];
};

/** The code of a reason, or undefined for a reason of somebody else. */
export function failureCode(reason: string): FailureCode | undefined {
  const [code] = splitReason(reason);
  return Object.hasOwn(sentences, code) ? (code as FailureCode) : undefined;
}

/** The sentence of a failure for the person who chose the file, in both languages. */
export function explainFailure(reason: string, file: string): Bilingual {
  const code = failureCode(reason);
  if (!code) return { vi: `${file}: ${reason}`, en: `${file}: ${reason}` };
  return (sentences[code] as Sentence)(file, splitReason(reason)[1]);
}

const notices = {
  macros: () => ({
    vi: 'Tệp có macro: macro không được chạy, chỉ đọc phần chữ và không ghi lại tệp.',
    en: 'The file holds macros: they are not run, only the text is read, and the file is not written again.',
  }),
  renamed: (_file, detail) => ({
    vi: `Phần mở rộng của tên tệp không đúng: nội dung là ${detail}, và được đọc như vậy.`,
    en: `The ending of the file's name does not fit: the content is ${detail}, and it was read as that.`,
  }),
  'pictures-only': (_file, detail) => ({
    vi: `Không có chữ ở các trang ${detail} (chỉ có hình ảnh hoặc trang trắng): phần đó chưa được kiểm tra.`,
    en: `Pages ${detail} hold no text (pictures or blank): they were not checked.`,
  }),
  converted: (_file, detail) => ({
    vi: `Chữ trong tệp viết bằng bảng mã ${detail}: đã chuyển sang Unicode để đọc.`,
    en: `The letters of the file are in ${detail}: they were converted to Unicode for reading.`,
  }),
  signed: () => ({
    vi: 'Tệp có chữ ký số: bản có liên kết là một tệp đã thay đổi, chữ ký số không còn giá trị trên bản đó.',
    en: 'The file is digitally signed: a copy with links is a changed file, and the signature no longer holds for it.',
  }),
} as const satisfies Record<string, Sentence>;

export type NoticeCode = keyof typeof notices;

/** The sentence of a notice, in both languages. */
export function explainNotice(notice: string, file: string): Bilingual {
  const [code, detail] = splitReason(notice);
  if (!Object.hasOwn(notices, code)) return { vi: notice, en: notice };
  return (notices[code as NoticeCode] as Sentence)(file, detail);
}
