import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canLink, linkDocument, numberedLines, placeAt, readDocument } from '../../src/formats/document.ts';
import { linksTo, makeWordFile, paragraph, partsOf, run } from './word-file.ts';
import { schemaMissing, validateWordPart } from './word-schema.ts';

async function read(bytes: Uint8Array, name = 'luan-van.docx') {
  const result = await readDocument(bytes, name);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

async function link(bytes: Uint8Array, ...words: readonly string[]) {
  const document = await read(bytes);
  const linked = await linkDocument(bytes, document, linksTo(document.text, ...words));
  if (!linked.ok) throw new Error(linked.reason);
  return { document, bytes: linked.value, parts: partsOf(linked.value) };
}

const bodyOf = (parts: Record<string, string>): string =>
  /<w:body>(.*)<w:sectPr\/>/s.exec(parts['word/document.xml'] ?? '')?.[1] ?? '';

/** The target of every hyperlink of a part with the text that it covers. */
function hyperlinks(parts: Record<string, string>, name = 'document'): [text: string, target: string][] {
  const rels = parts[`word/_rels/${name}.xml.rels`] ?? '';
  const found = (parts[`word/${name}.xml`] ?? '').matchAll(
    /<w:hyperlink r:id="([^"]+)"[^>]*>(.*?)<\/w:hyperlink>/gs,
  );
  return [...found].map(([, id, inner = '']) => [
    [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((one) => one[1]).join(''),
    decodeURIComponent(
      new RegExp(`Id="${id}"[^>]*Target="https://example.org/([^"]*)"`).exec(rels)?.[1] ?? '',
    ),
  ]);
}

