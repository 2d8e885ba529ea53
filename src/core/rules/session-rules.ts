import type { Rule } from './rule.ts';

const at = 'content/sessions/party-leadership-60.mdx';
const parts = (item: string): string =>
  `parts:\n  - { title: { vi: Đọc văn bản, en: Reading }, minutes: 20, items: ["${item}"] }\n`;

/** Prepared study sessions: what they show must be in the corpus. */
export const sessionRules = {
  'session-item-form': {
    severity: 'error',
    sentence: {
      en: 'unexpected item `{actual}`, expected a page or anchor such as `instruments/25-nq-tw-2013#quan-diem-1`',
      vi: 'mục `{actual}` không đúng dạng, cần một trang hoặc neo như `instruments/25-nq-tw-2013#quan-diem-1`',
    },
    meaning: {
      en: 'A session is put together from pages and provisions of this site, named as in content/anchors.lock, so that every word handed out leads back to its source.',
      vi: 'Buổi học ghép từ các trang và mục nội dung của kho, gọi tên như trong content/anchors.lock, để mọi lời phát ra đều dẫn về nguồn.',
    },
    mend: {
      en: 'Write folder/id, for a provision with # and its id. The folders are instruments, sources, concepts and conflicts; only the first two hold provisions.',
      vi: 'Ghi thư-mục/mã, với mục nội dung thì thêm # và mã của mục. Các thư mục là instruments, sources, concepts, conflicts; chỉ hai thư mục đầu có mục nội dung.',
    },
    example: {
      at,
      part: 'fields',
      wrong: parts('25-NQ/TW'),
      right: parts('instruments/25-nq-tw-2013'),
      values: { actual: '25-NQ/TW' },
    },
  },
  'session-item-unknown': {
    severity: 'error',
    sentence: {
      en: 'item `{actual}` leads to no page or anchor, expected one of content/anchors.lock',
      vi: 'mục `{actual}` không dẫn tới trang hay neo nào, cần một dòng có trong content/anchors.lock',
    },
    meaning: {
      en: 'A hand-out with a hole in it is noticed in the classroom. What a session shows must be there when it is printed.',
      vi: 'Tài liệu phát tay bị hổng thì đến lớp mới thấy. Điều buổi học trình bày phải có sẵn khi in.',
    },
    mend: {
      en: 'Look the id up on the page of the instrument; if it was retired, content/tombstones.yaml says what stands in its place.',
      vi: 'Xem lại mã trên trang của văn bản; nếu mã đã thôi dùng, content/tombstones.yaml cho biết nội dung nay ở đâu.',
    },
    example: {
      at,
      part: 'fields',
      wrong: parts('instruments/25-nq-tw-2013#nhiem-vu-90'),
      right: parts('instruments/25-nq-tw-2013#nhiem-vu-1'),
      values: { actual: 'instruments/25-nq-tw-2013#nhiem-vu-90' },
    },
  },
  'session-minutes': {
    severity: 'error',
    sentence: {
      en: 'the parts take {actual} minutes together, expected {expected}, the length of the session',
      vi: 'các phần cộng lại {actual} phút, cần đúng {expected} phút là thời lượng buổi học',
    },
    meaning: {
      en: 'A trainer plans by the clock: parts that do not add up end in a session that runs over or stops short.',
      vi: 'Người hướng dẫn lên lớp theo đồng hồ; các phần cộng lại không khớp thì buổi học sẽ thừa hoặc thiếu giờ.',
    },
    mend: {
      en: 'Change `minutes` of the session or of its parts until both are the same.',
      vi: 'Sửa `minutes` của buổi học hoặc của các phần cho khớp nhau.',
    },
    example: {
      at,
      part: 'fields',
      wrong: `minutes: 60\n${parts('instruments/25-nq-tw-2013')}`,
      right: `minutes: 20\n${parts('instruments/25-nq-tw-2013')}`,
      values: { actual: '20', expected: '60' },
    },
  },
  'session-id-taken': {
    severity: 'error',
    sentence: {
      en: 'id `{actual}` is the address of a workshop page under /study/, expected another one',
      vi: 'mã `{actual}` là địa chỉ của một trang làm việc trong /study/, cần một mã khác',
    },
    meaning: {
      en: 'Prepared sessions and the pages for practising and printing share the folder /study/.',
      vi: 'Buổi học soạn sẵn và các trang luyện tập, in ấn dùng chung thư mục /study/.',
    },
    mend: {
      en: 'Rename the file after its subject.',
      vi: 'Đặt lại tên tệp theo chủ đề của buổi học.',
    },
    example: {
      at: 'content/sessions',
      part: 'name',
      wrong: 'content/sessions/practice.mdx',
      right: 'content/sessions/practice-60.mdx',
      values: { actual: 'practice' },
    },
  },
} satisfies Record<string, Rule>;
