import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { review } from './review.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await review.run(args, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    stdin: async () => new TextEncoder().encode('Quyết định số 290-QĐ/TW ngày 25/02/2010.'),
    root: join(import.meta.dirname, '../..'),
  });
  return { code, ...said };
}

const write = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const wrong = 'Quyết định số 290-QĐ/TW ngày 26/02/2010 của Bộ Chính trị.';

describe('vankien review', () => {
  it('prints the contract as JSON and exits 1 when a citation needs to be looked at', async () => {
    const { code, out } = await run(write('a.txt', `Dòng một\n\n${wrong}`), '--json');
    expect(code).toBe(1);
    const { citations, summary } = JSON.parse(out);
    expect(citations).toHaveLength(1);
    expect(citations[0]).toMatchObject({
      raw: '290-QĐ/TW',
      start: 24,
      end: 33,
      place: 'line 3',
      verdict: 'superseded',
      also: ['date-differs'],
      id: '290-qd-tw-2010',
      recorded: '23-QĐ/TW (2021-07-30)',
      correction: '23-QĐ/TW',
    });
    expect(summary).toMatchObject({ superseded: 1, ok: 0 });
  });

  it('exits 0 when all agree or are unknown', async () => {
    const { code, out } = await run(
      write('b.md', 'Kết luận số 43-KL/TW ngày 07/01/2019 và Quyết định số 998-QĐ/TW ngày 01/02/1999.'),
      '--lang',
      'vi',
    );
    expect(code).toBe(0);
    expect(out).toContain('2 trích dẫn: chưa có trong dữ liệu 1, đúng 1');
  });

  it('writes the same document with links and leaves the file alone', async () => {
    const source = `# Bài\n\n${wrong}\n`;
    const path = write('c.md', source);
    const out = join(folder, 'c-linked.md');
    await run(path, '--out', out, '--site', 'https://a.example/kho', '--lang', 'vi');
    expect(readFileSync(path, 'utf8')).toBe(source);
    expect(readFileSync(out, 'utf8')).toContain(
      'số [290-QĐ/TW](https://a.example/kho/vi/instruments/290-qd-tw-2010/ "290-QĐ/TW',
    );
    const over = await run(path, '--out', path);
    expect([over.code, readFileSync(path, 'utf8')]).toEqual([2, source]);
    const alias = join(folder, 'alias.md');
    symlinkSync(path, alias);
    expect([(await run(path, '--out', alias)).code, readFileSync(path, 'utf8')]).toEqual([2, source]);
    expect((await run(path, '--out', join(folder, 'c.docx'))).err).toContain(
      'comes back as what it was (markdown)',
    );
    expect((await run(path, '--out', join(folder, 'no/such/c.md'))).err).toContain(
      'cannot be written (ENOENT)',
    );
  });

  it('writes a report to print and a table', async () => {
    const report = join(folder, 'report.html');
    const { out } = await run(
      write('d.html', `<p>${wrong}<p>=1+1 Quyết định số 23-QĐ/TW`),
      '--csv',
      '--report',
      report,
      '--lang',
      'vi',
    );
    expect(out.split('\r\n')[1]).toContain('line 1,290-QĐ/TW,superseded,date-differs,đã hết hiệu lực,');
    const page = readFileSync(report, 'utf8');
    expect(page).toContain('<h1>Kết quả rà soát trích dẫn</h1>');
    expect(page).toContain('290-QĐ/TW đã được 23-QĐ/TW thay thế từ ngày 30 tháng 7 năm 2021.');
    expect(page).not.toMatch(/<script|\bon\w+=/);
  });

  it('reads pasted text from standard input', async () => {
    expect((await run('-', '--json')).code).toBe(1);
  });

  it('reviews letters of an old encoding and does not link them', async () => {
    const path = join(folder, 'tcvn.txt');
    writeFileSync(
      path,
      iconv.encode(`Đơn vị đã tổ chức quán triệt và triển khai thực hiện. ${wrong}`, 'tcvn'),
    );
    const { code, err, out } = await run(path);
    expect([code, err]).toEqual([1, expect.stringContaining('TCVN3')]);
    expect(out).toContain('line 1  290-Q');
    expect((await run(path, '--out', join(folder, 'tcvn-2.txt'))).code).toBe(2);
  });

  it('exits 2 with a sentence for what cannot be read, and writes nothing', async () => {
    const out = join(folder, 'none.docx');
    const broken = await run(write('e.docx', 'no zip'), '--out', out, '--lang', 'vi');
    expect([broken.code, existsSync(out)]).toEqual([2, false]);
    expect(broken.err).toContain('e.docx: tệp hỏng hoặc không đầy đủ');
    expect((await run(join(folder, 'missing.docx'))).code).toBe(2);
    expect((await run()).code).toBe(2);
    expect((await run('a', '--json', '--csv')).code).toBe(2);
    const plain = await run(write('f.txt', wrong), '--out', join(folder, 'f2.txt'));
    expect([plain.code, plain.err]).toEqual([2, expect.stringContaining('cannot hold links')]);
  });
});
