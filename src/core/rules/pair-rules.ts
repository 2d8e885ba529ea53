import { exampleFile, type Rule } from './rule.ts';

const vietnameseFile = 'content/instruments/25-nq-tw-2013.vi.mdx';

/** The two files of an entry, which hold the same provisions: the facts once, the texts in both languages. */
export const pairRules = {
  'provision-twice': {
    severity: 'error',
    sentence: {
      en: 'provision id `{provision}` stands twice, expected each id once',
      vi: 'mã mục nội dung `{provision}` bị lặp, mỗi mã chỉ dùng một lần',
    },
    meaning: {
      en: 'The id is the anchor that people link to. With two of them nobody knows which one was meant.',
      vi: 'Mã là neo để mọi người dẫn tới. Có hai mã giống nhau thì không ai biết đường dẫn chỉ vào mục nào.',
    },
    mend: {
      en: 'Give the newer one another id. A second duty cut from one clause takes a letter: `dieu-13-khoan-2--b`.',
      vi: 'Đặt mã khác cho mục mới hơn. Trách nhiệm thứ hai cắt từ cùng một khoản thì thêm chữ: `dieu-13-khoan-2--b`.',
    },
    example: {
      at: vietnameseFile,
      part: 'body',
      wrong:
        '<Provision id="nhiem-vu-1">\nĐiều văn bản yêu cầu.\n</Provision>\n\n<Provision id="nhiem-vu-1">\nĐiều văn bản yêu cầu thêm.\n</Provision>\n',
      right:
        '<Provision id="nhiem-vu-1">\nĐiều văn bản yêu cầu.\n</Provision>\n\n<Provision id="nhiem-vu-1--b">\nĐiều văn bản yêu cầu thêm.\n</Provision>\n',
      values: { provision: 'nhiem-vu-1' },
    },
  },
  'provision-untranslated': {
    severity: 'error',
    sentence: {
      en: 'provision `{provision}` is missing here, expected it in both languages',
      vi: 'tệp này thiếu mục nội dung `{provision}`, cần có ở cả hai ngôn ngữ',
    },
    meaning: {
      en: 'Vietnamese and English are equal languages of the site. Where both files hold provisions they hold the same ones.',
      vi: 'Tiếng Việt và tiếng Anh là hai ngôn ngữ ngang nhau của kho. Khi cả hai tệp đều có mục nội dung thì phải có cùng những mục ấy.',
    },
    mend: {
      en: 'Write the provision in this file too, with the same id and no other attribute; or mend the id if it is there under another spelling.',
      vi: 'Viết thêm mục đó trong tệp này, cùng mã và không kèm thuộc tính nào khác; hoặc sửa mã nếu mục đã có nhưng gõ khác.',
    },
    example: {
      at: vietnameseFile,
      part: 'body',
      wrong: '<Provision id="nhiem-vu-mot">\nĐiều văn bản yêu cầu.\n</Provision>\n',
      right: '<Provision id="nhiem-vu-1">\nĐiều văn bản yêu cầu.\n</Provision>\n',
      values: { provision: 'nhiem-vu-1' },
    },
  },
  'provision-unknown': {
    severity: 'error',
    sentence: {
      en: 'provision `{provision}` has no facts, expected the same id in {expected}',
      vi: 'mục nội dung `{provision}` chưa có dữ kiện, cần có cùng mã trong {expected}',
    },
    meaning: {
      en: 'Kind, actors, authority and place of a provision stand once, in the first file. A text without them could not be shown with its source.',
      vi: 'Loại, chủ thể, căn cứ và vị trí của mục nội dung chỉ ghi một lần, trong tệp thứ nhất. Thiếu chúng thì không thể hiện mục này cùng nguồn.',
    },
    mend: {
      en: 'Write the provision with its facts in the first file, or mend the id so that the two agree.',
      vi: 'Viết mục đó kèm dữ kiện trong tệp thứ nhất, hoặc sửa mã cho hai bên khớp nhau.',
    },
    example: {
      at: vietnameseFile,
      part: 'body',
      wrong: '<Provision id="nhiem-vu-mot">\nĐiều văn bản yêu cầu.\n</Provision>\n',
      right: '<Provision id="nhiem-vu-1">\nĐiều văn bản yêu cầu.\n</Provision>\n',
      values: { provision: 'nhiem-vu-mot', expected: exampleFile },
    },
  },
  'facts-twice': {
    severity: 'error',
    sentence: {
      en: 'facts of provision `{provision}` stand in both files ({actual}), expected them only in the first',
      vi: 'dữ kiện của mục nội dung `{provision}` ghi ở cả hai tệp ({actual}), chỉ ghi trong tệp thứ nhất',
    },
    meaning: {
      en: 'A fact that stands twice is one day changed in one place only, and then the two languages say different things.',
      vi: 'Dữ kiện ghi hai nơi thì có ngày chỉ được sửa một nơi, và khi đó hai ngôn ngữ nói khác nhau.',
    },
    mend: {
      en: 'In the .vi.mdx file keep `id` and take the other attributes out.',
      vi: 'Trong tệp .vi.mdx chỉ giữ `id`, bỏ các thuộc tính khác.',
    },
    example: {
      at: vietnameseFile,
      part: 'body',
      wrong: '<Provision id="nhiem-vu-1" kind="task">\nĐiều văn bản yêu cầu.\n</Provision>\n',
      right: '<Provision id="nhiem-vu-1">\nĐiều văn bản yêu cầu.\n</Provision>\n',
      values: { provision: 'nhiem-vu-1', actual: 'kind' },
    },
  },
} satisfies Record<string, Rule>;
