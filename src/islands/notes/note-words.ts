import type { Language } from '../../core/language.ts';

const vi = {
  quote: 'Đoạn chữ được đánh dấu (để trống nếu ghi chú cho cả quy định)',
  note: 'Ghi chú',
  save: 'Lưu',
  cancel: 'Bỏ qua',
  edit: 'Sửa',
  remove: 'Xóa',
  own: 'Ghi chú của tôi',
  export: 'Lưu ra tệp',
  import: 'Lấy từ tệp',
  print: 'In kèm ghi chú',
  none: 'Trang này chưa có ghi chú. Chọn một quy định, bấm “ghi chú”; chữ đang bôi đen sẽ được đánh dấu.',
  local: 'Chỉ lưu trong trình duyệt này.',
  orphans: 'Không còn khớp với trang',
  'provision-gone': 'Không còn quy định này trong trang.',
  'words-gone': 'Đoạn chữ này không còn đúng nguyên văn, hoặc có ở nhiều chỗ.',
  elsewhere: 'Ở trang khác',
  empty: 'Hãy viết ghi chú hoặc nêu đoạn chữ cần đánh dấu.',
  'not-found': 'Quy định này không có đúng đoạn chữ đó.',
  several: 'Đoạn chữ đó có ở nhiều chỗ; hãy ghi dài hơn.',
  full: 'Bộ nhớ của trình duyệt đã đầy: ghi chú chưa được lưu. Hãy lưu ra tệp trước khi rời trang.',
  forbidden:
    'Trình duyệt không cho lưu: ghi chú chỉ còn đến khi rời trang. Hãy lưu ra tệp trước khi đóng trang.',
  damaged:
    'Không đọc được hết ghi chú đã lưu; chưa có gì bị ghi đè. Hãy lưu bản cũ ra tệp, rồi mới bắt đầu danh sách mới.',
  'save-raw': 'Lưu bản cũ ra tệp',
  restart: 'Bắt đầu danh sách mới',
  saved: 'Đã lưu.',
  removed: 'Đã xóa.',
  imported: 'Đã lấy {count} ghi chú từ tệp.',
  unread: '{count} mục trong tệp không đọc được và đã bỏ qua.',
  'not-notes': 'Tệp này không phải tệp ghi chú.',
  'too-large': 'Tệp lớn quá 5 MB, không phải tệp ghi chú.',
} as const;

const en: Readonly<Record<keyof typeof vi, string>> = {
  quote: 'Words to be highlighted (empty: the note is on the whole provision)',
  note: 'Note',
  save: 'Save',
  cancel: 'Cancel',
  edit: 'Edit',
  remove: 'Delete',
  own: 'My note',
  export: 'Save as a file',
  import: 'Take from a file',
  print: 'Print my notes',
  none: 'No note on this page yet. Go to a provision and press “note”; words that are selected are highlighted.',
  local: 'Kept in this browser only.',
  orphans: 'No longer fitting the page',
  'provision-gone': 'This provision is not on the page any more.',
  'words-gone': 'These words do not stand here exactly any more, or stand in several places.',
  elsewhere: 'On other pages',
  empty: 'Write a note, or the words to be highlighted.',
  'not-found': 'The provision does not have exactly these words.',
  several: 'These words stand in several places; write more of them.',
  full: 'The browser’s storage is full: the note was not kept. Save your notes as a file before you leave the page.',
  forbidden:
    'The browser does not allow keeping notes: they last until you leave the page. Save them as a file first.',
  damaged:
    'Not all notes that were kept can be read; nothing was written over. Save the old ones as a file before you begin a new list.',
  'save-raw': 'Save the old ones as a file',
  restart: 'Begin a new list',
  saved: 'Saved.',
  removed: 'Deleted.',
  imported: 'Notes taken from the file: {count}.',
  unread: 'Entries of the file that could not be read and were left out: {count}.',
  'not-notes': 'This is not a file of notes.',
  'too-large': 'The file is larger than 5 MB: not a file of notes.',
};

export type NoteWord = keyof typeof vi;

/** The words of the reader's notes; they are loaded with them, so that a page without notes does not carry them. */
export const noteWord =
  (language: Language) =>
  (key: NoteWord, count = 0): string =>
    (language === 'vi' ? vi : en)[key].replace('{count}', String(count));
