import { exampleFile, type Rule } from './rule.ts';

/** Files as a whole: where they stand, what they are called, whether they can be read. */
export const fileRules = {
  'file-unknown': {
    severity: 'error',
    sentence: {
      en: 'unexpected file in content/, expected a file of one of the folders {expected}',
      vi: 'tệp nằm ngoài các thư mục của content/, cần đặt vào một trong các thư mục {expected}',
    },
    meaning: {
      en: 'A folder of content/ says what its files are about and which fields they have. A file in another folder would be read by nobody.',
      vi: 'Mỗi thư mục của content/ quy định tệp trong đó nói về gì và có những trường nào. Tệp đặt ở thư mục khác sẽ không được đọc.',
    },
    mend: {
      en: 'Move the file into the folder of its kind. Folders of folders are not read.',
      vi: 'Chuyển tệp vào đúng thư mục của loại ấy. Thư mục con không được đọc.',
    },
    example: {
      at: 'content/',
      part: 'name',
      wrong: 'content/papers/tran-duc-nghi-2021.mdx',
      right: 'content/sources/tran-duc-nghi-2021.mdx',
      values: {
        expected:
          'instruments, sources, bodies, kinds, topics, actors, concepts, conflicts, sessions, courses',
      },
    },
  },
  'file-ending': {
    severity: 'error',
    sentence: {
      en: 'unexpected ending `{actual}`, expected `.mdx`; this file is read by nobody',
      vi: 'tệp có đuôi `{actual}`, cần đuôi `.mdx`; tệp này sẽ không được đọc',
    },
    meaning: {
      en: 'Content is read from files that end in .mdx, from known.yaml and tombstones.yaml. A text saved under another ending would be missing from the site without a word.',
      vi: 'Nội dung chỉ đọc từ các tệp đuôi .mdx, known.yaml và tombstones.yaml. Văn bản lưu với đuôi khác sẽ vắng mặt trên trang mà không ai hay.',
    },
    mend: {
      en: 'Save the text as .mdx in its folder, in small letters. Notes and office files go outside content/.',
      vi: 'Lưu tệp với đuôi .mdx (chữ thường) trong đúng thư mục. Ghi chép và tệp văn phòng để ngoài content/.',
    },
    example: {
      at: 'content/instruments/',
      part: 'name',
      wrong: 'content/instruments/25-nq-tw-2013.md',
      right: 'content/instruments/25-nq-tw-2013.mdx',
      values: { actual: '.md' },
    },
  },
  'file-large': {
    severity: 'error',
    sentence: {
      en: 'a file of {actual} million characters, expected {expected} million at most; it was not read',
      vi: 'tệp dài {actual} triệu ký tự, nhiều nhất là {expected} triệu; tệp chưa được đọc',
    },
    meaning: {
      en: 'The longest law fits into the limit many times. A longer file holds something that is not its text, such as a picture or a second copy, and would keep the site from being built.',
      vi: 'Bộ luật dài nhất vẫn nằm trong giới hạn này nhiều lần. Tệp dài hơn thường chứa thứ không phải nội dung, như hình ảnh hay một bản sao nữa, và làm trang không dựng xong.',
    },
    mend: {
      en: 'Take out what does not belong to the text; give each instrument a file of its own.',
      vi: 'Bỏ những gì không thuộc nội dung; mỗi văn bản để một tệp riêng.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong: 'One page of a text that was pasted twenty thousand times over.\n\n',
      repeat: 20_000,
      right: 'One page of a text.\n',
      values: { actual: '1.3', expected: '1.0' },
    },
  },
  'file-name': {
    severity: 'error',
    sentence: {
      en: 'unexpected file name `{actual}`, expected lower-case ASCII letters, digits and hyphens such as `25-nq-tw-2013`',
      vi: 'tên tệp `{actual}` không đúng dạng, cần chữ thường không dấu, chữ số và gạch nối như `25-nq-tw-2013`',
    },
    meaning: {
      en: 'The name of a file is its id, and the id stands in addresses, links and printed footnotes for ever. It must survive every keyboard, disk and mail program.',
      vi: 'Tên tệp là mã, và mã nằm mãi trong địa chỉ, đường dẫn và chú thích đã in. Mã phải giữ nguyên qua mọi bàn phím, ổ đĩa và phần mềm thư điện tử.',
    },
    mend: {
      en: 'Rename the file: no capitals, no marks (đ becomes d), hyphens between the parts. Names of a Vietnamese file end in .vi.mdx.',
      vi: 'Đổi tên tệp: không chữ hoa, không dấu (đ thành d), gạch nối giữa các phần. Tên tệp tiếng Việt kết thúc bằng .vi.mdx.',
    },
    example: {
      at: 'content/instruments/',
      part: 'name',
      wrong: 'content/instruments/25-NQ_TW-2013.mdx',
      right: 'content/instruments/25-nq-tw-2013.mdx',
      values: { actual: '25-NQ_TW-2013' },
    },
  },
  'text-encoding': {
    severity: 'error',
    sentence: {
      en: 'bytes that are no UTF-8 text; save the file again as UTF-8',
      vi: 'có chỗ không phải văn bản UTF-8; cần lưu lại tệp ở dạng UTF-8',
    },
    meaning: {
      en: 'A file in TCVN3, UTF-16 or another code shows as boxes and question marks. It is not guessed at, for a wrong guess would change the words.',
      vi: 'Tệp ở bảng mã TCVN3, UTF-16 hay bảng mã khác sẽ hiện thành ô vuông, dấu hỏi. Kho không đoán bảng mã, vì đoán sai là sai chữ.',
    },
    mend: {
      en: 'Open the file in the editor that wrote it and save it as UTF-8. `vankien ingest` reads TCVN3 texts.',
      vi: 'Mở tệp bằng trình soạn thảo đã tạo ra nó rồi lưu ở dạng UTF-8. Lệnh `vankien ingest` đọc được văn bản TCVN3.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong: 'Ngh\uFFFD quy\uFFFDt v\uFFFD c\uFFFDng t\uFFFDc d\uFFFDn v\uFFFDn.\n',
      right: 'Nghị quyết về công tác dân vận.\n',
      values: {},
    },
  },
  'text-invisible': {
    severity: 'error',
    sentence: {
      en: 'an invisible character {actual}; delete it, or type the word again',
      vi: 'có ký tự không nhìn thấy {actual}; cần xóa đi hoặc gõ lại từ đó',
    },
    meaning: {
      en: 'Soft hyphens, spaces without width and signs that turn the direction of writing come along when text is pasted from web pages and office files. Nobody sees them, and the word with one in it is not found by search.',
      vi: 'Dấu gạch nối mềm, khoảng trắng không độ rộng và ký tự đổi chiều viết hay lẫn vào khi dán từ trang mạng hoặc tệp văn phòng. Mắt không thấy, nhưng từ có ký tự ấy thì tìm không ra.',
    },
    mend: {
      en: 'Put the cursor behind the named column and delete backwards, or type the word again. Only the first of a file is named.',
      vi: 'Đặt con trỏ sau cột được báo rồi xóa lùi, hoặc gõ lại cả từ. Mỗi tệp chỉ nêu ký tự đầu tiên.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong: 'The resolution of 20\u200B13.\n',
      right: 'The resolution of 2013.\n',
      values: { actual: 'U+200B' },
    },
  },
  'text-not-nfc': {
    severity: 'error',
    sentence: {
      en: 'text that is not in Unicode NFC; type it as `{expected}` with composed letters',
      vi: 'văn bản chưa ở dạng Unicode NFC; cần gõ lại bằng chữ dựng sẵn: `{expected}`',
    },
    meaning: {
      en: 'A letter such as ề can be one character or a letter with two marks behind it. They look alike and are not found by the same search.',
      vi: 'Chữ như ề có thể là một ký tự, hoặc một chữ cái kèm hai dấu rời. Nhìn giống nhau, nhưng tìm chữ này thì không ra chữ kia.',
    },
    mend: {
      en: 'Switch the typing tool to composed Unicode (dựng sẵn) and type the word again, or save the file as NFC in your editor. Only the first such word of a file is named.',
      vi: 'Chuyển bộ gõ sang Unicode dựng sẵn rồi gõ lại, hoặc lưu tệp ở dạng NFC trong trình soạn thảo. Mỗi tệp chỉ nêu từ đầu tiên bị lỗi.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: `title: { vi: ${'Về công tác dân vận'.normalize('NFD')} }\n`,
      right: 'title: { vi: Về công tác dân vận }\n',
      values: { expected: 'Về' },
    },
  },
  'facts-missing': {
    severity: 'error',
    sentence: {
      en: 'a Vietnamese file without its first file, expected {expected}',
      vi: 'tệp tiếng Việt chưa có tệp thứ nhất đi kèm, cần có {expected}',
    },
    meaning: {
      en: 'The first file, <id>.mdx, holds the facts and makes the page. A Vietnamese body alone has no page to stand on.',
      vi: 'Tệp thứ nhất, <mã>.mdx, giữ dữ kiện và tạo ra trang. Chỉ có phần tiếng Việt thì không có trang nào để hiện.',
    },
    mend: {
      en: 'Write the first file (`vankien new NUMBER DATE`), or give both files the same name. Its English body may be empty.',
      vi: 'Viết tệp thứ nhất (`vankien new SỐ NGÀY`), hoặc đặt hai tệp cùng một tên. Phần tiếng Anh trong tệp đó có thể để trống.',
    },
    example: {
      at: 'content/instruments/',
      part: 'name',
      wrong: 'content/instruments/25-nq-tw.vi.mdx',
      right: 'content/instruments/25-nq-tw-2013.vi.mdx',
      values: { expected: 'content/instruments/25-nq-tw.mdx' },
    },
  },
  'entry-twice': {
    severity: 'error',
    sentence: {
      en: '`{actual}` has two entries in this list, expected one',
      vi: '`{actual}` có hai mục trong danh sách này, chỉ giữ một',
    },
    meaning: {
      en: 'Of two entries with one id only the first would be used, and what the second says would be lost without a word.',
      vi: 'Hai mục cùng một mã thì chỉ mục đầu được dùng, nội dung mục sau mất đi mà không ai hay.',
    },
    mend: {
      en: 'Put the two together, with the evidence of both.',
      vi: 'Gộp hai mục làm một, giữ nguồn của cả hai.',
    },
    example: {
      at: 'content/known.yaml',
      part: 'entry',
      wrong:
        '- id: 03-ct-tw\n  attested: [{ source: laodongthudo-05-ct-tw-2016 }]\n- id: 03-ct-tw\n  attested: [{ source: baonghean-fr-05-ct-tw-2016 }]\n',
      right:
        '- id: 03-ct-tw\n  attested: [{ source: laodongthudo-05-ct-tw-2016 }, { source: baonghean-fr-05-ct-tw-2016 }]\n',
      values: { actual: '03-ct-tw' },
    },
  },
} satisfies Record<string, Rule>;
