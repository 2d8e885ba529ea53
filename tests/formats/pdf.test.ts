import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { canLink, linkDocument, placeAt, readDocument } from '../../src/formats/document.ts';
import { guardStreams } from '../../src/formats/pdf/stream-guard.ts';
import { letterAt, makePdf, type PrintedText } from './pdf-file.ts';
import { linksTo } from './word-file.ts';

async function read(bytes: Uint8Array) {
  const result = await readDocument(bytes, 'bai.pdf');
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

/** Lines below one another, from the top of the page. */
const column = (
  texts: readonly string[],
  options: Partial<PrintedText> & { leading?: number } = {},
): PrintedText[] =>
  texts.map((text, index) => ({ x: 70, y: 760 - index * (options.leading ?? 18), text, ...options }));

const full = 'một dòng chữ đầy đủ chạy hết chiều ngang của trang giấy khổ A4 này';

/** Address and box of every link annotation, page by page. */
async function annotations(bytes: Uint8Array) {
  const pdf = await PDFDocument.load(bytes);
  return pdf.getPages().map((page) => {
    const array = page.node.Annots();
    return Array.from({ length: array?.size() ?? 0 }, (_, index) => {
      const annotation = array?.lookup(index, PDFDict);
      const action = annotation?.lookup(PDFName.of('A'), PDFDict);
      const uri = action?.lookup(PDFName.of('URI'), PDFString).asString() ?? '';
      const box = annotation?.lookup(PDFName.of('Rect'), PDFArray).asRectangle();
      return { address: decodeURIComponent(uri.replace('https://example.org/', '')), box };
    });
  });
}

describe('readDocument() on a PDF', () => {
  it('reads lines to paragraphs, with their page', async () => {
    const document = await read(
      await makePdf([
        [
          ...column([
            `Thực hiện Nghị quyết số 25-NQ/TW, ${full.slice(0, 33)}`,
            full,
            'hết đoạn thứ nhất.',
            'Đoạn thứ hai.',
          ]),
        ],
        column(['Trang hai.']),
      ]),
    );
    expect(document.text).toBe(
      `Thực hiện Nghị quyết số 25-NQ/TW, ${full.slice(0, 33)}\n${full}\nhết đoạn thứ nhất.\n\nĐoạn thứ hai.\n\nTrang hai.`,
    );
    expect(placeAt(document, document.text.indexOf('Trang hai'))).toBe('p. 2');
    expect(document.pages).toBe(2);
  });

  it('joins a word and a number that a line end cuts', async () => {
    const document = await read(
      await makePdf([
        column([
          `${full.slice(0, 50)} theo số 23-`,
          `NQ/TW và the big Reso-`,
          'lution on mass mobilisation and 25-NQ/',
          'TW nữa.',
        ]),
      ]),
    );
    expect(document.text).toContain(
      'theo số 23-NQ/TW và the big Resolution on mass mobilisation and 25-NQ/TW nữa.',
    );
  });

  it('puts a paragraph together that a page end cuts, over foot, head and note', async () => {
    const page = (number: number, lines: readonly string[]): PrintedText[] => [
      { x: 70, y: 810, text: 'Luận văn mẫu', size: 10 },
      ...column(lines),
      { x: 70, y: 60, text: `${number} Chú thích ${'abcd'[number]} của trang`, size: 9 },
      { x: 290, y: 30, text: String(number), size: 10 },
    ];
    const document = await read(
      await makePdf([
        page(1, [full, full]),
        page(2, ['vẫn đoạn trước.', `Đoạn mới: ${full.slice(10)}`]),
        page(3, ['và hết.']),
        page(4, ['Cuối.']),
      ]),
    );
    expect(document.text).toContain(`${full}\n${full}\nvẫn đoạn trước.\n\n`);
    expect(document.text).toContain(`\n\nĐoạn mới: ${full.slice(10)}\nvà hết.\n\n`);
    const parts = document.paragraphs.map((one) => one.place.part ?? 'body');
    expect(parts.filter((part) => part === 'header')).toHaveLength(4);
    expect(parts.filter((part) => part === 'footer')).toHaveLength(4);
    expect(placeAt(document, document.text.indexOf('vẫn đoạn'))).toBe('p. 2');
  });

  it('separates columns, and a raised note number from its word', async () => {
    const document = await read(
      await makePdf([
        [
          { x: 70, y: 760, text: 'HỌC VIỆN MẪU' },
          { x: 330, y: 760, text: 'CỘNG HÒA' },
          { x: 70, y: 700, text: 'số 25-NQ/TW' },
          { x: letterAt({ x: 70, y: 0, text: '' }, 11), y: 705, text: '1', size: 8 },
          { x: letterAt({ x: 70, y: 0, text: '' }, 12), y: 700, text: 'năm 2013' },
        ],
      ]),
    );
    expect(document.text).toBe('HỌC VIỆN MẪU\tCỘNG HÒA\n\nsố 25-NQ/TW 1 năm 2013');
  });

  it('joins the lines of a table cell, whose margin is its own, and keeps rows apart', async () => {
    const cells = [
      { x: 70, y: 700, text: '1' },
      { x: 120, y: 700, text: 'Quyết định số 23-QĐ/TW của Bộ' },
      { x: 120, y: 684, text: 'Chính trị ngày 30/7/2021' },
      { x: 70, y: 668, text: '2' },
      { x: 120, y: 668, text: 'Chỉ thị số 16/CT-TTg' },
    ];
    const body = ['Đoạn văn dài tới lề phải của trang giấy, dài hơn hẳn một ô bảng', 'rồi hết.'];
    const lines = body.map((text, index) => ({ x: 70, y: 780 - 16 * index, text }));
    const document = await read(await makePdf([[...lines, ...cells]]));
    expect(document.text.split('\n\n').slice(1)).toEqual([
      '1\tQuyết định số 23-QĐ/TW của Bộ\nChính trị ngày 30/7/2021',
      '2\tChỉ thị số 16/CT-TTg',
    ]);
  });

  it('refuses a PDF of pictures and names single pages without text', async () => {
    expect(await readDocument(await makePdf([[], []]), 'quet.pdf')).toEqual({
      ok: false,
      reason: 'pdf-no-text:2',
    });
    expect((await read(await makePdf([column(['chữ']), [], []]))).notices).toEqual(['pictures-only:2, 3']);
  });

  it('refuses a PDF behind a password', async () => {
    const bytes = await makePdf([column(['mật'])], (pdf) =>
      pdf.encrypt({ userPassword: 'x', ownerPassword: 'y' }),
    );
    expect(await readDocument(bytes, 'mat.pdf')).toEqual({ ok: false, reason: 'password-protected' });
  });

  it('refuses streams that together would inflate beyond the limit', async () => {
    const bytes = await makePdf([column(['nhỏ'])], (pdf) => {
      const packed = zlibSync(new Uint8Array(1024 * 1024));
      for (let count = 0; count < 5; count += 1) {
        pdf.context.register(pdf.context.stream(packed, { Filter: 'FlateDecode' }));
      }
    });
    expect(bytes.length).toBeLessThan(50_000);
    expect(guardStreams(bytes, 4 * 1024 * 1024)).toEqual({ ok: false, reason: 'zip-bomb' });
    expect(guardStreams(bytes)).toEqual({ ok: true, value: null });
  });
});

describe('linkDocument() on a PDF', () => {
  it('lays boxes over the letters and keeps the bytes that were there', async () => {
    const lines = column([`Theo Nghị quyết số 25-NQ/TW của Đảng, ${full.slice(0, 20)} số 43-`, 'KL/TW nữa.']);
    const bytes = await makePdf([lines]);
    const document = await read(bytes);
    const linked = await linkDocument(bytes, document, linksTo(document.text, '25-NQ/TW', '43-KL/TW'));
    if (!linked.ok) throw new Error(linked.reason);
    expect(linked.value.subarray(0, bytes.length)).toEqual(bytes);
    expect((await read(linked.value)).text).toBe(document.text);
    const [found = []] = await annotations(linked.value);
    expect(found.map((one) => one.address)).toEqual(['25-NQ/TW', '43-KL/TW', '43-KL/TW']);
    const [line] = lines;
    const at = line?.text.indexOf('25-NQ') ?? 0;
    const left = line ? letterAt(line, at) : 0;
    expect(Math.abs((found[0]?.box?.x ?? 0) - left)).toBeLessThan(8);
    expect(Math.abs((found[0]?.box?.width ?? 0) - 48)).toBeLessThan(12);
    expect(found[0]?.box?.y).toBeLessThan(760);
    expect((found[0]?.box?.y ?? 0) + (found[0]?.box?.height ?? 0)).toBeGreaterThan(768);
    expect(found[2]?.box?.y).toBeLessThan(745);
  });

  it('leaves links alone that are there already', async () => {
    const bytes = await makePdf([column(['Nghị quyết 25-NQ/TW'])]);
    const document = await read(bytes);
    const once = await linkDocument(bytes, document, linksTo(document.text, '25-NQ/TW'));
    if (!once.ok) throw new Error(once.reason);
    const again = await read(once.value);
    const start = again.text.indexOf('25-NQ');
    expect(canLink(again, start + 1, start + 7)).toBe(false);
    const twice = await linkDocument(once.value, again, linksTo(again.text, 'NQ/T'));
    expect(twice.ok && (await annotations(twice.value))[0]).toHaveLength(1);
  });
});
