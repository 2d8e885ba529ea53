import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { explainFailure, explainNotice, linkDocument, placeAt, readDocument } from './document.ts';
import { MAX_FILE_BYTES, MAX_PART_BYTES } from './limits.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function reasonOf(bytes: Uint8Array, name: string): Promise<string> {
  const result = await readDocument(bytes, name);
  return result.ok ? `read as ${result.value.format}` : result.reason;
}

/** An old Office file as far as its kind can be told: the signature and a stream's name. */
const oleFile = (stream: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...new Array(508).fill(0),
    ...[...stream].flatMap((sign) => [sign.charCodeAt(0), 0]),
  ]);

const wordZip = (document: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(document), ...more });

const wordSpace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const wordDocument = (body: string): string =>
  `<w:document xmlns:w="${wordSpace}"><w:body>${body}</w:body></w:document>`;

describe('readDocument() on text', () => {
  it('reads lines and paragraphs with their places', async () => {
    const result = await readDocument(encode('một\r\nhai\r\n\r\nba'), 'C:\\bai\\a.txt');
    expect(result.ok && result.value.text).toBe('một\nhai\n\nba');
    expect(result.ok && result.value.name).toBe('a.txt');
    expect(result.ok && placeAt(result.value, 9)).toBe('line 4');
  });

  it('reads UTF-16 with a byte order mark, and gives it back in the same encoding', async () => {
    const source = Uint8Array.from([
      0xff,
      0xfe,
      ...[...'<p>Đảng 25'].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    ]);
    const result = await readDocument(source, 'a.html');
    if (!result.ok) throw new Error(result.reason);
    expect(result.value.text).toBe('Đảng 25');
    const linked = await linkDocument(source, result.value, [{ start: 5, end: 7, href: '/x' }]);
    expect(linked.ok && new TextDecoder('utf-16le').decode(linked.value)).toBe('<p>Đảng <a href="/x">25</a>');
  });

  it('tells HTML by its content when the name says nothing', async () => {
    expect(await reasonOf(encode('\n<!DOCTYPE html><p>a'), 'a')).toBe('read as html');
    expect(await reasonOf(encode('<html><p>a'), 'a.doc')).toBe('read as html');
  });
});

