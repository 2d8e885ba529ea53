import { exampleFile, type Rule } from './rule.ts';

/** Which instrument it is: number, file name, kind, body, date. */
export const identityRules = {
  'number-unreadable': {
    severity: 'error',
    sentence: {
      en: 'number `{actual}` cannot be read, expected a form such as 25-NQ/TW, 16/CT-TTg or 10/2022/QH15',
      vi: 'số hiệu `{actual}` không đọc được, cần dạng như 25-NQ/TW, 16/CT-TTg hoặc 10/2022/QH15',
    },
    meaning: {
      en: 'The number is what people type to find the instrument, and it tells kind and issuing body. It must be read as a number, not as words.',
      vi: 'Số hiệu là thứ mọi người gõ để tìm văn bản, lại cho biết loại và cơ quan ban hành. Nó phải đọc được như một số hiệu, không phải như câu chữ.',
    },
    mend: {
      en: 'Write the number alone, without "Số" or "No.". An instrument without a number has none: leave the field out and name the file after its title or event.',
      vi: 'Chỉ ghi số hiệu, không kèm "Số" hay "No.". Văn bản không có số thì bỏ trường này và đặt tên tệp theo tên gọi hoặc sự kiện.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'number: Resolution 25\n',
      right: 'number: 25-NQ/TW\n',
      values: { actual: 'Resolution 25' },
    },
  },
  'number-not-canonical': {
    severity: 'error',
    sentence: {
      en: 'number `{actual}` is not in its canonical form, expected `{expected}`',
      vi: 'số hiệu `{actual}` chưa ở dạng chuẩn, cần ghi `{expected}`',
    },
    meaning: {
      en: 'One number, one spelling: đ with its bar, two digits, separators as the issuing body writes them. Other spellings in use are found all the same.',
      vi: 'Một số hiệu chỉ có một cách viết: đủ chữ Đ, hai chữ số, dấu phân cách theo lối của cơ quan ban hành. Các cách viết khác đang dùng vẫn tìm ra được.',
    },
    mend: {
      en: 'Paste the form that the sentence shows, and keep the other spelling in `numberVariants` and in the attestation that has it.',
      vi: 'Chép dạng nêu trong câu báo, giữ cách viết kia trong `numberVariants` và trong mục `attestations` của nguồn đã viết như vậy.',
    },
    example: {
      at: 'content/instruments/290-qd-tw-2010.mdx',
      part: 'fields',
      wrong: 'number: 290-QD/TW\n',
      right: 'number: 290-QĐ/TW\nnumberVariants: [290-QD/TW]\n',
      values: { actual: '290-QD/TW', expected: '290-QĐ/TW' },
    },
  },
  'id-mismatch': {
    severity: 'error',
    sentence: {
      en: 'file name `{actual}` does not fit the number and year, expected `{expected}`',
      vi: 'mã (tên tệp) `{actual}` không khớp số hiệu và năm, cần `{expected}`',
    },
    meaning: {
      en: 'An id is the number in plain letters and the year of issue, so that it can be guessed and never changes. Here either the name or a fact is wrong.',
      vi: 'Mã là số hiệu viết không dấu kèm năm ban hành, để đoán được và không bao giờ đổi. Ở đây hoặc tên tệp, hoặc một dữ kiện bị sai.',
    },
    mend: {
      en: 'A new file: rename it. A promised one: mend the number or the date, for the name stays. Two instruments of one number and year are told apart behind the id: `-0603` (month and day), else the body.',
      vi: 'Tệp mới: đổi tên. Tệp đã cam kết: sửa số hiệu hoặc ngày, vì tên phải giữ. Hai văn bản cùng số, cùng năm thì thêm vào sau mã `-0603` (tháng, ngày) hoặc tên cơ quan.',
    },
    example: {
      at: 'content/instruments/25-nq-tw-2012.mdx',
      part: 'fields',
      wrong: 'number: 25-NQ/TW\ndate: 2013-06-03\n',
      right: 'number: 25-NQ/TW\ndate: 2012-06-03\n',
      values: { actual: '25-nq-tw-2012', expected: '25-nq-tw-2013' },
    },
  },
  'kind-mismatch': {
    severity: 'error',
    sentence: {
      en: 'kind `{actual}` does not fit the code `{code}` of the number, expected {expected}',
      vi: 'loại văn bản `{actual}` không khớp ký hiệu `{code}` trong số hiệu, cần {expected}',
    },
    meaning: {
      en: 'The letters in the number say what kind of paper it is: NQ a resolution, CT a directive. QĐ may be a decision or, in Party texts, provisions (quy định).',
      vi: 'Chữ trong số hiệu cho biết loại văn bản: NQ là nghị quyết, CT là chỉ thị. QĐ có thể là quyết định, hoặc quy định trong văn bản của Đảng.',
    },
    mend: {
      en: 'Take one of the kinds in the sentence. If a source gives another kind, keep that in its attestation.',
      vi: 'Chọn một loại nêu trong câu báo. Nguồn nào ghi loại khác thì giữ trong mục `attestations` của nguồn đó.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'kind: directive\n',
      right: 'kind: resolution\n',
      values: { actual: 'directive', code: 'NQ', expected: 'resolution' },
    },
  },
  'issuer-code-unknown': {
    severity: 'warning',
    sentence: {
      en: 'issuer code `{actual}` is in no table, expected a known one such as `{expected}`',
      vi: 'ký hiệu cơ quan `{actual}` không có trong bảng, cần ký hiệu đã biết như `{expected}`',
    },
    meaning: {
      en: 'The end of a number names the body. A code that nobody knows is a slip of the keyboard, or a body that the tables should learn.',
      vi: 'Phần cuối số hiệu chỉ cơ quan. Ký hiệu chưa ai biết có thể do gõ nhầm, hoặc là cơ quan cần bổ sung vào bảng.',
    },
    mend: {
      en: 'Compare with the document. If the code is right, ask for it to be added to the table of issuers; the file may stay as it is.',
      vi: 'So lại với văn bản. Nếu ký hiệu đúng, đề nghị bổ sung vào bảng cơ quan; tệp có thể giữ nguyên.',
    },
    example: {
      at: 'content/instruments/49-nq-quwt-2015.mdx',
      part: 'fields',
      wrong: 'number: 49-NQ/QUWT\n',
      right: 'number: 49-NQ/QUTW\n',
      values: { actual: 'QUWT', expected: 'QUTW' },
    },
  },
  'issuer-mismatch': {
    severity: 'error',
    sentence: {
      en: 'issuer `{actual}` does not fit the code `{code}` of the number, expected {expected}',
      vi: 'cơ quan ban hành `{actual}` không khớp ký hiệu `{code}` trong số hiệu, cần {expected}',
    },
    meaning: {
      en: 'TW is the Party centre, TTg the Prime Minister. A body that does not write the code of the number cannot have issued the paper.',
      vi: 'TW là Trung ương Đảng, TTg là Thủ tướng Chính phủ. Cơ quan không dùng ký hiệu ấy thì không thể đã ban hành văn bản.',
    },
    mend: {
      en: 'Take one of the bodies in the sentence, the one that the weightiest source names; or mend the number.',
      vi: 'Chọn một cơ quan nêu trong câu báo, theo nguồn có trọng số cao nhất; hoặc sửa số hiệu.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'issuer: prime-minister\n',
      right: 'issuer: central-committee\n',
      values: {
        actual: 'prime-minister',
        code: 'TW',
        expected: 'central-committee, politburo, secretariat, politburo-and-secretariat',
      },
    },
  },
  'issuer-period': {
    severity: 'error',
    sentence: {
      en: 'issuer `{actual}` did not act under that name on {date} (from {from} to {to})',
      vi: 'cơ quan `{actual}` không mang tên này vào thời điểm {date} (từ {from} đến {to})',
    },
    meaning: {
      en: 'Bodies are renamed and merged. A paper of 2005 cannot come from a body that has borne its name since 2011 only.',
      vi: 'Cơ quan có khi đổi tên, sáp nhập. Văn bản năm 2005 không thể do cơ quan chỉ mang tên ấy từ năm 2011 ban hành.',
    },
    mend: {
      en: 'Name the body as it was called then, or mend the date; if the period is wrong, mend it in content/bodies with its source.',
      vi: 'Ghi cơ quan theo tên thời đó, hoặc sửa ngày; nếu thời gian hoạt động ghi sai thì sửa trong content/bodies, kèm nguồn.',
    },
    example: {
      at: 'content/instruments/30-ct-qutw-2005.mdx',
      part: 'fields',
      wrong: 'number: 30-CT/QUTW\nkind: directive\nissuer: central-military-commission\ndate: 2005-03-01\n',
      right: 'number: 30-CT/QUTW\nkind: directive\nissuer: central-military-commission\ndate: 2015-03-01\n',
      values: { actual: 'central-military-commission', date: '2005-03-01', from: '2011', to: '…' },
    },
  },
  'instrument-twice': {
    severity: 'error',
    sentence: {
      en: 'number `{actual}` with this date is claimed by `{other}` too, expected one file an instrument',
      vi: 'số hiệu `{actual}` với ngày này đã thuộc về `{other}`, mỗi văn bản chỉ có một tệp',
    },
    meaning: {
      en: 'A number alone is no identity, number and day are. Two files about one paper would split its duties and its links.',
      vi: 'Chỉ số hiệu thì chưa xác định được văn bản, số hiệu kèm ngày thì được. Hai tệp về một văn bản sẽ chia đôi trách nhiệm và đường dẫn của nó.',
    },
    mend: {
      en: 'Put the two together under the older id. If they are two papers, correct the date of one.',
      vi: 'Gộp hai tệp dưới mã có trước. Nếu quả là hai văn bản thì sửa ngày của một bên.',
    },
    example: {
      at: 'content/instruments/25-nq-tw-2013-b.mdx',
      part: 'fields',
      wrong: 'number: 25-NQ/TW\ndate: 2013-06-03\n',
      right: 'number: 25-NQ/TW\ndate: 2013-12-30\n',
      values: { actual: '25-NQ/TW', other: '25-nq-tw-2013' },
    },
  },
  'date-future': {
    severity: 'error',
    sentence: {
      en: 'date {actual} lies after today ({today})',
      vi: 'ngày {actual} còn ở phía trước, hôm nay là {today}',
    },
    meaning: {
      en: 'What was issued, read or reviewed lies in the past. Only a day of effect and a next review may be to come.',
      vi: 'Việc ban hành, đọc hay rà soát đều đã qua. Chỉ ngày có hiệu lực và lần rà soát tới mới được ở phía trước.',
    },
    mend: {
      en: 'Look at the year first, then at day and month in the wrong order.',
      vi: 'Xem lại năm trước, rồi xem ngày và tháng có bị đảo không.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'date: 2031-06-03\n',
      right: 'date: 2013-06-03\n',
      values: { actual: '2031-06-03', today: '2026-11-21' },
    },
  },
  'effect-before-issue': {
    severity: 'warning',
    sentence: {
      en: 'effect from {actual} lies before the date of issue {date}',
      vi: 'ngày có hiệu lực {actual} ở trước ngày ban hành {date}',
    },
    meaning: {
      en: 'A paper seldom takes effect before it is issued; most often two dates were exchanged.',
      vi: 'Văn bản hiếm khi có hiệu lực trước khi ban hành; phần lớn là do ghi đảo hai ngày.',
    },
    mend: {
      en: 'Compare with the source. If it does reach back, say so in `note`; the warning stays and stops nothing.',
      vi: 'Đối chiếu với nguồn. Nếu đúng là có hiệu lực trở về trước thì nói rõ trong `note`; cảnh báo vẫn còn nhưng không chặn việc gì.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'date: 2013-06-03\neffective: 2013-03-06\n',
      right: 'date: 2013-06-03\n',
      values: { actual: '2013-03-06', date: '2013-06-03' },
    },
  },
} satisfies Record<string, Rule>;
