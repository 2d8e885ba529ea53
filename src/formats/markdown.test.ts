import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocumentLink, linkDocument, numberedLines, placeAt, readDocument } from './document.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

async function read(source: string) {
  const result = await readDocument(encode(source), 'bai.md');
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

async function link(source: string, word: RegExp = /\d+-[A-ZĐ]+\/\s?[A-Z]+/): Promise<string> {
  const document = await read(source);
  const links = [...document.text.matchAll(new RegExp(word, 'g'))].map(
    (match): DocumentLink => ({ start: match.index, end: match.index + match[0].length, href: '/x' }),
  );
  const linked = await linkDocument(encode(source), document, links);
  if (!linked.ok) throw new Error(linked.reason);
  return decode(linked.value);
}

describe('readDocument() on Markdown', () => {
  it('reads the words without their marks, paragraph by paragraph', async () => {
    const document = await read(
      '---\ntitle: 25-NQ/TW\n---\n# Tên *bài*\n\nMột **hai** `mã` \\*ba\\* &amp; bốn\nnăm[^1]\n\n> trích\n> dẫn\n\n| a | b |\n|---|---|\n| ô 1 | ô \\| 2 |\n\n```\ncode\n```\n\n[^1]: Chú thích\n',
    );
    expect(document.text).toBe(
      'Tên bài\n\nMột hai \uFFFC *ba* & bốn\nnăm\n\ntrích\ndẫn\n\na\n\nb\n\nô 1\n\nô | 2\n\nChú thích',
    );
    expect(placeAt(document, 0)).toBe('line 4');
    expect(placeAt(document, document.text.indexOf('dẫn'))).toBe('line 10');
  });

  it('writes the numbers of lists out for readers of structure', async () => {
    const document = await read('1. một\n2. hai\n   - nhỏ\n\n3) ba\n');
    expect(numberedLines(document).map((line) => line.text)).toEqual(['1. một', '2. hai', '- nhỏ', '3) ba']);
  });
});

describe('linkDocument() on Markdown', () => {
  it('puts brackets around the characters as they stand', async () => {
    expect(await link('Xem **25-NQ/TW** và 290-QĐ/\nTW.\r\n')).toBe(
      'Xem **[25-NQ/TW](/x)** và [290-QĐ/\nTW](/x).\r\n',
    );
  });

  it('leaves front matter, code, links, HTML blocks and definitions alone', async () => {
    const source = [
      '---\na: 25-NQ/TW\n---\n\n`25-NQ/TW` [25-NQ/TW](/y) [25-NQ/TW][r] <a href="/z">25-NQ/TW</a> ![25-NQ/TW](p.png)',
      '    25-NQ/TW\n\n```\n25-NQ/TW\n```',
      '<div>25-NQ/TW</div>',
      '[r]: /y "25-NQ/TW"\n',
    ].join('\n\n');
    expect(await link(source)).toBe(source);
  });

  it('keeps an exclamation mark from making a picture of the link', async () => {
    expect(await link('Chú ý!25-NQ/TW')).toBe('Chú ý\\![25-NQ/TW](/x)');
  });

  it('goes on in quotes, lists, tables and headings', async () => {
    expect(await link('> số 25-NQ/\n> TW\n\n- 43-KL/TW\n\n| 16-CT/TW |\n|---|\n\n## 49-NQ/QUTW\n')).toBe(
      '> số [25-NQ/\n> TW](/x)\n\n- [43-KL/TW](/x)\n\n| [16-CT/TW](/x) |\n|---|\n\n## [49-NQ/QUTW](/x)\n',
    );
  });

  it('leaves out a link that would break the emphasis around it', async () => {
    expect(await link('**25-NQ/TW**của')).toBe('**25-NQ/TW**của');
  });

  it('writes addresses and titles so that they stay whole', async () => {
    const document = await read('25-NQ/TW');
    const one = {
      start: 0,
      end: 8,
      href: 'https://a.example/(x)?a=1&b=2 3',
      title: 'Về "công tác"\n| dân vận',
    };
    const linked = await linkDocument(encode('25-NQ/TW'), document, [one]);
    expect(linked.ok && decode(linked.value)).toBe(
      '[25-NQ/TW](https://a.example/%28x%29?a=1&amp;b=2%203 "Về \\"công tác\\" \\| dân vận")',
    );
  });

  it('changes nothing but its own links, whatever the source is', async () => {
    const bits = fc.constantFrom(
      ...[
        '25-NQ/TW',
        'Đ',
        ' ',
        '\n',
        '\n\n',
        '\r\n',
        '\t',
        'e\u0302\u0301',
        '*',
        '**',
        '_',
        '~~',
        '`',
        '```\n',
        '\\',
        '!',
        '[',
        ']',
        '(',
        ')',
      ],
      ...[
        '&amp;',
        '&#272;',
        '&',
        '<b>',
        '</b>',
        '<a href=q>',
        '</a>',
        '<',
        '> ',
        '- ',
        '1. ',
        '# ',
        '| a | b |\n|---|---|\n',
        '|',
        '[^1]',
        '[^1]: ',
      ],
      ...['---\n', 'https://a.example', '    ', '"', ':', '.', '<!-- ', '-->', '[x]: /y\n'],
    );
    const cuts = fc.array(fc.nat(60), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(bits, { maxLength: 20 }), cuts, async (parts, at) => {
        const source = parts.join('');
        const opened = await readDocument(encode(source), 'x.md');
        if (!opened.ok) {
          expect(opened.reason).toBe('empty');
          return;
        }
        const ends = [...new Set(at)].filter((one) => one <= opened.value.text.length).sort((a, b) => a - b);
        const links = ends
          .slice(1)
          .map((end, index) => ({ start: ends[index] ?? 0, end, href: `/x${index}` }));
        const linked = await linkDocument(encode(source), opened.value, links);
        if (!linked.ok) {
          expect(linked.reason).toBe('link-changed-text');
          return;
        }
        const ours = /\[([^[\]]*?)\]\(\/x\d+\)/g;
        const bare = decode(linked.value).replace(ours, '$1');
        const unescaped = decode(linked.value)
          .replace(/\\(?=!(?:\[|\]\())/g, '')
          .replace(ours, '$1');
        expect([bare, unescaped]).toContain(source);
      }),
      { numRuns: 400 },
    );
  });
});
