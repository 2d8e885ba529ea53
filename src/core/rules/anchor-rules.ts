import { exampleFile, type Rule } from './rule.ts';

const provision = (id: string): string =>
  `<Provision id="${id}" kind="task" actors="party-committees" authority="commentary" from="tran-duc-nghi-2021 L8">\nWhat it asks.\n</Provision>\n`;

/** The promise on links: what was once published keeps its address, or a tombstone says where it went. */
export const anchorRules = {
  'anchor-vanished': {
    severity: 'error',
    sentence: {
      en: 'anchor `{actual}` was promised and is gone, expected it, or a tombstone in content/tombstones.yaml',
      vi: 'neo `{actual}` đã cam kết nay không còn, cần giữ lại hoặc ghi vào content/tombstones.yaml',
    },
    meaning: {
      en: 'Theses, lectures and printed footnotes link to this address. Links are promised never to break.',
      vi: 'Luận văn, bài giảng và chú thích đã in đều dẫn tới địa chỉ này. Kho cam kết đường dẫn không bao giờ hỏng.',
    },
    mend: {
      en: 'Most often an id was changed or a file renamed: put the old one back. If it has to go, write an entry in content/tombstones.yaml that says when, why and where its content is now.',
      vi: 'Thường do đổi mã hoặc đổi tên tệp: trả lại mã cũ. Nếu buộc phải bỏ, ghi một mục trong content/tombstones.yaml nói rõ bỏ khi nào, vì sao, nội dung nay ở đâu.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong: provision('task-1'),
      right: provision('nhiem-vu-1'),
      values: { actual: 'instruments/25-nq-tw-2013#nhiem-vu-1' },
    },
  },
  'anchor-reused': {
    severity: 'error',
    sentence: {
      en: 'anchor `{actual}` has a tombstone and is used again, expected a new id',
      vi: 'neo `{actual}` đã ghi là thôi dùng trong content/tombstones.yaml nay lại được dùng, cần một mã mới',
    },
    meaning: {
      en: 'An id never changes its meaning. Who follows an old link would read something else under the same address.',
      vi: 'Một mã không bao giờ đổi nghĩa. Người đi theo đường dẫn cũ sẽ đọc phải nội dung khác dưới cùng một địa chỉ.',
    },
    mend: {
      en: 'Give the new provision or file another id. If the old content has come back unchanged, take its tombstone away.',
      vi: 'Đặt mã khác cho mục hoặc tệp mới. Nếu chính nội dung cũ trở lại nguyên vẹn thì bỏ mục trong content/tombstones.yaml.',
    },
    example: {
      at: 'content/tombstones.yaml',
      part: 'entry',
      wrong:
        '- was: instruments/25-nq-tw-2013#nhiem-vu-1\n  gone: 2026-11-01\n  why: { vi: Gộp với nhiệm vụ 2., en: Put together with task 2. }\n',
      right:
        '- was: instruments/25-nq-tw-2013#nhiem-vu-9\n  gone: 2026-11-01\n  why: { vi: Gộp với nhiệm vụ 2., en: Put together with task 2. }\n',
      values: { actual: 'instruments/25-nq-tw-2013#nhiem-vu-1' },
    },
  },
  'anchor-unlocked': {
    severity: 'info',
    sentence: {
      en: 'anchor `{actual}` is new; promise it with `npm run -s vankien -- check --lock`',
      vi: 'neo `{actual}` là neo mới; ghi vào cam kết bằng `npm run -s vankien -- check --lock`',
    },
    meaning: {
      en: 'A new page or provision is not promised yet: its id may still be changed. With the next release it is for ever.',
      vi: 'Trang hay mục mới chưa nằm trong cam kết: mã còn có thể đổi. Từ lần phát hành tới thì giữ mãi.',
    },
    mend: {
      en: 'Nothing is wrong. Read the new ids once more, then run the command and commit content/anchors.lock.',
      vi: 'Không có gì sai. Đọc lại các mã mới một lần nữa, rồi chạy lệnh trên và lưu content/anchors.lock.',
    },
    example: {
      at: 'content/anchors.lock',
      part: 'file',
      wrong: 'instruments/25-nq-tw-2013\n',
      right: 'instruments/25-nq-tw-2013\ninstruments/25-nq-tw-2013#nhiem-vu-1\n',
      values: { actual: 'instruments/25-nq-tw-2013#nhiem-vu-1' },
    },
  },
  'tombstone-astray': {
    severity: 'error',
    sentence: {
      en: 'the tombstone of `{was}` leads to `{actual}`, which is not there; expected a living page or anchor in `now`',
      vi: 'mục thôi dùng của `{was}` dẫn tới `{actual}`, nơi không tồn tại; `now` cần là một trang hoặc neo đang có',
    },
    meaning: {
      en: 'Who follows an old link is led on to where the content stands now. Two dead ends in a row break the promise.',
      vi: 'Người đi theo đường dẫn cũ được đưa tiếp đến nơi nội dung đang ở. Hai ngõ cụt liền nhau là phá vỡ cam kết.',
    },
    mend: {
      en: 'Write a page or anchor that exists, as in anchors.lock; or leave `now` out and say in `why` that nothing follows.',
      vi: 'Ghi một trang hoặc neo đang có, theo cách viết trong anchors.lock; hoặc bỏ `now` và nói trong `why` rằng không có gì thay.',
    },
    example: {
      at: 'content/tombstones.yaml',
      part: 'entry',
      wrong:
        '- was: instruments/25-nq-tw-2013#nhiem-vu-9\n  gone: 2026-11-01\n  why: { vi: Gộp với nhiệm vụ 1., en: Put together with task 1. }\n  now: instruments/25-nq-tw-2013#nhiem-vu-01\n',
      right:
        '- was: instruments/25-nq-tw-2013#nhiem-vu-9\n  gone: 2026-11-01\n  why: { vi: Gộp với nhiệm vụ 1., en: Put together with task 1. }\n  now: instruments/25-nq-tw-2013#nhiem-vu-1\n',
      values: {
        was: 'instruments/25-nq-tw-2013#nhiem-vu-9',
        actual: 'instruments/25-nq-tw-2013#nhiem-vu-01',
      },
    },
  },
} satisfies Record<string, Rule>;
