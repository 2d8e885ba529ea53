import type { Bilingual, Language } from '../core/language.ts';
import type { Authority } from '../core/provision/provision.ts';

/** The words that hand-outs and exports of a session put around its content. */
const table = {
  session: { vi: 'Buổi học', en: 'Study session' },
  aims: { vi: 'Mục tiêu', en: 'Aims' },
  audience: { vi: 'Đối tượng', en: 'For' },
  when: { vi: 'Thời gian, địa điểm', en: 'When and where' },
  length: { vi: 'Thời lượng', en: 'Length' },
  minutes: { vi: '{n} phút', en: '{n} minutes' },
  agenda: { vi: 'Chương trình', en: 'Agenda' },
  content: { vi: 'Nội dung', en: 'Content' },
  notes: { vi: 'Lời dẫn của giảng viên', en: "Trainer's notes" },
  questions: { vi: 'Câu hỏi', en: 'Questions' },
  discussion: { vi: 'Thảo luận', en: 'For discussion' },
  key: { vi: 'Đáp án và nguồn', en: 'Answers and sources' },
  answer: { vi: 'Đáp án', en: 'Answer' },
  source: { vi: 'Nguồn', en: 'Source' },
  sources: { vi: 'Nguồn', en: 'Sources' },
  evidence: { vi: 'Theo', en: 'From' },
  warning: { vi: 'Lưu ý', en: 'Note' },
  attendance: { vi: 'Danh sách tham dự', en: 'Attendance' },
  name: { vi: 'Họ và tên', en: 'Name' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  signature: { vi: 'Ký tên', en: 'Signature' },
  true: { vi: 'Đúng', en: 'True' },
  false: { vi: 'Sai', en: 'False' },
  judge: { vi: 'Đúng hay sai?', en: 'True or false?' },
  choose: { vi: 'Chọn một.', en: 'Choose one.' },
  chooseAll: { vi: 'Chọn tất cả đáp án đúng.', en: 'Choose all that are right.' },
  write: { vi: 'Viết câu trả lời.', en: 'Write the answer.' },
  place: { vi: 'Vị trí {n}', en: 'Place {n}' },
  positionOf: {
    vi: 'Vị trí của "{name}" trong thứ tự đúng?',
    en: 'Which place has “{name}” in the right order?',
  },
  pairOf: { vi: '{prompt} Mục cần ghép: {name}', en: '{prompt} To be matched: {name}' },
  talk: { vi: 'Chỗ nguồn ghi khác nhau', en: 'Where sources differ' },
  says: { vi: '{position} (theo {by})', en: '{position} (so says {by})' },
  none: { vi: 'Chưa có nội dung.', en: 'Nothing yet.' },
  release: { vi: 'Phiên bản kho: {n}', en: 'Release of the content: {n}' },
  own: {
    vi: 'Nội dung diễn đạt lại từ nguồn, không phải nguyên văn; khi trích dẫn phải đối chiếu văn bản chính thức.',
    en: 'Reworded from the sources, not verbatim: compare with the official text before quoting.',
  },
} as const satisfies Record<string, Bilingual>;

export type SessionWord = keyof typeof table;

/** A word in one language; `{n}` and the like are filled in. */
export const sayWord =
  (language: Language) =>
  (word: SessionWord, values: Readonly<Record<string, string | number>> = {}): string =>
    table[word][language].replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));

/** On whose word a provision stands, for the line under it. */
export const authorityWords: Readonly<Record<Authority, Bilingual>> = {
  'official-text': { vi: 'theo văn bản chính thức', en: 'from the official text' },
  'official-summary': { vi: 'theo bản tóm tắt của cơ quan', en: 'from an official summary' },
  'press-summary': { vi: 'theo báo chí', en: 'from the press' },
  commentary: { vi: 'theo bài bình luận', en: 'from commentary' },
  advice: { vi: 'khuyến nghị của tác giả', en: "the author's advice" },
};
