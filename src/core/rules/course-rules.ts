import type { Rule } from './rule.ts';

const at = 'content/courses/party-leadership.mdx';
const sessions = (items: string): string =>
  `sessions:\n  - { title: { vi: Đọc văn bản, en: Reading }, periods: 3, items: [${items}] }\n`;

/** Courses: every item of a syllabus leads to what it is about. */
export const courseRules = {
  'course-item-form': {
    severity: 'error',
    sentence: {
      en: 'unexpected item `{actual}`, expected a page or anchor such as `instruments/25-nq-tw-2013#quan-diem-1`',
      vi: 'mục `{actual}` không đúng dạng, cần một trang hoặc neo như `instruments/25-nq-tw-2013#quan-diem-1`',
    },
    meaning: {
      en: 'A syllabus is mapped to pages and provisions of this site, so that what it covers and what it leaves out can be counted.',
      vi: 'Chương trình môn học gắn với từng trang, từng mục nội dung của kho; có vậy mới tính được phần đã học và phần còn thiếu.',
    },
    mend: {
      en: 'Write folder/id, for a provision with # and its id. `vankien course FILE` turns numbers and places of a Markdown or CSV syllabus into items.',
      vi: 'Ghi thư-mục/mã, với mục nội dung thì thêm # và mã của mục. Lệnh `vankien course FILE` đổi số hiệu và điều khoản trong đề cương Markdown, CSV thành mục.',
    },
    example: {
      at,
      part: 'fields',
      wrong: sessions('25-NQ/TW'),
      right: sessions('instruments/25-nq-tw-2013'),
      values: { actual: '25-NQ/TW' },
    },
  },
  'course-item-unknown': {
    severity: 'error',
    sentence: {
      en: 'item `{actual}` leads to no page or anchor, expected perhaps `{expected}`',
      vi: 'mục `{actual}` không dẫn tới trang hay neo nào, có lẽ là `{expected}`',
    },
    meaning: {
      en: 'An item that leads nowhere would count as covered what nobody can read.',
      vi: 'Mục không dẫn tới đâu sẽ khiến bảng đối chiếu tính là đã học một điều không ai mở ra đọc được.',
    },
    mend: {
      en: 'Take over the near one if it is the one that was meant, else look the id up on the page of the instrument.',
      vi: 'Nếu đúng là mục gần giống đó thì sửa theo; nếu không, xem lại mã trên trang của văn bản.',
    },
    example: {
      at,
      part: 'fields',
      wrong: sessions('"instruments/25-nq-tw-2013#nhiem-vu-90"'),
      right: sessions('"instruments/25-nq-tw-2013#nhiem-vu-1"'),
      values: {
        actual: 'instruments/25-nq-tw-2013#nhiem-vu-90',
        expected: 'instruments/25-nq-tw-2013#nhiem-vu-1',
      },
    },
  },
  'course-item-missing': {
    severity: 'error',
    sentence: {
      en: 'item `{actual}` leads to no page or anchor, expected one of content/anchors.lock',
      vi: 'mục `{actual}` không dẫn tới trang hay neo nào, cần một dòng có trong content/anchors.lock',
    },
    meaning: {
      en: 'What a course reads must be there; an instrument that others only name can be an item once content/known.yaml has it.',
      vi: 'Điều môn học đọc phải có trong kho; văn bản mới chỉ được nhắc tên thì cần có trong content/known.yaml trước.',
    },
    mend: {
      en: 'Look the id up in content/anchors.lock; if it was retired, content/tombstones.yaml says what stands in its place.',
      vi: 'Xem lại mã trong content/anchors.lock; nếu mã đã thôi dùng, content/tombstones.yaml cho biết nội dung nay ở đâu.',
    },
    example: {
      at,
      part: 'fields',
      wrong: sessions('concepts/mot-khai-niem-chua-ai-viet'),
      right: sessions('concepts/dan-van-kheo'),
      values: { actual: 'concepts/mot-khai-niem-chua-ai-viet' },
    },
  },
  'course-item-twice': {
    severity: 'warning',
    sentence: {
      en: 'item `{actual}` stands twice in one session, expected it once',
      vi: 'mục `{actual}` ghi hai lần trong một buổi, chỉ cần ghi một lần',
    },
    meaning: {
      en: 'A repeated line usually is a slip of copying: another provision was meant and is now missing.',
      vi: 'Dòng lặp lại thường do chép nhầm: lẽ ra là một mục khác, và mục ấy nay bị thiếu.',
    },
    mend: {
      en: 'Put the provision that was meant, or take the second line out.',
      vi: 'Thay bằng mục định ghi, hoặc bỏ dòng thứ hai.',
    },
    example: {
      at,
      part: 'fields',
      wrong: sessions('instruments/25-nq-tw-2013, instruments/25-nq-tw-2013'),
      right: sessions('instruments/25-nq-tw-2013'),
      values: { actual: 'instruments/25-nq-tw-2013' },
    },
  },
  'course-session-empty': {
    severity: 'error',
    sentence: {
      en: 'session {actual} has no items, expected at least one page or provision to read',
      vi: 'buổi {actual} chưa có mục nào, cần ít nhất một trang hoặc mục nội dung để đọc',
    },
    meaning: {
      en: 'A session without a source cannot be compared with anything; the table of coverage would pass over it in silence.',
      vi: 'Buổi học không gắn với nguồn nào thì không có gì để đối chiếu, và bảng sẽ lặng lẽ bỏ qua.',
    },
    mend: {
      en: 'Name what is read in it, or leave a session that reads nothing (an examination) out of the syllabus.',
      vi: 'Ghi văn bản được đọc; buổi không đọc văn bản (như buổi thi) thì không đưa vào chương trình.',
    },
    example: {
      at,
      part: 'fields',
      wrong: sessions(''),
      right: sessions('instruments/25-nq-tw-2013'),
      values: { actual: '1' },
    },
  },
} satisfies Record<string, Rule>;
