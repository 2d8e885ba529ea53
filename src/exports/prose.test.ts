import fc from 'fast-check';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { writeProse } from './markdown-prose.ts';
import { readProse, textOf } from './prose-tree.ts';

const printer = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkRehype)
  .use(rehypeStringify);
const print = (markdown: string): string => String(printer.processSync(markdown));
/** Without GFM, whose reading of bare addresses as links no escape can stop. */
const plainPrinter = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify);
const escape = (text: string): string =>
  text.replace(/[<&]/gu, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);

describe('printed prose, taken apart', () => {
  test('tags become elements, references become signs, marks stay', () => {
    expect(readProse('<p>Theo <strong><cite data-n="0">9-NQ/TW</cite></strong> &#x3C; &amp;</p>')).toEqual([
      {
        name: 'p',
        attributes: {},
        children: [
          'Theo ',
          {
            name: 'strong',
            attributes: {},
            children: [{ name: 'cite', attributes: { 'data-n': '0' }, children: ['9-NQ/TW'] }],
          },
          ' < &',
        ],
      },
    ]);
  });

  test('a line break has no end tag', () => {
    expect(textOf(readProse('<p>một<br>hai</p>'))).toBe('một\nhai');
  });

  test('any text between tags comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textOf(readProse(`<p>${escape(text)}</p>`))).toBe(text);
      }),
    );
  });
});

describe('prose as Markdown', () => {
  const samples = [
    'Một đoạn với *nhấn*, **đậm**, ~~bỏ~~ và `mã \\* nguồn`.\n\nĐoạn hai \\\nxuống dòng.',
    '- một\n- hai\n\n  thêm\n- ba\n  1. con\n  2. cháu\n\nsau',
    '3. ba\n4. bốn',
    '> trích\n>\n> - dòng',
    '| a | b\\|c |\n| - | - |\n| *1* | 2 |',
    '[tên \\] & \\<b\\>](https://a.example/x_(y)?a=1&b=2)',
    '```\nmã ``` và\n````\n```',
    '1986\\. Năm ấy\n\n\\# không phải đề mục\n\n\\- không phải danh sách\n\n\\+ 2',
    'a \\*b\\* c\\_d\\_ \\[e\\](f) \\`g\\` \\<i> \\&amp;',
  ];
  for (const sample of samples) {
    test(`reads back as it was printed: ${sample.slice(0, 24).replaceAll('\n', '⏎')}`, () => {
      const html = print(sample);
      expect(print(writeProse(html))).toBe(html);
    });
  }

  test('any one-paragraph text reads back', () => {
    const sign = fc.constantFrom(
      ...'*_`[]()<>&#-+=.!~|\\"\'{}:/@1 aĐướ',
      'http://a',
      '&lt;',
      '1. ',
      '- ',
      '# ',
      'www.a',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 16 }), (parts) => {
        const text = parts.join('').replace(/\s+/gu, ' ').trim();
        const html = String(plainPrinter.processSync(writeProse(`<p>${escape(text)}</p>`)));
        expect(textOf(readProse(html)).trim()).toBe(text);
        expect(html).toMatch(text === '' ? /^$/u : /^<p>[^<]*<\/p>$/u);
      }),
      { numRuns: 500 },
    );
  });

  test('a heading inside a text does not become one of the page', () => {
    expect(writeProse('<h2>Mục</h2><p>x</p>')).toBe('**Mục**\n\nx');
  });
});
