import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canLink,
  type DocumentLink,
  linkDocument,
  numberedLines,
  placeAt,
  readDocument,
} from './document.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

async function read(source: string) {
  const result = await readDocument(encode(source), 'trang.html');
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

/** The source with every occurrence of a word linked to `/x`. */
async function link(source: string, word: string | RegExp): Promise<string> {
  const document = await read(source);
  const links = [...document.text.matchAll(new RegExp(word, 'g'))].map(
    (match): DocumentLink => ({ start: match.index, end: match.index + match[0].length, href: '/x' }),
  );
  const linked = await linkDocument(encode(source), document, links);
  if (!linked.ok) throw new Error(linked.reason);
  return decode(linked.value);
}

const number = /\d+-[A-ZĐ]+\/[A-Z]+/;

describe('readDocument() on HTML', () => {
  it('reads what a browser shows, block by block', async () => {
    const document = await read(`<!doctype html><title>Tên trang</title><style>p{}</style>
      <h1>Công tác
      dân vận</h1><p>Một   hai&nbsp;ba<br>bốn<script>x()</script></p>
      <table><tr><td>ô 1<td>ô&#32;2</table><ol start=3 type=a><li>việc<li>việc khác</ol>`);
    expect(document.text).toBe(
      'Công tác\ndân vận\n\nMột hai\u00a0ba\nbốn\n\nô 1\n\nô 2\n\nviệc\n\nviệc khác',
    );
    expect(document.paragraphs.map((one) => one.cell?.column)).toEqual([
      undefined,
      undefined,
      0,
      1,
      undefined,
      undefined,
    ]);
    expect(
      numberedLines(document)
        .map((line) => line.text)
        .slice(-2),
    ).toEqual(['c. việc', 'd. việc khác']);
  });

  it('tells the line of the file for every offset', async () => {
    const document = await read('<p>một\nhai\r\nba</p>\n\n<p>bốn</p>');
    expect(['một', 'hai', 'ba', 'bốn'].map((word) => placeAt(document, document.text.indexOf(word)))).toEqual(
      ['line 1', 'line 2', 'line 3', 'line 5'],
    );
  });

  it('composes Vietnamese written with marks of their own', async () => {
    expect((await read('<p>Nghi\u0323 quye&#770;&#769;t</p>')).text).toBe('Nghị quyết');
  });
});

describe('linkDocument() on HTML', () => {
  it('adds links to the source as it stands: upper case, no end tags, entities', async () => {
    const source =
      '<HTML><BODY><P>Xem 290-Q&#272;/TW &amp; <B>25-NQ/TW<P>v&agrave; 43-KL/TW <FONT COLOR=red>x';
    expect(await link(source, number)).toBe(
      '<HTML><BODY><P>Xem <a href="/x">290-Q&#272;/TW</a> &amp; <B><a href="/x">25-NQ/TW</a><P>v&agrave; <a href="/x">43-KL/TW</a> <FONT COLOR=red>x',
    );
  });

  it('leaves scripts, styles, code, buttons and existing links alone', async () => {
    const source =
      '<style>/*25-NQ/TW*/</style><script>"25-NQ/TW"</script><p><a name=x>25-NQ/TW</a> <code>25-NQ/TW</code> <button>25-NQ/TW</button> <!--25-NQ/TW--><textarea>25-NQ/TW</textarea> 25-NQ/TW<svg><text>25-NQ/TW</text></svg>';
    expect(await link(source, number)).toBe(source.replace('> 25-NQ/TW<', '> <a href="/x">25-NQ/TW</a><'));
    const document = await read(source);
    expect(canLink(document, 0, 8)).toBe(false);
  });

  it('links the parts of a number that formatting cuts, without crossing a tag', async () => {
    expect(await link('<p>số <b>25</b>-NQ/<i>TW</i>.', number)).toBe(
      '<p>số <b><a href="/x">25</a></b><a href="/x">-NQ/</a><i><a href="/x">TW</a></i>.',
    );
  });

  it('keeps line ends, a byte order mark and what stands in pre', async () => {
    const source = '\uFEFF<pre>\r\nsố 25-NQ/TW\r\n  và\t43-KL/TW</pre>\r\n';
    expect(await link(source, number)).toBe(source.replace(new RegExp(number, 'g'), '<a href="/x">$&</a>'));
  });

  it('links behind a reference without a semicolon, and never a link within a link', async () => {
    expect(await link('<p>&amp25-NQ/TW', number)).toBe('<p>&amp<a href="/x">25-NQ/TW</a>');
    const document = await read('<p>&amp25-NQ/TW');
    const linked = await linkDocument(encode('<p>&amp25-NQ/TW'), document, [
      { start: 0, end: 1, href: '/x0' },
      { start: 1, end: 2, href: '/x1' },
    ]);
    expect(linked.ok && decode(linked.value)).toBe('<p><a href="/x0">&amp</a><a href="/x1">2</a>5-NQ/TW');
  });

  it('passes over stray end tags and text that the standard moves out of a table', async () => {
    const source = '<p>số 25-</b>NQ/TW</p><table>43-KL/TW<tr><td>16-CT/TW</table>';
    const linked = await link(source, number);
    expect(linked).toContain('<td><a href="/x">16-CT/TW</a></table>');
    expect(linked.replace(/<a href="\/x">|<\/a>/g, '')).toBe(source);
  });

  it('adds no script, style or handler, whatever the title says', async () => {
    const source = '<p>25-NQ/TW';
    const document = await read(source);
    const evil = {
      start: 0,
      end: 8,
      href: 'https://a.example/?q="onclick="x',
      title: '"><script>alert(1)</script>',
    };
    const linked = await linkDocument(encode(source), document, [evil]);
    expect(linked.ok && decode(linked.value)).toBe(
      '<p><a href="https://a.example/?q=%22onclick=%22x" title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">25-NQ/TW</a>',
    );
  });

  it('changes nothing but its own links, whatever the source is', async () => {
    const bits = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<i',
        '>',
        '<table>',
        '<tr>',
        '<td>',
        '</table>',
        '<a href=q>',
        '</a>',
        '&amp',
        '&#272;',
        '&nbsp;',
      ],
      ...[
        '25-NQ/TW',
        'Đ',
        ' ',
        '\n',
        '\r\n',
        '\t',
        'e\u0302\u0301',
        '<!--',
        '-->',
        '<pre>',
        '</pre>',
        '<ul><li>',
        '<br>',
        '&',
        '<',
        '"',
      ],
      ...[
        '<script>',
        '</script>',
        '<textarea>',
        '</div>',
        '<select>',
        '<svg>',
        '<template>',
        '</sup>',
        '<sup>',
        '1',
        '<title>',
        '<form>',
      ],
    );
    const cuts = fc.array(fc.nat(60), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(bits, { maxLength: 20 }), cuts, async (parts, at) => {
        const source = parts.join('');
        const opened = await readDocument(encode(source), 'x.html');
        if (!opened.ok) {
          expect(opened.reason).toBe('empty');
          return;
        }
        const ends = [...new Set(at)].filter((one) => one <= opened.value.text.length).sort((a, b) => a - b);
        const links = ends
          .slice(1)
          .map((end, index) => ({ start: ends[index] ?? 0, end, href: `/x${index}` }));
        const linked = await linkDocument(encode(source), opened.value, links);
        if (!linked.ok) throw new Error(linked.reason);
        const stripped = decode(linked.value).replace(/<a href="\/x\d+">([^]*?)<\/a>/g, '$1');
        expect(stripped).toBe(source);
      }),
      { numRuns: 400 },
    );
  });
});
