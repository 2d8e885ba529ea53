import { exampleFile, type Rule } from './rule.ts';

/** On whose word a provision stands; what an author advises is kept apart from what an instrument requires. */
export const authorityRules = {
  'provision-authority': {
    severity: 'error',
    sentence: {
      en: 'provision `{provision}` states no authority, expected `authority="…"` to say on whose word it stands',
      vi: 'mục nội dung `{provision}` chưa ghi theo lời ai, cần `authority="…"`',
    },
    meaning: {
      en: 'A clause of the text and the paraphrase of an article are not worth the same. The page marks each, and lists keep them apart.',
      vi: 'Điều khoản của chính văn bản và lời thuật lại của một bài viết không có giá trị như nhau. Trang đánh dấu từng loại, bảng liệt kê cũng không trộn lẫn.',
    },
    mend: {
      en: 'Choose official-text (the instrument’s own text), official-summary, press-summary or commentary (an article), after the source in `from`. Only an instrument held verbatim may leave it out.',
      vi: 'Chọn theo nguồn trong `from`: official-text (chính văn bản), official-summary (bản tóm tắt chính thức), press-summary (báo chí) hoặc commentary (bài viết). Chỉ văn bản có toàn văn mới được bỏ qua.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong:
        '<Provision id="nhiem-vu-1" kind="task" actors="party-committees" from="tran-duc-nghi-2021 L8">\nWhat it asks.\n</Provision>\n',
      right:
        '<Provision id="nhiem-vu-1" kind="task" actors="party-committees" authority="commentary" from="tran-duc-nghi-2021 L8">\nWhat it asks.\n</Provision>\n',
      values: { provision: 'nhiem-vu-1' },
    },
  },
  'authority-unfounded': {
    severity: 'error',
    sentence: {
      en: 'provision `{provision}` claims official text, but `{source}` is not the text of `{instrument}`',
      vi: 'mục nội dung `{provision}` ghi theo văn bản chính thức, nhưng `{source}` không phải văn bản của `{instrument}`',
    },
    meaning: {
      en: 'Only an instrument’s own text is its official text; another official paper that mentions it is a summary. To claim more would put words into its mouth.',
      vi: 'Chỉ toàn văn hoặc phần trích của chính văn bản mới là văn bản chính thức; văn bản khác nhắc tới nó, dù chính thức, cũng chỉ là tóm tắt. Ghi cao hơn là gán lời cho văn bản.',
    },
    mend: {
      en: 'Lower the authority to what the source is; or, if the source does hold the text, name the instrument in its `textOf`.',
      vi: 'Ghi `authority` đúng với loại nguồn; nếu nguồn quả là toàn văn thì thêm văn bản vào `textOf` của nguồn.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong:
        '<Provision id="nhiem-vu-1" kind="task" actors="party-committees" authority="official-text" from="tran-duc-nghi-2021 ¶ 8">\nWhat it asks.\n</Provision>\n',
      right:
        '<Provision id="nhiem-vu-1" kind="task" actors="party-committees" authority="commentary" from="tran-duc-nghi-2021 ¶ 8">\nWhat it asks.\n</Provision>\n',
      values: { provision: 'nhiem-vu-1', source: 'tran-duc-nghi-2021', instrument: '25-nq-tw-2013' },
    },
  },
  'advice-misplaced': {
    severity: 'error',
    sentence: {
      en: 'provision `{provision}` is advice, expected it in the file of the article that gives it',
      vi: 'mục nội dung `{provision}` là khuyến nghị, phải đặt trong tệp của bài viết nêu ra',
    },
    meaning: {
      en: 'What an author recommends is useful and is never mixed with what an instrument requires.',
      vi: 'Khuyến nghị của tác giả có ích, nhưng không bao giờ trộn với điều văn bản yêu cầu.',
    },
    mend: {
      en: 'Move it into content/sources/<article>.mdx and name there the instruments it is about: `instruments="25-nq-tw-2013"`.',
      vi: 'Chuyển sang content/sources/<bài-viết>.mdx và ghi ở đó khuyến nghị nói về văn bản nào: `instruments="25-nq-tw-2013"`.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong:
        '<Provision id="giai-phap-1" kind="task" actors="party-committees" authority="advice" from="tran-duc-nghi-2021 L8">\nWhat the author advises.\n</Provision>\n',
      right: 'The resolution of 2013.\n',
      values: { provision: 'giai-phap-1' },
    },
  },
  'advice-expected': {
    severity: 'error',
    sentence: {
      en: 'provision `{provision}` of an article has authority `{actual}`, expected `advice`',
      vi: 'mục nội dung `{provision}` của bài viết ghi `{actual}`, cần `advice`',
    },
    meaning: {
      en: 'In the file of an article stands only what the article itself recommends. What it tells of an instrument stands in the file of that instrument.',
      vi: 'Tệp của bài viết chỉ chứa điều chính bài viết khuyến nghị. Điều bài viết thuật lại về một văn bản thì đặt trong tệp của văn bản ấy.',
    },
    mend: {
      en: 'Write `authority="advice"` or leave it out; or move the provision to the instrument, with `authority="commentary"`.',
      vi: 'Ghi `authority="advice"` hoặc bỏ trống; hoặc chuyển mục sang tệp của văn bản, ghi `authority="commentary"`.',
    },
    example: {
      at: 'content/sources/tran-duc-nghi-2021.mdx',
      part: 'body',
      wrong:
        '<Provision id="giai-phap-1" kind="task" actors="party-committees" authority="commentary" from="tran-duc-nghi-2021 L8">\nWhat the author advises.\n</Provision>\n',
      right:
        '<Provision id="giai-phap-1" kind="task" actors="party-committees" authority="advice" instruments="25-nq-tw-2013" from="tran-duc-nghi-2021 L8">\nWhat the author advises.\n</Provision>\n',
      values: { provision: 'giai-phap-1', actual: 'commentary' },
    },
  },
} satisfies Record<string, Rule>;
