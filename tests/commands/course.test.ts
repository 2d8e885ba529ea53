import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { course } from '../../scripts/commands/course.ts';
import { openCorpus } from '../../scripts/lib/open-corpus.ts';
import { openEntries } from '../../src/core/course/resolve-entry.ts';
import { readCsvSyllabus } from '../../src/core/course/syllabus-csv.ts';
import { registerOf } from '../../src/core/register/register-of-corpus.ts';
import { writeCourseTable } from '../../src/exports/course-table.ts';
import { smallTree } from '../content/small-tree.ts';
import { vankien, withTree } from './command-line.ts';

const syllabus = `# Môn học thử
## Buổi 1: Đọc nghị quyết (2 tiết)
- Nghị quyết 25-NQ/TW ngày 3/6/2013
- Quyết định 77-QĐ/TW
`;

describe('vankien course', () => {
  it('writes a course that passes all checks once it is filled in, and says what it could not read', () => {
    withTree({ ...smallTree, 'de-cuong.md': syllabus }, (root) => {
      const file = join(root, 'de-cuong.md');
      const folder = join(root, 'content/courses');
      const { code, out, err } = vankien('course', file, '--out', folder, '--root', root);
      const target = join(folder, 'de-cuong.mdx');
      expect([code, out]).toEqual([0, `${target}\n`]);
      expect(err).toBe('de-cuong.md:4:3 no instrument with the number `77-QĐ/TW` is known here\n');
      expect(vankien('check', '--root', root).out).toContain(
        '`title.en` still holds the placeholder `TITLE`',
      );
      writeFileSync(target, readFileSync(target, 'utf8').replaceAll('TITLE', 'A title'));
      expect(vankien('check', '--root', root)).toMatchObject({ code: 0 });
      expect(readFileSync(file, 'utf8')).toBe(syllabus);
    });
  });

  it('never writes over a file', () => {
    withTree({ ...smallTree, 'a.md': syllabus, 'out/a.mdx': 'của tôi\n' }, (root) => {
      const out = join(root, 'out');
      const { code, err } = vankien('course', join(root, 'a.md'), '--out', out, '--root', root);
      expect([code, err]).toEqual([
        2,
        `vankien course: ${join(out, 'a.mdx')} is there already and was left as it is\n`,
      ]);
      expect(readFileSync(join(out, 'a.mdx'), 'utf8')).toBe('của tôi\n');
    });
  });

  it('says in the reader’s language, and refuses what it cannot read', async () => {
    const root = mkdtempSync(join(tmpdir(), 'vankien-'));
    mkdirSync(join(root, 'content'));
    const files = {
      'a.md': syllabus,
      'b.md': 'không có buổi nào\n',
      'c.csv': 'x,y\n1,2\n',
      'd.txt': '',
      'e.md': new Uint8Array([0x23, 0x20, 0xd0, 0x0a]),
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
    const run = async (...args: readonly string[]) => {
      let [out, err] = ['', ''];
      const io = {
        out: (text: string | Uint8Array) => {
          out += String(text);
        },
        err: (text: string) => {
          err += text;
        },
        stdin: async () => new Uint8Array(),
        root,
      };
      return { code: await course.run(args, io), out, err };
    };
    expect((await run(join(root, 'a.md'), '--lang', 'vi')).err).toContain(
      'a.md:4:3 kho chưa có văn bản mang số `77-QĐ/TW`',
    );
    for (const [name, why] of [
      ['b.md', '1:1 no heading'],
      ['c.csv', '1:1 the first row names no column'],
      ['d.txt', 'expected a file that ends in .md or .csv'],
      ['e.md', 'not UTF-8: unexpected byte 0xd0'],
      ['none.md', 'cannot be read (ENOENT)'],
    ] as const) {
      const { code, out, err } = await run(join(root, name));
      expect([name, code, out, err.includes(why)]).toEqual([name, 2, '', true]);
    }
    expect((await run()).code).toBe(2);
    rmSync(root, { recursive: true });
  });
});

describe('the courses of the content', () => {
  const { corpus } = openCorpus('.');
  const resolve = openEntries(corpus, registerOf(corpus));

  it.each([...corpus.courses.values()].map((one) => [one.id, one] as const))(
    '%s reads back from its table',
    (_, { sessions: own, ...one }) => {
      const read = readCsvSyllabus(writeCourseTable({ ...one, sessions: own }));
      expect(
        read.ok &&
          read.value.sessions.map(({ title, otherTitle, periods, entries }) => ({
            title: { vi: title, en: otherTitle },
            periods,
            items: entries.map(({ text }) => {
              const entry = resolve(text);
              return 'ref' in entry ? entry.ref : entry.why;
            }),
          })),
      ).toEqual(own.map(({ title, periods, items }) => ({ title, periods, items })));
    },
  );
});