async function aThesis(): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'articles',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: 'Điều %1.' },
            { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
            { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)' },
          ],
        },
      ],
    },
    footnotes: {
      1: { children: [new Paragraph('Xem thêm Kết luận số 43-KL/TW ngày 07 tháng 01 năm 2019.')] },
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Luận văn về Nghị quyết số 25-NQ/TW')] }) },
        footers: {
          default: new Footer({ children: [new Paragraph('Trang cuối nhắc Chỉ thị số 16/CT-TTg')] }),
        },
        children: [
          new Paragraph({ heading: 'Heading1', children: [new TextRun('Công tác dân vận')] }),
          new Paragraph({
            children: [
              new TextRun('Thực hiện Nghị quyết số 25'),
              new TextRun({ text: '-NQ/', bold: true }),
              new TextRun({ text: 'TW ngày 03/6/2013', italics: true }),
              new FootnoteReferenceRun(1),
              new TextRun(' của Đảng & Nhà nước.'),
            ],
          }),
          new Table({
            rows: [
              new TableRow({
                children: [
                  new TableCell({ children: [new Paragraph('Văn bản')] }),
                  new TableCell({ children: [new Paragraph('Quyết định số 290-QĐ/TW')] }),
                ],
              }),
            ],
          }),
          new Paragraph({ text: 'Phạm vi', numbering: { reference: 'articles', level: 0 } }),
          new Paragraph({ text: 'Nội dung thứ nhất', numbering: { reference: 'articles', level: 1 } }),
          new Paragraph({ text: 'Việc một', numbering: { reference: 'articles', level: 2 } }),
          new Paragraph({ text: 'Việc hai', numbering: { reference: 'articles', level: 2 } }),
          new Paragraph({ text: 'Nội dung thứ hai', numbering: { reference: 'articles', level: 1 } }),
          new Paragraph({ text: 'Trách nhiệm', numbering: { reference: 'articles', level: 0 } }),
          new Paragraph({ text: 'Nội dung khác', numbering: { reference: 'articles', level: 1 } }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

interface MadeRun {
  readonly text: string;
  readonly wrap: string;
  readonly look: string;
  readonly preserve: boolean;
}

function wrapRun({ text, wrap, look, preserve }: MadeRun, id: () => number): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const change = `<w:rPrChange w:id="${id()}" w:author="A"><w:rPr/></w:rPrChange>`;
  const inner = wrap === 'del' ? 'delText' : 't';
  const properties = look === '<w:rPr-change/>' ? `<w:i/>${change}` : look;
  const made = `<w:r><w:rPr>${properties}</w:rPr><w:${inner}${preserve ? ' xml:space="preserve"' : ''}>${escaped}</w:${inner}></w:r>`;
  const marks = ` w:id="${id()}" w:author="A"`;
  if (wrap === 'ins' || wrap === 'del') return `<w:${wrap}${marks}>${made}</w:${wrap}>`;
  if (wrap === 'insTwice') return `<w:ins${marks}>${made}${made}</w:ins>`;
  if (wrap === 'smartTag') return `<w:smartTag w:element="x">${made}</w:smartTag>`;
  return wrap === 'hyperlink' ? `<w:hyperlink w:anchor="b">${made}</w:hyperlink>` : made;
}

describe('readDocument() on a Word file', () => {
  it('reads body, tables, notes, headers and footers, with places', async () => {
    const document = await read(await aThesis());
    expect(document.text).toBe(
      [
        'Công tác dân vận',
        'Thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Đảng & Nhà nước.',
        'Văn bản',
        'Quyết định số 290-QĐ/TW',
        'Phạm vi',
        'Nội dung thứ nhất',
        'Việc một',
        'Việc hai',
        'Nội dung thứ hai',
        'Trách nhiệm',
        'Nội dung khác',
        'Xem thêm Kết luận số 43-KL/TW ngày 07 tháng 01 năm 2019.',
        'Luận văn về Nghị quyết số 25-NQ/TW',
        'Trang cuối nhắc Chỉ thị số 16/CT-TTg',
      ].join('\n\n'),
    );
    expect(placeAt(document, document.text.indexOf('290-QĐ'))).toBe('¶ 4');
    expect(placeAt(document, document.text.indexOf('43-KL'))).toBe('¶ 2');
    expect(document.paragraphs.map((one) => one.place.part ?? '').slice(-3)).toEqual([
      'footnote',
      'header',
      'footer',
    ]);
    expect(document.paragraphs[3]?.cell).toEqual({ table: 0, row: 0, column: 1 });
    expect(document.paragraphs[0]?.style).toBe('Heading 1');
  });

  it('writes automatic numbers out in the lines for readers of structure only', async () => {
    const document = await read(await aThesis());
    expect(
      numberedLines(document)
        .map((line) => line.text)
        .slice(4, 11),
    ).toEqual([
      'Điều 1. Phạm vi',
      '1. Nội dung thứ nhất',
      'a) Việc một',
      'b) Việc hai',
      '2. Nội dung thứ hai',
      'Điều 2. Trách nhiệm',
      '1. Nội dung khác',
    ]);
    expect(document.text).not.toContain('Điều 1.');
  });

  it('leaves out deleted and hidden text and field codes, and reads inserted text', async () => {
    const document = await read(
      makeWordFile({
        body: [
          paragraph(
            run('Nghị quyết số '),
            '<w:del w:id="1" w:author="A"><w:r><w:delText>24-NQ/TW</w:delText></w:r></w:del>',
            `<w:ins w:id="2" w:author="A">${run('25-NQ/TW')}</w:ins>`,
            run(' và ẩn', '<w:vanish/>'),
          ),
          paragraph(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF _1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
            run('Bảng 3'),
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            run(' cho thấy'),
          ),
        ].join(''),
      }),
    );
    expect(document.text).toBe('Nghị quyết số 25-NQ/TW\n\nBảng 3 cho thấy');
    expect(canLink(document, document.text.indexOf('Bảng'), document.text.indexOf(' cho'))).toBe(false);
    expect(canLink(document, 0, 5)).toBe(true);
  });

  it('composes letters that the file has in pieces', async () => {
    const document = await read(makeWordFile({ body: paragraph(run('Nghi\u0323 quyê'), run('\u0301t 25')) }));
    expect(document.text).toBe('Nghị quyết 25');
  });

  it('keeps a raised note number out of the word before it', async () => {
    const body = paragraph(
      run('số 25-NQ/TW'),
      run('1', '<w:vertAlign w:val="superscript"/>'),
      run(' năm 2013'),
    );
    expect((await read(makeWordFile({ body }))).text).toBe('số 25-NQ/TW 1 năm 2013');
  });
});

describe('linkDocument() on a Word file', () => {
  it('puts hyperlinks into body, table, note, header and footer and leaves all else alone', async () => {
    const before = await aThesis();
    const { document, bytes, parts } = await link(before, '25-NQ/TW', '290-QĐ/TW', '43-KL/TW', '16/CT-TTg');
    expect((await read(bytes)).text).toBe(document.text);
    expect(hyperlinks(parts)).toEqual([
      ['25-NQ/TW', '25-NQ/TW'],
      ['290-QĐ/TW', '290-QĐ/TW'],
    ]);
    expect(hyperlinks(parts, 'footnotes')).toEqual([['43-KL/TW', '43-KL/TW']]);
    expect(hyperlinks(parts, 'footer1')).toEqual([['16/CT-TTg', '16/CT-TTg']]);
    const old = partsOf(before);
    const changed = Object.keys(parts).filter((name) => parts[name] !== old[name]);
    expect(changed.sort()).toEqual([
      'word/_rels/document.xml.rels',
      'word/_rels/footer1.xml.rels',
      'word/_rels/footnotes.xml.rels',
      'word/document.xml',
      'word/footer1.xml',
      'word/footnotes.xml',
    ]);
  });

  it('cuts a run in two with its look on both sides', async () => {
    const body = paragraph(run('Xem 25-NQ/TW nhé', '<w:b/><w:sz w:val="26"/>'));
    const { parts } = await link(makeWordFile({ body }), '25-NQ/TW');
    const look = '<w:rPr><w:b/><w:sz w:val="26"/></w:rPr>';
    const t = '<w:t xml:space="preserve">';
    expect(bodyOf(parts)).toBe(
      `<w:p><w:r>${look}${t}Xem </w:t></w:r><w:hyperlink r:id="rIdLink1" w:history="1"><w:r>${look}${t}25-NQ/TW</w:t></w:r></w:hyperlink><w:r>${look}${t} nhé</w:t></w:r></w:p>`,
    );
  });

  it('keeps spaces that show and does not show spaces that Word drops', async () => {
    const body = '<w:p><w:r><w:t> Xem 25-NQ/TW nhé </w:t></w:r></w:p>';
    const { document, parts } = await link(makeWordFile({ body }), '25-NQ/TW');
    expect(document.text).toBe('Xem 25-NQ/TW nhé');
    const t = '<w:t xml:space="preserve">';
    expect(bodyOf(parts)).toBe(
      `<w:p><w:r>${t}Xem </w:t></w:r><w:hyperlink r:id="rIdLink1" w:history="1"><w:r>${t}25-NQ/TW</w:t></w:r></w:hyperlink><w:r>${t} nhé</w:t></w:r></w:p>`,
    );
  });

  it('lifts a hyperlink out of a tracked insertion', async () => {
    const ins = '<w:ins w:id="7" w:author="Người sửa" w:date="2026-01-02T03:04:05Z">';
    const body = paragraph(run('Theo '), `${ins}${run('Nghị quyết 25-NQ/TW mới')}</w:ins>`);
    const { parts } = await link(makeWordFile({ body }), '25-NQ/TW');
    const again = (id: number): string => ins.replace('"7"', `"${id}"`);
    expect(bodyOf(parts)).toBe(
      `<w:p>${run('Theo ')}${ins}${run('Nghị quyết ')}</w:ins><w:hyperlink r:id="rIdLink1" w:history="1">${again(8)}${run('25-NQ/TW')}</w:ins></w:hyperlink>${again(9)}${run(' mới')}</w:ins></w:p>`,
    );
  });

  it('spans an insertion and deleted text in the middle of a number', async () => {
    const body = paragraph(
      run('số 25-'),
      '<w:del w:id="1" w:author="A"><w:r><w:delText>CT</w:delText></w:r></w:del>',
      `<w:ins w:id="2" w:author="A">${run('NQ')}</w:ins>`,
      run('/TW.'),
    );
    const { document, bytes, parts } = await link(makeWordFile({ body }), '25-NQ/TW');
    expect(hyperlinks(parts)).toEqual([['25-NQ/TW', '25-NQ/TW']]);
    expect((await read(bytes)).text).toBe(document.text);
  });

  it('links a number with a no-break hyphen and an entity before it', async () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">A &amp; B &#272;: 290</w:t><w:noBreakHyphen/><w:t>Q&#x110;/TW</w:t></w:r></w:p>';
    const { document, bytes, parts } = await link(makeWordFile({ body }), '290\u2011QĐ/TW');
    expect(document.text).toBe('A & B Đ: 290\u2011QĐ/TW');
    expect(bodyOf(parts)).toBe(
      '<w:p><w:r><w:t xml:space="preserve">A &amp; B &#272;: </w:t></w:r><w:hyperlink r:id="rIdLink1" w:history="1"><w:r><w:t xml:space="preserve">290</w:t><w:noBreakHyphen/><w:t>Q&#x110;/TW</w:t></w:r></w:hyperlink></w:p>',
    );
    expect((await read(bytes)).text).toBe(document.text);
  });

  it('leaves existing links, fields, plain content controls and macros alone', async () => {
    const body = paragraph(
      '<w:hyperlink w:anchor="x">',
      run('25-NQ/TW'),
      '</w:hyperlink>',
      '<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>',
      run('43-KL/TW'),
      '</w:sdtContent></w:sdt>',
      '<w:sdt><w:sdtPr/><w:sdtContent>',
      run('16/CT-TTg'),
      '</w:sdtContent></w:sdt>',
    );
    const { parts } = await link(makeWordFile({ body }), '25-NQ/TW', '43-KL/TW', '16/CT-TTg');
    expect(hyperlinks(parts)).toEqual([['16/CT-TTg', '16/CT-TTg']]);
    const macros = makeWordFile({ body, more: { 'word/vbaProject.bin': new Uint8Array([1]) } });
    const document = await read(macros, 'a.docm');
    expect(document.notices).toEqual(['macros']);
    expect(await linkDocument(macros, document, [])).toEqual({ ok: false, reason: 'macros-not-linked' });
  });

  it('writes titles as tips and refuses addresses that run scripts', async () => {
    const bytes = makeWordFile({ body: paragraph(run('25-NQ/TW')) });
    const document = await read(bytes);
    const good = { start: 0, end: 8, href: '/instruments/25-nq-tw-2013/', title: 'Nghị quyết "25" & <hơn>' };
    const linked = await linkDocument(bytes, document, [good]);
    expect(linked.ok && partsOf(linked.value)['word/document.xml']).toContain(
      'w:tooltip="Nghị quyết &quot;25&quot; &amp; &lt;hơn&gt;"',
    );
    const bad = await linkDocument(bytes, document, [{ ...good, href: 'javascript:alert(1)' }]);
    expect(bad).toEqual({ ok: false, reason: 'link-address:javascript:alert(1)' });
    const twice = await linkDocument(bytes, document, [good, { ...good, start: 3 }]);
    expect(twice).toEqual({ ok: false, reason: 'link-outside:3' });
  });

  it.skipIf(schemaMissing)('is measured by a schema that rejects a hyperlink inside an insertion', () => {
    const inner = `<w:hyperlink w:anchor="a">${run('x')}</w:hyperlink>`;
    const part = (body: string): string => partsOf(makeWordFile({ body }))['word/document.xml'] ?? '';
    expect(validateWordPart(part(paragraph(inner)))).toEqual([]);
    expect(validateWordPart(part(paragraph(`<w:ins w:id="1" w:author="A">${inner}</w:ins>`)))).not.toEqual(
      [],
    );
  });

  it('keeps text and schema whatever the runs and links are', async () => {
    const text = fc.stringMatching(/^[a-zĐđ &<25\u0301-]{0,6}$/);
    const piece = fc.record({
      text,
      wrap: fc.constantFrom('none', 'none', 'ins', 'del', 'smartTag', 'hyperlink', 'insTwice'),
      look: fc.constantFrom('', '<w:b/>', '<w:rPr-change/>'),
      preserve: fc.boolean(),
    });
    const cuts = fc.array(fc.nat(80), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(piece, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
        cuts,
        async (paragraphs, at) => {
          let id = 0;
          const body = paragraphs
            .map((pieces) => paragraph(...pieces.map((one) => wrapRun(one, () => ++id))))
            .join('');
          const bytes = makeWordFile({ body });
          const opened = await readDocument(bytes, 'x.docx');
          if (!opened.ok) {
            expect(opened.reason).toBe('empty');
            return;
          }
          const document = opened.value;
          const ends = [...new Set(at)].filter((one) => one <= document.text.length).sort((a, b) => a - b);
          const links = ends.flatMap((start, index) => {
            const end = ends[index + 1];
            return end === undefined ? [] : [{ start, end, href: `https://example.org/${start}` }];
          });
          const linked = await linkDocument(bytes, document, links);
          if (!linked.ok) throw new Error(linked.reason);
          const part = partsOf(linked.value)['word/document.xml'] ?? '';
          if (!schemaMissing) expect(validateWordPart(part)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.skipIf(schemaMissing)('keeps every part valid against the WordprocessingML schema', async () => {
    const insertion = '<w:ins w:id="7" w:author="A" w:date="2026-01-02T03:04:05Z">';
    const byHand = makeWordFile({
      body: [
        paragraph(
          run('Theo '),
          `${insertion}${run('Nghị quyết 25-NQ/TW mới')}${run(' và 43-KL/TW')}</w:ins>`,
          run(' đó'),
        ),
        paragraph(run('số 290-'), `<w:ins w:id="9" w:author="A">${run('QĐ')}</w:ins>`, run('/TW.')),
        paragraph('<w:sdt><w:sdtPr/><w:sdtContent>', run('Chỉ thị 16/CT-TTg'), '</w:sdtContent></w:sdt>'),
        paragraph(
          '<w:bookmarkStart w:id="3" w:name="b"/>',
          run('Quy chế 718-QC/'),
          '<w:bookmarkEnd w:id="3"/>',
          run('QUTW'),
        ),
      ].join(''),
      footnotes: `<w:footnote w:id="1">${paragraph(run('Xem 49-NQ/QUTW.'))}</w:footnote>`,
    });
    const words = ['25-NQ/TW', '43-KL/TW', '290-QĐ/TW', '16/CT-TTg', '718-QC/QUTW', '49-NQ/QUTW'];
    const hand = await link(byHand, ...words);
    expect(hyperlinks(hand.parts).map(([text]) => text)).toEqual(words.slice(0, 5));
    const made = await link(await aThesis(), '25-NQ/TW', '290-QĐ/TW', '43-KL/TW', '16/CT-TTg');
    for (const { parts } of [hand, made]) {
      for (const name of Object.keys(parts).filter((one) =>
        /^word\/(document|footnotes|header1|footer1)\.xml$/.test(one),
      )) {
        expect([name, validateWordPart(parts[name] ?? '')]).toEqual([name, []]);
      }
    }
  });
});
