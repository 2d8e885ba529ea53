/** A content tree small enough to be read whole, in which nothing is wrong. By path in the project. */
export const smallTree: Readonly<Record<string, string>> = {
  'content/instruments/25-nq-tw-2013.mdx': `---
number: 25-NQ/TW
kind: resolution
issuer: central-committee
date: 2013-06-03
title: { vi: Về công tác dân vận }
translated: [vi]
status: { value: unknown }
holding: paraphrase
attestations:
  - { source: communist-review-2025, at: note 5, lines: [65], number: 25-NQ/TW, kind: resolution, issuer: central-committee, date: 2013-06-03 }
topics: [party-leadership]
---
A resolution of the Central Committee.

<Provision id="nhiem-vu-1" kind="task" actors="party-committees" authority="commentary" from="tran-duc-nghi-2021 ¶ 8 L8">
What it asks.
</Provision>
`,
  'content/instruments/25-nq-tw-2013.vi.mdx': `Một nghị quyết của Trung ương.

<Provision id="nhiem-vu-1">
Điều văn bản yêu cầu.
</Provision>
`,
  'content/instruments/43-kl-tw-2019.mdx': `---
number: 43-KL/TW
kind: conclusion
issuer: secretariat
date: 2019-01-07
title: { vi: Về tiếp tục thực hiện nghị quyết }
translated: [vi]
status: { value: unknown }
holding: reference
attestations:
  - { source: communist-review-2025, at: note 10, lines: [70], number: 43-KL/TW, kind: conclusion, issuer: secretariat, date: 2019-01-07 }
relations:
  - { kind: continues, target: 25-nq-tw-2013, attested: [{ source: communist-review-2025, at: note 10 }] }
---
`,
  'content/instruments/49-ct-tw-2015.mdx': `---
number: 49-CT/TW
kind: directive
issuer: secretariat
date: 2015-10-20
title: { vi: Về công tác dân vận ở vùng đồng bào dân tộc thiểu số }
translated: [vi]
status: { value: unknown }
holding: reference
attestations:
  - { source: tran-duc-nghi-2021, at: ¶ 8, lines: [8], number: 49-CT/TW, kind: directive, issuer: secretariat, date: 2015-10-20 }
---
`,
  'content/instruments/congress-12-2016.mdx': `---
kind: resolution
date: 2016-01
title: { vi: Đại hội XII }
translated: [vi]
status: { value: unknown }
holding: reference
attestations:
  - { source: communist-review-2025, kind: resolution, date: 2016-01 }
---
`,
  'content/instruments/290-qd-tw-2010.mdx': `---
number: 290-QĐ/TW
kind: decision
issuer: politburo
date: 2010-02-25
title: { vi: Về Quy chế công tác dân vận }
translated: [vi]
status: { value: replaced, by: 23-qd-tw-2021, asOf: 2021-07-30, attested: [{ source: thuvienphapluat-23-qd-tw-2021 }] }
holding: reference
attestations:
  - { source: communist-review-2025, number: 290-QĐ/TW, kind: decision, issuer: politburo, date: 2010-02-25 }
---
`,
  'content/instruments/23-qd-tw-2021.mdx': `---
number: 23-QĐ/TW
kind: decision
issuer: politburo
date: 2021-07-30
title: { vi: Về Quy chế công tác dân vận }
translated: [vi]
status: { value: unknown }
holding: reference
attestations:
  - { source: thuvienphapluat-23-qd-tw-2021, number: 23-QĐ/TW, kind: decision, issuer: politburo, date: 2021-07-30 }
relations:
  - { kind: replaces, target: 290-qd-tw-2010, attested: [{ source: thuvienphapluat-23-qd-tw-2021 }] }
---
`,
  'content/known.yaml': `- id: 05-ct-tw-2016
  number: 05-CT/TW
  kind: directive
  issuer: politburo
  date: 2016-05-15
  attested: [{ source: tran-duc-nghi-2021, at: ¶ 6, lines: [6] }]
`,
  'content/sources/communist-review-2025.mdx': `---
kind: party-journal
publisher: { vi: Tạp chí, en: A review }
date: 2025-12-12
linkable: false
reliability: high
shows: { vi: Bài viết về công tác dân vận., en: An article on mass mobilisation. }
lines: 104
extent: { note: 10, paragraph: 29 }
article: true
---
`,
  'content/sources/tran-duc-nghi-2021.mdx': `---
kind: party-journal
linkable: false
reliability: medium
shows: { vi: Bài viết về cán bộ chính trị., en: An article on political cadres. }
lines: 10
article: true
---
`,
  'content/sources/baosonla-25-nq-tw-review.mdx': `---
kind: newspaper
linkable: false
reliability: medium
shows: { vi: Bài báo., en: A newspaper article. }
---
`,
  'content/sources/thuvienphapluat-23-qd-tw-2021.mdx': `---
kind: legal-database
linkable: false
reliability: high
shows: { vi: Trang pháp luật., en: A page of a legal database. }
---
`,
  'content/bodies/central-committee.mdx': body('Ban Chấp hành Trung ương', 'Central Committee'),
  'content/bodies/politburo.mdx': body('Bộ Chính trị', 'Politburo'),
  'content/bodies/secretariat.mdx': body('Ban Bí thư', 'Secretariat'),
  'content/bodies/prime-minister.mdx': body('Thủ tướng Chính phủ', 'Prime Minister', 'state'),
  'content/bodies/central-military-commission.mdx': body(
    'Quân ủy Trung ương',
    'Central Military Commission',
    'cmc',
    'period: { from: 2011 }\n',
  ),
  'content/kinds/resolution.mdx': kind('Nghị quyết', 'Resolution'),
  'content/kinds/directive.mdx': kind('Chỉ thị', 'Directive'),
  'content/kinds/conclusion.mdx': kind('Kết luận', 'Conclusion'),
  'content/kinds/decision.mdx': kind('Quyết định', 'Decision'),
  'content/topics/party-leadership.mdx': `---
name: { vi: Sự lãnh đạo của Đảng, en: Party leadership }
about: { vi: Đảng lãnh đạo công tác dân vận., en: How the Party leads mass mobilisation. }
---
`,
  'content/actors/all.mdx': `---
name: { vi: mọi chủ thể, en: everybody }
---
`,
  'content/actors/party-committees.mdx': `---
name: { vi: cấp ủy, en: Party committees }
parent: all
---
`,
  'content/concepts/dan-van-kheo.mdx': `---
term: { vi: dân vận khéo, en: skilful mass mobilisation }
definition: { vi: Làm công tác dân vận cho khéo., en: Doing mass mobilisation well. }
---
`,
  'content/sessions/party-leadership-60.mdx': `---
title: { vi: Đảng lãnh đạo công tác dân vận, en: The Party leads mass mobilisation }
audience: party-committees
minutes: 60
aims: [{ vi: Biết văn bản., en: Know the text. }]
parts:
  - { title: { vi: Đọc văn bản, en: Reading }, minutes: 60, items: ["instruments/25-nq-tw-2013#nhiem-vu-1"] }
---
`,
  'content/courses/party-leadership.mdx': `---
title: { vi: Đảng lãnh đạo công tác dân vận, en: The Party leads mass mobilisation }
audience: party-committees
topics: [party-leadership]
sessions:
  - { title: { vi: Đọc văn bản, en: Reading }, periods: 3, items: ["instruments/25-nq-tw-2013#nhiem-vu-1"] }
---
`,
  'content/conflicts/25-nq-tw-2013-date.mdx': `---
title: { vi: Ngày ban hành, en: Date of issue }
instruments: [25-nq-tw-2013]
positions:
  - { says: { vi: Ngày 03/6/2013., en: 3 June 2013. }, attested: [{ source: communist-review-2025 }] }
favours: { vi: Ngày 03/6/2013., en: 3 June 2013. }
certainty: high
---
`,
};

function body(vi: string, en: string, level = 'party', more = ''): string {
  return `---\nname: { vi: ${vi}, en: ${en} }\nlevel: ${level}\n${more}about: { vi: Cơ quan., en: A body. }\n---\n`;
}

function kind(vi: string, en: string): string {
  return `---\nname: { vi: ${vi}, en: ${en} }\nside: party\nabout: { vi: Loại văn bản., en: A kind. }\n---\n`;
}
