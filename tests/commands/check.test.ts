import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallTree } from '../content/small-tree.ts';
import { vankien, withTree } from './command-line.ts';

const tree = (changes: Readonly<Record<string, string>>) => ({ ...smallTree, ...changes });

/** A text of the small tree with one piece exchanged; a slip in the test itself is told. */
function edit(path: string, from: string, to: string): Record<string, string> {
  const text = smallTree[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return { [path]: text.replace(from, to) };
}

const instrument = (number: string, rest: string, body = ''): string => `---
number: ${number}
kind: directive
title: { vi: Về một việc }
translated: [vi]
status: { value: unknown }
holding: reference
attestations:
  - { source: tran-duc-nghi-2021, number: ${number}, kind: directive }
${rest}---
${body}`;

const slips = tree({
  // wrong frontmatter, a planted layout
  'content/instruments/01-ct-tw.mdx': instrument(
    '01-CT/TW',
    'layout: ../../evil.astro\nholdings: all\nterm: XI\n',
  ),
  // an unknown id, a number whose issuer does not fit
  'content/instruments/02-ct-tw.mdx': instrument(
    '02-CT/TW',
    'issuer: prime-minister\ntopics: [party-leadrship]\n',
  ),
  // a date to come, a relation against time
  'content/instruments/03-ct-tw-2031.mdx': instrument('03-CT/TW', 'date: 2031-01-30\n'),
  ...edit(
    'content/instruments/49-ct-tw-2015.mdx',
    'holding: reference',
    'relations:\n  - { kind: concretises, target: congress-12-2016, attested: [{ source: tran-duc-nghi-2021 }] }\nholding: reference',
  ),
  // two files that claim one instrument
  'content/instruments/49-ct-tw-2015-b.mdx': smallTree['content/instruments/49-ct-tw-2015.mdx'] ?? '',
  // letters with their marks apart
  'content/topics/unity.mdx': `---\nname: { vi: ${'Đại đoàn kết'.normalize('NFD')}, en: Unity }\nabout: { vi: Chủ đề., en: A topic. }\n---\n`,
  // bodies that would run
  'content/instruments/05-ct-tw.mdx': instrument(
    '05-CT/TW',
    '',
    "import fs from 'node:fs'\n\nA directive of {fs.readdirSync('/').length} lines.\n\n<script>alert(1)</script>\n\n[here](javascript:alert(1))\n",
  ),
});

describe('vankien check', () => {
  it('has nothing to say of a tree in which nothing is wrong', () => {
    withTree(smallTree, (root) => {
      const { code, out } = vankien('check', '--root', root);
      expect(out).toContain('0 error(s), 0 warning(s)');
      expect(code).toBe(0);
    });
  });

  it('takes files as Windows editors save them, passes over what they leave beside, and tells a stray text', () => {
    const path = 'content/instruments/43-kl-tw-2019.mdx';
    const saved = `\uFEFF${(smallTree[path] ?? '').replaceAll('\n', '\r\n')}`;
    const beside = {
      'content/README.md': 'A guide.',
      'content/topics/~$unity.docx': 'x',
      'content/.DS_Store': 'x',
    };
    withTree(tree({ [path]: saved, ...beside, 'content/topics/unity.md': 'x' }), (root) => {
      expect(vankien('check', '--root', root).out.match(/^.*error: .*$/gmu)).toEqual([
        'content/topics/unity.md error: unexpected ending `.md`, expected `.mdx`; this file is read by nobody (file-ending)',
      ]);
    });
  });

  it('tells every slip at once, each with its file, line and column, and exits with 1', () => {
    withTree(slips, (root) => {
      const { code, out } = vankien('check', '--root', root);
      expect(out.replace(/\n\d+ × .*/u, '')).toMatchInlineSnapshot(`
        "content/instruments/01-ct-tw.mdx:10:1 error: unexpected field \`layout\`, which is not a field of this kind of file (field-unknown)
        content/instruments/01-ct-tw.mdx:11:1 error: unexpected field \`holdings\`, expected \`holding\`, which is spelt much like it (field-misspelt)
        content/instruments/01-ct-tw.mdx:12:7 error: unexpected value \`XI\` in \`term\`, expected the form \`12\` (field-type)

        content/instruments/02-ct-tw.mdx:10:9 error: value \`prime-minister\` of \`issuer\` is stated by no source, expected an attestation that gives it (fact-unattested)
        content/instruments/02-ct-tw.mdx:10:9 error: issuer \`prime-minister\` does not fit the code \`TW\` of the number, expected central-committee, politburo, secretariat, politburo-and-secretariat (issuer-mismatch)
        content/instruments/02-ct-tw.mdx:11:10 error: unexpected id \`party-leadrship\`, expected one from topics such as \`party-leadership\` (reference-unknown)

        content/instruments/03-ct-tw-2031.mdx:10:7 error: date 2031-01-30 lies after today (2026-11-21) (date-future)
        content/instruments/03-ct-tw-2031.mdx:10:7 error: value \`2031-01-30\` of \`date\` is stated by no source, expected an attestation that gives it (fact-unattested)

        content/instruments/05-ct-tw.mdx:11:1 error: unexpected import or export \`import fs from 'node:fs'\`; content is data and cannot run code (body-import)
        content/instruments/05-ct-tw.mdx:13:16 error: unexpected expression \`fs.readdirSync('/').length\`; write the text itself, or \`\\{\` for a brace (body-expression)
        content/instruments/05-ct-tw.mdx:15:1 error: unexpected component <script>, expected plain Markdown or <Provision> (component-unknown)
        content/instruments/05-ct-tw.mdx:17:1 error: unexpected address \`javascript:alert(1)\`, expected https://, a path of this site or #anchor (address-unsafe)

        content/instruments/49-ct-tw-2015-b.mdx:2:9 error: number \`49-CT/TW\` with this date is claimed by \`49-ct-tw-2015\` too, expected one file an instrument (instrument-twice)
            see also content/instruments/49-ct-tw-2015.mdx:2:9

        content/instruments/49-ct-tw-2015.mdx:10:34 error: \`49-ct-tw-2015\` of 2015-10-20 cannot stand in relation \`concretises\` to the later \`congress-12-2016\` of 2016-01 (relation-against-time)
            see also content/instruments/congress-12-2016.mdx:3:7

        content/topics/unity.mdx:2:14 error: text that is not in Unicode NFC; type it as \`Đại\` with composed letters (text-not-nfc)

        Meaning, example and mend, on these pages of the site:
          address-unsafe         /rules/address-unsafe/
          anchor-unlocked        /rules/anchor-unlocked/
          body-expression        /rules/body-expression/
          body-import            /rules/body-import/
          component-unknown      /rules/component-unknown/
          date-future            /rules/date-future/
          fact-unattested        /rules/fact-unattested/
          field-misspelt         /rules/field-misspelt/
          field-type             /rules/field-type/
          field-unknown          /rules/field-unknown/
          instrument-twice       /rules/instrument-twice/
          issuer-mismatch        /rules/issuer-mismatch/
          reference-unknown      /rules/reference-unknown/
          relation-against-time  /rules/relation-against-time/
          text-not-nfc           /rules/text-not-nfc/

        15 error(s), 0 warning(s)
        "
      `);
      expect(code).toBe(1);
    });
  });

  it('says the same in Vietnamese', () => {
    withTree(slips, (root) => {
      const { out } = vankien('check', '--root', root, '--lang', 'vi');
      expect(out.replace(/\n\d+ × .*/u, '')).toMatchInlineSnapshot(`
        "content/instruments/01-ct-tw.mdx:10:1 lỗi: trường \`layout\` không có trong loại tệp này (field-unknown)
        content/instruments/01-ct-tw.mdx:11:1 lỗi: trường \`holdings\` không có trong loại tệp này, có thể là \`holding\` (field-misspelt)
        content/instruments/01-ct-tw.mdx:12:7 lỗi: giá trị \`XI\` của trường \`term\` không đúng dạng, cần dạng \`12\` (field-type)

        content/instruments/02-ct-tw.mdx:10:9 lỗi: giá trị \`prime-minister\` của \`issuer\` chưa có nguồn nào nêu, cần một mục trong \`attestations\` ghi giá trị đó (fact-unattested)
        content/instruments/02-ct-tw.mdx:10:9 lỗi: cơ quan ban hành \`prime-minister\` không khớp ký hiệu \`TW\` trong số hiệu, cần central-committee, politburo, secretariat, politburo-and-secretariat (issuer-mismatch)
        content/instruments/02-ct-tw.mdx:11:10 lỗi: mã \`party-leadrship\` không tồn tại, cần một mã thuộc topics, có thể là \`party-leadership\` (reference-unknown)

        content/instruments/03-ct-tw-2031.mdx:10:7 lỗi: ngày 2031-01-30 còn ở phía trước, hôm nay là 2026-11-21 (date-future)
        content/instruments/03-ct-tw-2031.mdx:10:7 lỗi: giá trị \`2031-01-30\` của \`date\` chưa có nguồn nào nêu, cần một mục trong \`attestations\` ghi giá trị đó (fact-unattested)

        content/instruments/05-ct-tw.mdx:11:1 lỗi: không được dùng import hay export \`import fs from 'node:fs'\`; nội dung là dữ liệu, không chạy mã lệnh (body-import)
        content/instruments/05-ct-tw.mdx:13:16 lỗi: không được dùng biểu thức \`fs.readdirSync('/').length\`; hãy viết thẳng nội dung, hoặc \`\\{\` nếu cần dấu ngoặc nhọn (body-expression)
        content/instruments/05-ct-tw.mdx:15:1 lỗi: thành phần <script> không được phép, chỉ dùng Markdown thuần và <Provision> (component-unknown)
        content/instruments/05-ct-tw.mdx:17:1 lỗi: địa chỉ \`javascript:alert(1)\` không an toàn, chỉ nhận https://, đường dẫn trong trang này hoặc #neo (address-unsafe)

        content/instruments/49-ct-tw-2015-b.mdx:2:9 lỗi: số hiệu \`49-CT/TW\` với ngày này đã thuộc về \`49-ct-tw-2015\`, mỗi văn bản chỉ có một tệp (instrument-twice)
            xem thêm content/instruments/49-ct-tw-2015.mdx:2:9

        content/instruments/49-ct-tw-2015.mdx:10:34 lỗi: \`49-ct-tw-2015\` ngày 2015-10-20 không thể có quan hệ \`concretises\` với \`congress-12-2016\` ra sau, ngày 2016-01 (relation-against-time)
            xem thêm content/instruments/congress-12-2016.mdx:3:7

        content/topics/unity.mdx:2:14 lỗi: văn bản chưa ở dạng Unicode NFC; cần gõ lại bằng chữ dựng sẵn: \`Đại\` (text-not-nfc)

        Ý nghĩa, ví dụ và cách sửa, ở các trang này của kho:
          address-unsafe         /vi/rules/address-unsafe/
          anchor-unlocked        /vi/rules/anchor-unlocked/
          body-expression        /vi/rules/body-expression/
          body-import            /vi/rules/body-import/
          component-unknown      /vi/rules/component-unknown/
          date-future            /vi/rules/date-future/
          fact-unattested        /vi/rules/fact-unattested/
          field-misspelt         /vi/rules/field-misspelt/
          field-type             /vi/rules/field-type/
          field-unknown          /vi/rules/field-unknown/
          instrument-twice       /vi/rules/instrument-twice/
          issuer-mismatch        /vi/rules/issuer-mismatch/
          reference-unknown      /vi/rules/reference-unknown/
          relation-against-time  /vi/rules/relation-against-time/
          text-not-nfc           /vi/rules/text-not-nfc/

        15 lỗi, 0 cảnh báo
        "
      `);
    });
  });

  it('gives each finding as JSON, with the page of its rule', () => {
    withTree(slips, (root) => {
      const { code, out } = vankien('check', '--json', '--root', root);
      const { findings } = JSON.parse(out) as { findings: { rule: string }[] };
      expect(findings.find(({ rule }) => rule === 'instrument-twice')).toMatchInlineSnapshot(`
        {
          "column": 9,
          "line": 2,
          "message": "number \`49-CT/TW\` with this date is claimed by \`49-ct-tw-2015\` too, expected one file an instrument",
          "path": "content/instruments/49-ct-tw-2015-b.mdx",
          "related": {
            "column": 9,
            "line": 2,
            "path": "content/instruments/49-ct-tw-2015.mdx",
          },
          "rule": "instrument-twice",
          "severity": "error",
          "url": "/rules/instrument-twice/",
        }
      `);
      expect(findings.find(({ rule }) => rule === 'reference-unknown')).toMatchInlineSnapshot(`
        {
          "column": 10,
          "expected": "party-leadership",
          "line": 11,
          "message": "unexpected id \`party-leadrship\`, expected one from topics such as \`party-leadership\`",
          "path": "content/instruments/02-ct-tw.mdx",
          "rule": "reference-unknown",
          "severity": "error",
          "url": "/rules/reference-unknown/",
        }
      `);
      expect(code).toBe(1);
    });
  });

  it('reads the content that VANKIEN_CONTENT names, as the build does', () => {
    withTree(slips, (root) => {
      process.env['VANKIEN_CONTENT'] = root;
      try {
        expect(vankien('check').code).toBe(1);
      } finally {
        delete process.env['VANKIEN_CONTENT'];
      }
    });
  });

  it('holds a broken file against no other file', () => {
    const path = 'content/instruments/25-nq-tw-2013.mdx';
    const broken = tree(edit(path, 'What it asks.', 'What it {asks}.'));
    withTree({ ...broken, 'content/anchors.lock': 'instruments/25-nq-tw-2013#nhiem-vu-1\n' }, (root) => {
      const { out } = vankien('check', '--root', root);
      expect(out.match(/error: .*/gu)).toEqual([
        'error: unexpected expression `asks`; write the text itself, or `\\{` for a brace (body-expression)',
      ]);
    });
    const unread = tree(edit(path, 'number: 25-NQ/TW\n', 'number: "25-NQ/TW\n'));
    withTree(unread, (root) => {
      expect(vankien('check', '--root', root).out.match(/\(\w+-[a-z-]+\)$/gmu)).toEqual([
        '(frontmatter-syntax)',
        '(anchor-unlocked)',
      ]);
    });
  });

  it('finds the provisions of an ingested text in its Vietnamese file', () => {
    const id = 'content/instruments/43-kl-tw-2019';
    const ingested = tree({
      [`${id}.vi.mdx`]:
        'Kết luận.\n\n<Provision id="nhiem-vu-1" kind="task" authority="commentary" from="tran-duc-nghi-2021">\nĐiều văn bản yêu cầu.\n</Provision>\n',
    });
    withTree(ingested, (root) => {
      expect(vankien('check', '--root', root).out).toContain(
        `${id}.vi.mdx:3:12 error: duty \`nhiem-vu-1\` falls on nobody`,
      );
    });
  });

  it('locks new anchors, and none while there are errors', () => {
    withTree(smallTree, (root) => {
      const { out, code } = vankien('check', '--lock', '--root', root);
      expect(out).toBe('0 error(s), 0 warning(s)\n');
      expect(code).toBe(0);
      const lock = readFileSync(join(root, 'content/anchors.lock'), 'utf8');
      expect(lock.split('\n')).toContain('instruments/25-nq-tw-2013#nhiem-vu-1');
    });
    withTree(slips, (root) => {
      const { err, code } = vankien('check', '--lock', '--root', root);
      expect(err).toBe('vankien check: content/anchors.lock was left as it is, mend the errors first\n');
      expect(code).toBe(1);
      expect(existsSync(join(root, 'content/anchors.lock'))).toBe(false);
    });
  });

  it.each([
    [['--lang', 'fr'], 'no sentences in `fr`'],
    [['--root', '/no/such/folder'], '/no/such/folder has no folder content/'],
    [['--jsn'], "Unknown option '--jsn'"],
  ])('says what is wrong with the command %j and exits with 2', (args, message) => {
    const { code, out, err } = vankien('check', ...args);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});
