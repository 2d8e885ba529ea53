import { exampleFile, type Rule } from './rule.ts';

/** Bodies: plain Markdown and `<Provision>`, nothing that could run or lead astray. */
export const bodyRules = {
  'body-syntax': {
    severity: 'error',
    sentence: {
      en: 'text that cannot be read as MDX: {actual}',
      vi: 'phần văn bản không đúng cú pháp MDX; bộ đọc báo: {actual}',
    },
    meaning: {
      en: 'In MDX the signs < and { open something. Where it is not closed, nothing of the body can be told apart, so that none of it is shown.',
      vi: 'Trong MDX, dấu < và { mở ra một thành phần. Không đóng lại thì không phân biệt được phần nào với phần nào, nên cả phần văn bản không hiện.',
    },
    mend: {
      en: 'Close every <Provision> with </Provision>, on a line of its own. A bare < or { in the text is written `\\<`, `\\{`; a remark to other authors is `{/* … */}`, not `<!-- … -->`.',
      vi: 'Đóng mỗi <Provision> bằng </Provision>, đặt trên một dòng riêng. Dấu < hay { trong câu thì viết `\\<`, `\\{`; lời nhắn cho người biên soạn khác là `{/* … */}`, không phải `<!-- … -->`.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong: '<!-- to be compared -->\nThe resolution of 2013.\n',
      right: '{/* to be compared */}\n\nThe resolution of 2013.\n',
      values: {
        actual:
          'Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a comment in MDX, use `{/* text */}`)',
      },
    },
  },
  'body-empty': {
    severity: 'error',
    sentence: {
      en: 'a Vietnamese file without a word, expected the Vietnamese text, or no such file',
      vi: 'tệp tiếng Việt không có chữ nào, cần phần văn bản tiếng Việt, nếu không thì bỏ tệp',
    },
    meaning: {
      en: 'An empty file looks as if the work were done. Without one the page says that the Vietnamese text is missing and shows the English.',
      vi: 'Tệp trống khiến người khác tưởng phần việc đã xong. Nếu không có tệp, trang sẽ nói là chưa có bản tiếng Việt và hiện bản tiếng Anh.',
    },
    mend: {
      en: 'Write the Vietnamese text, or delete the file.',
      vi: 'Viết phần tiếng Việt, hoặc xóa tệp.',
    },
    example: {
      at: 'content/instruments/25-nq-tw-2013.vi.mdx',
      part: 'file',
      wrong: '',
      right:
        'Một nghị quyết của Trung ương.\n\n<Provision id="nhiem-vu-1">\nĐiều văn bản yêu cầu.\n</Provision>\n',
      values: {},
    },
  },
  'body-import': {
    severity: 'error',
    sentence: {
      en: 'unexpected import or export `{actual}`; content is data and cannot run code',
      vi: 'không được dùng import hay export `{actual}`; nội dung là dữ liệu, không chạy mã lệnh',
    },
    meaning: {
      en: 'A content file must be safe to take from anybody. An import would let it run a program on the machine that builds the site.',
      vi: 'Tệp nội dung phải an toàn dù nhận từ ai. Một lệnh import có thể khiến nó chạy chương trình trên máy dựng trang.',
    },
    mend: {
      en: 'Take the line out. If the text itself begins with the word "import" or "export", begin the sentence with another word.',
      vi: 'Xóa dòng đó. Nếu chính câu văn mở đầu bằng chữ "import" hoặc "export", hãy mở đầu bằng từ khác.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong: "import Box from './box.astro'\n\nThe resolution of 2013.\n",
      right: 'The resolution of 2013.\n',
      values: { actual: "import Box from './box.astro'" },
    },
  },
  'body-expression': {
    severity: 'error',
    sentence: {
      en: 'unexpected expression `{actual}`; write the text itself, or `\\{` for a brace',
      vi: 'không được dùng biểu thức `{actual}`; hãy viết thẳng nội dung, hoặc `\\{` nếu cần dấu ngoặc nhọn',
    },
    meaning: {
      en: 'What stands in braces would be run as code. Content is read, never run, so that only remarks `{/* … */}` may stand there.',
      vi: 'Phần trong ngoặc nhọn sẽ được chạy như mã lệnh. Nội dung chỉ để đọc, không chạy, nên trong đó chỉ được có lời nhắn `{/* … */}`.',
    },
    mend: {
      en: 'Write out what the expression would have printed.',
      vi: 'Ghi ra chính điều mà biểu thức lẽ ra sẽ in.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong: 'Issued {2026 - 13} and still cited.\n',
      right: 'Issued in 2013 and still cited.\n',
      values: { actual: '2026 - 13' },
    },
  },
  'component-unknown': {
    severity: 'error',
    sentence: {
      en: 'unexpected component {actual}, expected plain Markdown or <Provision>',
      vi: 'thành phần {actual} không được phép, chỉ dùng Markdown thuần và <Provision>',
    },
    meaning: {
      en: 'HTML and other components carry scripts, styles and frames, and print differently on every page. Markdown and <Provision> are enough for a reference work.',
      vi: 'HTML và các thành phần khác có thể mang theo mã lệnh, kiểu dáng, khung ngoài và mỗi trang in ra một khác. Với một kho tra cứu, Markdown và <Provision> là đủ.',
    },
    mend: {
      en: 'Say it in Markdown: `**word**`, `- item`, `| cell |`. For <Provision> mind the capital P.',
      vi: 'Viết lại bằng Markdown: `**từ**`, `- mục`, `| ô |`. Với <Provision>, chú ý chữ P hoa.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong: 'The resolution of <b>2013</b>.\n',
      right: 'The resolution of **2013**.\n',
      values: { actual: '<b>' },
    },
  },
  'attribute-expression': {
    severity: 'error',
    sentence: {
      en: 'unexpected computed attribute `{actual}`, expected a value in quotes',
      vi: 'thuộc tính `{actual}` đang là biểu thức, cần giá trị trong dấu nháy kép',
    },
    meaning: {
      en: 'An attribute in braces is code like any other expression.',
      vi: 'Thuộc tính đặt trong ngoặc nhọn cũng là mã lệnh như mọi biểu thức khác.',
    },
    mend: {
      en: 'Put the value in quotation marks; several ids in one attribute are parted by spaces.',
      vi: 'Đặt giá trị trong dấu nháy kép; nhiều mã trong một thuộc tính cách nhau bằng khoảng trắng.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong:
        '<Provision id="nhiem-vu-1" actors={["party-committees", "all"]}>\nWhat it asks.\n</Provision>\n',
      right: '<Provision id="nhiem-vu-1" actors="party-committees all">\nWhat it asks.\n</Provision>\n',
      values: { actual: 'actors' },
    },
  },
  'address-unsafe': {
    severity: 'error',
    sentence: {
      en: 'unexpected address `{actual}`, expected https://, a path of this site or #anchor',
      vi: 'địa chỉ `{actual}` không an toàn, chỉ nhận https://, đường dẫn trong trang này hoặc #neo',
    },
    meaning: {
      en: 'An address such as `javascript:` runs in the reader’s browser, one such as `file:` opens their disk. A link in content only leads to a page.',
      vi: 'Địa chỉ kiểu `javascript:` chạy trong trình duyệt của người đọc, kiểu `file:` mở ổ đĩa của họ. Đường dẫn trong nội dung chỉ được dẫn đến một trang.',
    },
    mend: {
      en: 'Link a web page by https://, a page here by its path (`/instruments/43-kl-tw-2019/`). A document number needs no link: it is linked by itself.',
      vi: 'Dẫn trang ngoài bằng https://, trang trong kho bằng đường dẫn (`/instruments/43-kl-tw-2019/`). Số hiệu văn bản không cần đặt đường dẫn: trang tự làm.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong: 'See [the text](javascript:open()).\n',
      right: 'See [the conclusion](/instruments/43-kl-tw-2019/).\n',
      values: { actual: 'javascript:open()' },
    },
  },
} satisfies Record<string, Rule>;
