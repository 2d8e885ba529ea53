import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { review } from '../../scripts/commands/review.ts';
import { MAX_PART_BYTES } from '../../src/formats/limits.ts';
import { smallTree } from '../content/small-tree.ts';
import { makeOldWordFile } from '../formats/old-word-file.ts';
import { makePdf } from '../formats/pdf-file.ts';
import { makeWordFile } from '../formats/word-file.ts';

/* Files that people really hand in: each is refused or read with a clear sentence, and is never written over. */

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bad-input-'));
  for (const path of ['content/instruments/25-nq-tw-2013.mdx', 'content/instruments/25-nq-tw-2013.vi.mdx']) {
    mkdirSync(join(root, 'content/instruments'), { recursive: true });
    writeFileSync(join(root, path), smallTree[path] ?? '');
  }
});
afterAll(() => rmSync(root, { recursive: true }));

const words = 'Nghị quyết số 25-NQ/TW ngày 03/6/2013';
const paragraph = `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const encrypted = (): Uint8Array => {
  const name = [...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array(504).fill(0),
    ...name,
  ]);
};
const bomb = (): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': new Uint8Array(MAX_PART_BYTES + 1),
  });

type Made = Uint8Array | Promise<Uint8Array>;
const cases: readonly (readonly [what: string, name: string, make: () => Made, sentence: string])[] = [
  ['a Word file behind a password', 'mat-khau.docx', encrypted, 'được bảo vệ bằng mật khẩu'],
  [
    'a damaged Word file',
    'hong.docx',
    () => makeWordFile({ body: paragraph }).slice(0, 300),
    'tệp hỏng hoặc không đầy đủ',
  ],
  ['an old .doc under another ending', 'cu.docx', () => makeOldWordFile(words), 'phần mở rộng'],
  [
    'a PDF of pictures',
    'quet.pdf',
    () => makePdf([[], []]),
    'cả 2 trang chỉ có hình ảnh, không có chữ để đọc',
  ],
  ['a zip bomb', 'bom.docx', bomb, 'không được mở'],
  [
    'a Word file with macros',
    'macro.docm',
    () => makeWordFile({ body: paragraph, more: { 'word/vbaProject.bin': new Uint8Array([1]) } }),
    'macro',
  ],
  [
    'bytes of no known encoding',
    'ma-la.md',
    () => Uint8Array.from([0x61, 0xe1, 0x20, 0xff]),
    'không phải là chữ mã UTF-8',
  ],
  [
    'text in TCVN3',
    'tcvn3.txt',
    () => iconv.encode(`Đơn vị đã tổ chức quán triệt và triển khai thực hiện. ${words}`, 'tcvn'),
    'TCVN3',
  ],
];

async function run(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await review.run([...args, '--root', root, '--lang', 'vi'], {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    stdin: async () => new Uint8Array(),
    root,
  });
  return { code, ...said };
}

describe('vankien review --out with', () => {
  it.each(cases)('%s: says so, writes nothing, leaves the file alone', async (_, name, make, sentence) => {
    const bytes = await make();
    const [path, out] = [join(root, name), join(root, `lien-ket-${name}`)];
    writeFileSync(path, bytes);
    const { code, err } = await run(path, '--out', out);
    expect(err).toContain(sentence);
    expect(err).toContain(name);
    expect([code, existsSync(out)]).toEqual([2, false]);
    expect(Buffer.compare(readFileSync(path), bytes)).toBe(0);
  });

  it('HTML without end tags: adds the link and nothing else', async () => {
    const source = `<p>a<ul><li>một<li>${words}<p>hai<table><tr><td>25-NQ/TW`;
    const [path, out] = [join(root, 'mo.html'), join(root, 'mo-lien-ket.html')];
    writeFileSync(path, source);
    expect((await run(path, '--out', out)).code).toBe(0);
    const linked = readFileSync(out, 'utf8');
    expect(linked.match(/<a /gu)?.length).toBe(2);
    expect(linked.replace(/<\/?a\b[^>]*>/gu, '')).toBe(source);
  });

  it('Markdown with code and links of its own: leaves those alone', async () => {
    const source = `Xem [25-NQ/TW](https://a.example/) và \`25-NQ/TW\`, rồi ${words}.\n\n    25-NQ/TW\n`;
    const [path, out] = [join(root, 'ma.md'), join(root, 'ma-lien-ket.md')];
    writeFileSync(path, source);
    expect((await run(path, '--out', out)).code).toBe(0);
    const linked = readFileSync(out, 'utf8');
    expect(linked.match(/instruments\/25-nq-tw-2013/gu)?.length).toBe(1);
    expect(linked).toContain('[25-NQ/TW](https://a.example/) và `25-NQ/TW`');
    expect(linked).toContain('\n    25-NQ/TW\n');
  });
});
