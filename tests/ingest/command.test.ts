import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingest } from '../../scripts/commands/ingest.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = async (...args: string[]) => {
  let [out, err] = ['', ''];
  const code = await ingest.run(args, {
    out: (text) => {
      out += typeof text === 'string' ? text : new TextDecoder().decode(text);
    },
    err: (text) => {
      err += text;
    },
    stdin: async () => readFileSync('src/ingest/fixtures/mot-dong.txt'),
    root: '.',
  });
  return { code, out, err };
};
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const example = 'content/examples/quy-che-vi-du.txt';

describe('vankien ingest', () => {
  it('prints the structure as JSON with the keys of the contract', async () => {
    const { code, out } = await run(example, '--json');
    const summary = JSON.parse(out) as Record<string, unknown>;
    expect(code).toBe(0);
    expect(Object.keys(summary)).toEqual(
      expect.arrayContaining([
        'number',
        'kind',
        'title',
        'date',
        'issuer',
        'place',
        'signatory',
        'legalBases',
        'outline',
        'counts',
        'doubts',
      ]),
    );
    expect((summary['outline'] as unknown[])[0]).toEqual({
      path: 'Điều 1',
      level: 'article',
      label: 'Điều 1.',
      heading: expect.any(String),
      line: 19,
    });
  });

  it('prints the structure for reading, in either language', async () => {
    expect((await run(example, '--lang', 'vi')).out).toMatch(
      /^Số, ký hiệu: 27-QĐ\/ĐU\n[\s\S]*Căn cứ \(2\)[\s\S]*Cấu trúc \(5\d\)/u,
    );
    expect((await run(example)).out).toMatch(/^Number: 27-QĐ\/ĐU\n/u);
  });

  it('reads standard input', async () => {
    expect((await run('-', '--json')).out).toContain('"5/QĐ-UBND"');
  });

  it('writes a draft, and never writes over a file', async () => {
    const out = join(folder, 'instruments');
    const first = await run(example, '--out', out);
    expect(first).toMatchObject({ code: 0 });
    expect(first.out.trim().split('\n')).toEqual([
      join(out, '27-qd-du-2026.mdx'),
      join(out, '27-qd-du-2026.vi.mdx'),
      join(folder, 'sources', '27-qd-du-2026-text.mdx'),
    ]);
    const file = join(out, '27-qd-du-2026.mdx');
    writeFileSync(file, 'mine');
    const second = await run(example, '--out', out);
    expect(second.code).toBe(2);
    expect(second.err).toContain('is there already; nothing was written');
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('writes nothing at all when one of the files is there', async () => {
    const file = join(folder, 'sources');
    expect((await run(example, '--out', join(folder, 'a'))).code).toBe(0);
    rmSync(join(folder, 'a', '27-qd-du-2026.mdx'));
    expect((await run(example, '--out', join(folder, 'a'))).code).toBe(2);
    expect(existsSync(join(folder, 'a', '27-qd-du-2026.mdx'))).toBe(false);
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    [[], 'expected one file'],
    [['a', 'b'], 'expected one file'],
    [['x.txt', '--json', '--out', 'y'], 'expected one file'],
    [['--wrong'], 'wrong'],
    [['/nowhere/x.txt'], 'cannot be read (ENOENT)'],
    [['.'], 'cannot be read (EISDIR)'],
  ])('answers wrong use %j with exit code 2', async (args, message) => {
    const { code, err, out } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe('');
  });

  it.each([
    ['empty.txt', '', 'the file is empty'],
    ['blank.txt', ' \n\n', 'the file is empty'],
    ['bytes.txt', new Uint8Array([0x81, 0xff, 0xfe, 0x90]), 'UTF-8'],
    ['zero.txt', new Uint8Array([65, 0, 66]), 'zero byte'],
    ['table.xlsx', new Uint8Array([0x50, 0x4b, 3, 4]), ''],
    ['picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), ''],
  ])('refuses %s in a sentence', async (name, content, message) => {
    const { code, err } = await run(write(name, content), '--json');
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain(name);
  });

  it('takes in HTML with the lines of its source', async () => {
    const html =
      '<html><body>\n<p>QUYẾT ĐỊNH</p>\n<p><b>Điều 1.</b> Mở cửa</p>\n<p>1. Sáng;</p>\n<p>2. Chiều.</p>\n</body></html>';
    const { out } = await run(write('a.html', html), '--json');
    const { outline } = JSON.parse(out) as { outline: { path: string; line: number }[] };
    expect(outline.map(({ path, line }) => `${line} ${path}`)).toEqual([
      '3 Điều 1',
      '4 Điều 1/Khoản 1',
      '5 Điều 1/Khoản 2',
    ]);
  });
});
