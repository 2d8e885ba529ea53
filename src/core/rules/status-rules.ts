import { exampleFile, type Rule } from './rule.ts';

const evidence = 'attested: [{ source: communist-review-2025, at: note 5 }]';

/** Force and age: what status an instrument has, since when that is known, when it is to be looked at again. */
export const statusRules = {
  'status-undated': {
    severity: 'error',
    sentence: {
      en: 'status `{actual}` without a day, expected `asOf`',
      vi: 'hiệu lực ghi `{actual}` nhưng chưa ghi thời điểm, cần `asOf`',
    },
    meaning: {
      en: 'An instrument is in force on a day. Without the day nobody can tell how old the answer is.',
      vi: 'Hiệu lực là hiệu lực vào một ngày. Không có ngày thì không ai biết câu trả lời đã cũ đến đâu.',
    },
    mend: {
      en: 'Write the day that the source speaks of: its own date if it says "now". A month or a year will do.',
      vi: 'Ghi ngày mà nguồn nói tới: là ngày của nguồn nếu nguồn nói "hiện nay". Chỉ tháng hoặc năm cũng được.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: `status: { value: in-force, basis: cited, ${evidence} }\n`,
      right: `status: { value: in-force, basis: cited, asOf: 2025-12-12, ${evidence} }\n`,
      values: { actual: 'in-force' },
    },
  },
  'status-unattested': {
    severity: 'error',
    sentence: {
      en: 'status `{actual}` without a source, expected `attested`',
      vi: 'hiệu lực ghi `{actual}` nhưng chưa có nguồn, cần `attested`',
    },
    meaning: {
      en: 'A cadre acts on the answer "in force" and must be able to show on whose word.',
      vi: 'Cán bộ làm theo câu trả lời "còn hiệu lực" và phải chỉ ra được là theo nguồn nào.',
    },
    mend: {
      en: 'Name the source. If it only cites the instrument, add `basis: cited`: being cited is no proof of force. Without a source write `value: unknown`.',
      vi: 'Ghi nguồn. Nếu nguồn chỉ viện dẫn văn bản thì thêm `basis: cited`: được viện dẫn chưa phải bằng chứng còn hiệu lực. Không có nguồn thì ghi `value: unknown`.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'status: { value: in-force, asOf: 2025-12-12 }\n',
      right: `status: { value: in-force, basis: cited, asOf: 2025-12-12, ${evidence} }\n`,
      values: { actual: 'in-force' },
    },
  },
  'status-contradicted': {
    severity: 'error',
    sentence: {
      en: 'status `{actual}`, but `{by}` says that it {kind} this instrument',
      vi: 'hiệu lực ghi `{actual}`, nhưng `{by}` có quan hệ `{kind}` với văn bản này',
    },
    meaning: {
      en: 'Two files contradict each other: one says "in force", the other ends that force. A reader would find both.',
      vi: 'Hai tệp nói trái nhau: một bên ghi còn hiệu lực, một bên chấm dứt hiệu lực đó. Người đọc sẽ gặp cả hai.',
    },
    mend: {
      en: 'If the relation stands in the source, write `value: replaced` with `by`. If only a part is replaced, the relation is `amends`.',
      vi: 'Nếu nguồn đúng là nêu quan hệ ấy, ghi `value: replaced` kèm `by`. Nếu chỉ thay một phần thì quan hệ là `amends`.',
    },
    example: {
      at: 'content/instruments/290-qd-tw-2010.mdx',
      part: 'fields',
      wrong: `status: { value: in-force, basis: cited, asOf: 2020, ${evidence} }\n`,
      right: `status: { value: replaced, by: 23-qd-tw-2021, asOf: 2021-07-30, attested: [{ source: thuvienphapluat-23-qd-tw-2021 }] }\n`,
      values: { actual: 'in-force', by: '23-qd-tw-2021', kind: 'replaces' },
    },
  },
  'replacement-unstated': {
    severity: 'error',
    sentence: {
      en: 'replaced by `{by}`, which does not say so, expected a relation from there to `{instrument}`',
      vi: 'ghi là được thay thế bởi `{by}`, nhưng tệp của văn bản đó chưa nêu quan hệ với `{instrument}`',
    },
    meaning: {
      en: 'A replacement stands in the file of the paper that replaces, with its source; the graph is drawn from there.',
      vi: 'Việc thay thế ghi ở tệp của văn bản thay thế, kèm nguồn; đồ thị vẽ từ đó.',
    },
    mend: {
      en: 'Add the relation `replaces` or `repeals` to the other file, with `certainty: stated`.',
      vi: 'Thêm quan hệ `replaces` hoặc `repeals` vào tệp kia, với `certainty: stated`.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: `status: { value: replaced, by: 43-kl-tw-2019, asOf: 2025-12-12, ${evidence} }\n`,
      right: `status: { value: in-force, basis: cited, asOf: 2025-12-12, ${evidence} }\n`,
      values: { by: '43-kl-tw-2019', instrument: '25-nq-tw-2013' },
    },
  },
  'replacement-unnamed': {
    severity: 'warning',
    sentence: {
      en: 'replaced, but not said by what, expected `by`',
      vi: 'ghi là đã được thay thế nhưng chưa nêu bởi văn bản nào, cần `by`',
    },
    meaning: {
      en: 'Who reads that a paper is replaced wants the one that replaced it.',
      vi: 'Người đọc biết văn bản đã được thay thế thì cần ngay văn bản thay thế nó.',
    },
    mend: {
      en: 'Write its id in `by`; one without a page goes into content/known.yaml first. If no source names it, say so in `gap`; the warning stays.',
      vi: 'Ghi mã của nó trong `by`; văn bản chưa có trang thì đưa vào content/known.yaml trước. Không nguồn nào nêu thì nói rõ trong `gap`; cảnh báo vẫn còn.',
    },
    example: {
      at: 'content/instruments/290-qd-tw-2010.mdx',
      part: 'fields',
      wrong:
        'status: { value: replaced, asOf: 2021-07-30, attested: [{ source: thuvienphapluat-23-qd-tw-2021 }] }\n',
      right:
        'status: { value: replaced, by: 23-qd-tw-2021, asOf: 2021-07-30, attested: [{ source: thuvienphapluat-23-qd-tw-2021 }] }\n',
      values: {},
    },
  },
  'review-overdue': {
    severity: 'warning',
    sentence: {
      en: 'review was due on {actual}, today is {today}',
      vi: 'đã quá hạn rà soát {actual}, hôm nay là {today}',
    },
    meaning: {
      en: 'Status and relations grow old. Each page says by when somebody looks at it again, and the about page lists those that wait.',
      vi: 'Hiệu lực và quan hệ cũ dần theo thời gian. Mỗi trang ghi khi nào được rà soát lại, và trang giới thiệu liệt kê những trang đã quá hạn.',
    },
    mend: {
      en: 'Compare the page with its sources and newer ones, mend what has changed, then set `on` to today and `next` to a later day.',
      vi: 'Đối chiếu trang với các nguồn cũ và mới, sửa điều đã đổi, rồi ghi `on` là hôm nay và `next` là một ngày về sau.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'review: { on: 2024-01-05, next: 2025-01-05, compared: [communist-review-2025] }\n',
      right: 'review: { on: 2026-11-21, next: 2027-11-21, compared: [communist-review-2025] }\n',
      values: { actual: '2025-01-05', today: '2026-11-21' },
    },
  },
  'review-order': {
    severity: 'error',
    sentence: {
      en: 'next review {actual} lies before the last one {on}',
      vi: 'ngày rà soát tiếp theo {actual} ở trước lần rà soát gần nhất {on}',
    },
    meaning: {
      en: 'The next review follows the last one; otherwise the page is overdue from the day it is written.',
      vi: 'Lần rà soát tới phải ở sau lần trước; nếu không, trang vừa viết xong đã quá hạn.',
    },
    mend: {
      en: 'Set `next` half a year to a year behind `on`; sooner where the status is in doubt.',
      vi: 'Đặt `next` sau `on` nửa năm đến một năm; sớm hơn nếu hiệu lực còn chưa chắc.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'review: { on: 2026-11-21, next: 2026-05-21, compared: [communist-review-2025] }\n',
      right: 'review: { on: 2026-11-21, next: 2027-05-21, compared: [communist-review-2025] }\n',
      values: { actual: '2026-05-21', on: '2026-11-21' },
    },
  },
} satisfies Record<string, Rule>;
