import { exampleFile, type Rule } from './rule.ts';

/** Provisions: what kind they are, on whom they fall and where it was read. */
export const provisionRules = {
  'provision-misplaced': {
    severity: 'error',
    sentence: {
      en: 'unexpected <Provision> in content/{folder}, expected provisions only in instruments and sources',
      vi: '<Provision> không được đặt trong content/{folder}, chỉ đặt trong instruments và sources',
    },
    meaning: {
      en: 'A provision belongs to the instrument that holds it or to the article that advises. Elsewhere it would belong to nobody.',
      vi: 'Mục nội dung thuộc về văn bản chứa nó hoặc bài viết nêu khuyến nghị. Đặt nơi khác thì không thuộc về ai.',
    },
    mend: {
      en: 'Move it into the file of the instrument, or of the article whose advice it is.',
      vi: 'Chuyển sang tệp của văn bản, hoặc của bài viết nêu khuyến nghị đó.',
    },
    example: {
      at: 'content/topics/party-leadership.mdx',
      part: 'body',
      wrong: '<Provision id="nhiem-vu-1">\nWhat it asks.\n</Provision>\n',
      right: 'How the Party leads mass mobilisation.\n',
      values: { folder: 'topics' },
    },
  },
  'provision-kind': {
    severity: 'error',
    sentence: {
      en: 'provision `{provision}` has no kind, expected `kind="…"`',
      vi: 'mục nội dung `{provision}` chưa có loại, cần `kind="…"`',
    },
    meaning: {
      en: 'A viewpoint binds in another way than a prohibition. Readers filter by kind, and lists of duties leave viewpoints out.',
      vi: 'Quan điểm ràng buộc khác điều cấm. Người đọc lọc theo loại, và bảng trách nhiệm không tính các quan điểm.',
    },
    mend: {
      en: 'Choose one of viewpoint, principle, goal, task, responsibility, right, prohibition, procedure, deadline, definition, organisation. Only the articles and clauses of a full text go without, with `level` instead.',
      vi: 'Chọn một trong: viewpoint, principle, goal, task, responsibility, right, prohibition, procedure, deadline, definition, organisation. Riêng điều, khoản của bản toàn văn thì không ghi loại mà ghi `level`.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong:
        '<Provision id="quan-diem-1" actors="all" authority="commentary" from="tran-duc-nghi-2021 L8">\nWhat it holds.\n</Provision>\n',
      right:
        '<Provision id="quan-diem-1" kind="viewpoint" actors="all" authority="commentary" from="tran-duc-nghi-2021 L8">\nWhat it holds.\n</Provision>\n',
      values: { provision: 'quan-diem-1' },
    },
  },
  'duty-without-actor': {
    severity: 'error',
    sentence: {
      en: 'duty `{provision}` falls on nobody, expected `actors="…"`',
      vi: 'trách nhiệm `{provision}` chưa rõ chủ thể, cần `actors="…"`',
    },
    meaning: {
      en: 'The first question put to this site is who must do what. A task, responsibility, right, prohibition or deadline without an actor answers half of it.',
      vi: 'Câu hỏi đầu tiên của người dùng là ai phải làm gì. Nhiệm vụ, trách nhiệm, quyền, điều cấm, thời hạn mà không nêu chủ thể thì mới trả lời được một nửa.',
    },
    mend: {
      en: 'Name the actors by their ids from content/actors, parted by spaces. Where the text names nobody it is rather a viewpoint, principle or goal; where it means everybody, write `all`.',
      vi: 'Ghi mã các chủ thể trong content/actors, cách nhau bằng khoảng trắng. Văn bản không nêu ai thì mục đó nên là quan điểm, nguyên tắc hoặc mục tiêu; nếu là mọi người thì ghi `all`.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong:
        '<Provision id="nhiem-vu-1" kind="task" modality="must" authority="commentary" from="tran-duc-nghi-2021 L8">\nWhat it asks.\n</Provision>\n',
      right:
        '<Provision id="nhiem-vu-1" kind="task" actors="party-committees" modality="must" authority="commentary" from="tran-duc-nghi-2021 L8">\nWhat it asks.\n</Provision>\n',
      values: { provision: 'nhiem-vu-1' },
    },
  },
  'provision-unplaced': {
    severity: 'error',
    sentence: {
      en: 'provision `{provision}` has no place, expected `from` with a source and a place in it',
      vi: 'mục nội dung `{provision}` chưa có vị trí, cần `from` ghi nguồn và vị trí trong nguồn',
    },
    meaning: {
      en: 'Every statement shows where it comes from. On the word of an official text the place is needed too, so that a reader can open the clause.',
      vi: 'Mỗi nội dung đều phải cho thấy lấy từ đâu. Nếu dựa vào văn bản chính thức thì cần cả vị trí, để người đọc mở đúng điều khoản.',
    },
    mend: {
      en: 'Add `from="source place L-lines"`. For a short text read whole, `full text` is a place; for an extract, `extract`.',
      vi: 'Thêm `from="nguồn vị-trí L-dòng"`. Văn bản ngắn đã đọc cả thì ghi vị trí `full text`; bản trích thì ghi `extract`.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong:
        '<Provision id="nhiem-vu-1" kind="task" actors="party-committees" authority="commentary">\nWhat it asks.\n</Provision>\n',
      right:
        '<Provision id="nhiem-vu-1" kind="task" actors="party-committees" authority="commentary" from="tran-duc-nghi-2021 ¶ 8 L8">\nWhat it asks.\n</Provision>\n',
      values: { provision: 'nhiem-vu-1' },
    },
  },
  'deadline-half': {
    severity: 'error',
    sentence: {
      en: 'deadline of provision `{provision}` in one language, expected `deadline-vi` and `deadline-en`',
      vi: 'thời hạn của mục nội dung `{provision}` mới ghi một ngôn ngữ, cần cả `deadline-vi` và `deadline-en`',
    },
    meaning: {
      en: 'A time limit is the part of a duty that is asked for first, and readers of both languages need it.',
      vi: 'Thời hạn là điều người ta hỏi trước tiên ở một trách nhiệm, và người đọc cả hai ngôn ngữ đều cần.',
    },
    mend: {
      en: 'Add the other one, with the same count: `deadline-vi="15 ngày" deadline-en="15 days"`.',
      vi: 'Ghi thêm ngôn ngữ kia, cùng con số: `deadline-vi="15 ngày" deadline-en="15 days"`.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong:
        '<Provision id="nhiem-vu-1" kind="task" actors="all" authority="commentary" from="tran-duc-nghi-2021 L8" deadline-en="once a year">\nWhat it asks, and by when.\n</Provision>\n',
      right:
        '<Provision id="nhiem-vu-1" kind="task" actors="all" authority="commentary" from="tran-duc-nghi-2021 L8" deadline-vi="mỗi năm một lần" deadline-en="once a year">\nWhat it asks, and by when.\n</Provision>\n',
      values: { provision: 'nhiem-vu-1' },
    },
  },
  'clause-unknown': {
    severity: 'error',
    sentence: {
      en: 'provision `{provision}` points at `{actual}`, which this instrument does not have',
      vi: 'mục nội dung `{provision}` trỏ tới `{actual}`, mã không có trong văn bản này',
    },
    meaning: {
      en: '`on` ties a duty to the clause of the full text that it was cut from, so that a reader can compare the two.',
      vi: '`on` gắn trách nhiệm với khoản trong toàn văn mà nó được cắt ra, để người đọc đối chiếu.',
    },
    mend: {
      en: 'Write the id of a provision of the same instrument, such as `dieu-2`; without a full text here leave `on` out.',
      vi: 'Ghi mã của một mục trong cùng văn bản, ví dụ `dieu-2`; kho chưa có toàn văn thì bỏ `on`.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong:
        '<Provision id="nhiem-vu-1" kind="task" actors="all" authority="commentary" from="tran-duc-nghi-2021 L8" on="dieu-2">\nWhat it asks, and by when.\n</Provision>\n',
      right:
        '<Provision id="nhiem-vu-1" kind="task" actors="all" authority="commentary" from="tran-duc-nghi-2021 L8">\nWhat it asks, and by when.\n</Provision>\n',
      values: { provision: 'nhiem-vu-1', actual: 'dieu-2' },
    },
  },
} satisfies Record<string, Rule>;