describe('readDocument() on files that cannot be read', () => {
  const cases: [what: string, bytes: Uint8Array, name: string, reason: string | RegExp][] = [
    ['an empty file', encode(''), 'a.docx', 'empty'],
    ['white space only', encode(' \n\t'), 'a.txt', 'empty'],
    [
      'a file beyond the limit',
      new Uint8Array(MAX_FILE_BYTES + 1),
      'a.pdf',
      `too-large:${MAX_FILE_BYTES + 1}`,
    ],
    ['bytes that are not UTF-8', Uint8Array.from([97, 98, 0xe1, 32]), 'a.txt', 'not-utf8:2'],
    ['an overlong sequence', Uint8Array.from([97, 0xc0, 0xaf]), 'a.md', 'not-utf8:1'],
    ['a zero byte', Uint8Array.from([97, 0, 98]), 'a.html', 'not-text:1'],
    ['a Word file behind a password', oleFile('EncryptedPackage'), 'a.docx', 'password-protected'],
    ['an old spreadsheet', oleFile('Workbook'), 'a.docx', 'spreadsheet'],
    ['an old presentation', oleFile('PowerPoint Document'), 'a.doc', 'presentation'],
    ['a broken .doc, renamed', oleFile('WordDocument'), 'a.docx', /^damaged:/],
    ['an RTF file', encode('{\\rtf1 a}'), 'a.doc', 'rtf'],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'a.docx', 'picture'],
    ['text named .docx', encode('chữ'), 'a.docx', 'damaged:no docx signature'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'a.docx', 'archive'],
    [
      'an OpenDocument text',
      zipSync({ mimetype: strToU8('a'), 'content.xml': strToU8('<a/>') }),
      'a.docx',
      'opendocument',
    ],
    ['half a zip', wordZip(wordDocument('')).slice(0, 200), 'a.docx', 'damaged:zip end record'],
    ['a Word file without words', wordZip(wordDocument('<w:p/>')), 'a.docx', 'empty'],
    [
      'XML that breaks off',
      wordZip(wordDocument('<w:p>')),
      'a.docx',
      /^damaged:word\/document.xml: XML at \d+$/,
    ],
    [
      'XML with entities of its own',
      wordZip(`<!DOCTYPE a [<!ENTITY b "c">]>${wordDocument('')}`),
      'a.docx',
      /XML at 0/,
    ],
    ['XML nested without end', wordZip(wordDocument('<w:p>'.repeat(1000))), 'a.docx', /^damaged:/],
    ['a broken PDF', encode('%PDF-1.7\nnothing'), 'a.pdf', /^damaged:/],
  ];
  it.each(cases)('refuses %s', async (_, bytes, name, reason) => {
    expect(await reasonOf(bytes, name)).toEqual(
      typeof reason === 'string' ? reason : expect.stringMatching(reason),
    );
  });

  it('refuses a spreadsheet in a package, by its main part', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
    const rels = `<Relationships><Relationship Id="a" Type="${type}" Target="xl/workbook.xml"/></Relationships>`;
    const bytes = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), '_rels/.rels': strToU8(rels) });
    expect(await reasonOf(bytes, 'a.docx')).toBe('spreadsheet');
  });

  it('refuses what would inflate beyond the limit, without inflating it', async () => {
    const bomb = wordZip(' '.repeat(MAX_PART_BYTES + 1));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await reasonOf(bomb, 'a.docx')).toBe('zip-bomb');
  });

  it('stops a part that lies about its size', async () => {
    const bomb = wordZip(' '.repeat(4_000_000));
    const view = new DataView(bytes(bomb));
    for (let at = 0; at + 46 < bomb.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 4_000_000)
        view.setUint32(at + 24, 1000, true);
    }
    expect(await reasonOf(new Uint8Array(view.buffer), 'a.docx')).toBe('zip-bomb');
  });

  it('finds a byte that was changed in a part', async () => {
    const file = zipSync(
      {
        '[Content_Types].xml': strToU8('<Types/>'),
        'word/document.xml': strToU8(wordDocument('<w:p><w:r><w:t>abc</w:t></w:r></w:p>')),
      },
      { level: 0 },
    );
    const at = new TextDecoder('latin1').decode(file).indexOf('abc');
    file[at] = 65;
    expect(await reasonOf(file, 'a.docx')).toBe('damaged:word/document.xml');
  });

  it('refuses what is nested deeper than can be read', async () => {
    expect(await reasonOf(encode(`${'<div>'.repeat(100_000)}a`), 'a.html')).toBe('too-deep');
    expect(await reasonOf(encode(`${'> '.repeat(20_000)}a`), 'a.md')).toBe('too-deep');
  });

  it('says every reason in both languages, with the file and what to do', () => {
    expect(explainFailure('not-utf8:2', 'a.txt')).toMatchInlineSnapshot(`
      {
        "en": "a.txt: the bytes from offset 2 on are not UTF-8. The file may use an old encoding (TCVN3, VNI): convert it to Unicode, or save it as UTF-8.",
        "vi": "a.txt: từ byte thứ 2 trở đi không phải là chữ mã UTF-8. Tệp có thể dùng bảng mã cũ (TCVN3, VNI): hãy chuyển mã sang Unicode, hoặc lưu lại bằng UTF-8.",
      }
    `);
    expect(explainFailure('pdf-no-text:12', 'quet.pdf').vi).toBe(
      'quet.pdf: cả 12 trang chỉ có hình ảnh, không có chữ để đọc. Hãy nhận dạng chữ (OCR) trước, hoặc dùng bản gốc .docx.',
    );
    expect(explainFailure('something else', 'a').en).toBe('a: something else');
    expect(explainNotice('renamed:docx', 'a.doc').en).toContain('docx');
  });
});

const bytes = (content: Uint8Array): ArrayBuffer => content.slice().buffer as ArrayBuffer;

describe('linkDocument()', () => {
  it('cannot link plain text', async () => {
    const source = encode('25-NQ/TW');
    const result = await readDocument(source, 'a.txt');
    if (!result.ok) throw new Error(result.reason);
    expect(await linkDocument(source, result.value, [])).toEqual({ ok: false, reason: 'text-only' });
  });

  it('notices that the file is not the one that was read', async () => {
    const result = await readDocument(encode('<p>a'), 'a.html');
    if (!result.ok) throw new Error(result.reason);
    expect(await linkDocument(encode('<p>b'), result.value, [])).toEqual({
      ok: false,
      reason: 'document-changed',
    });
  });
});
