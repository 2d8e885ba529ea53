import { PDFDocument, PDFHexString, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';

/*
 * PDFs written by hand with any letters and no font file: a font of two-byte codes that are the letters' own code points,
 * with a table back to Unicode. Every letter is half as wide as the font is high.
 */

export interface PrintedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number | undefined;
}

const letterWidth = 500;

export async function makePdf(
  pages: readonly (readonly PrintedText[])[],
  change?: (pdf: PDFDocument) => void,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = addFont(pdf);
  for (const lines of pages) {
    const page = pdf.addPage([595, 842]);
    printLines(pdf, page, font, lines);
  }
  change?.(pdf);
  return pdf.save();
}

/** Where a letter of a line starts on the page. */
export const letterAt = (line: PrintedText, index: number): number =>
  line.x + (index * (line.size ?? 12) * letterWidth) / 1000;

function addFont(pdf: PDFDocument): PDFRef {
  const { context } = pdf;
  const ranges = Array.from({ length: 256 }, (_, high) => {
    const page = high.toString(16).padStart(2, '0');
    return `<${page}00> <${page}ff> <${page}00>`;
  });
  const blocks = [0, 100, 200].map((from) => {
    const block = ranges.slice(from, from + 100);
    return `${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`;
  });
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`;
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: 'Letters',
      Flags: 4,
      FontBBox: [0, -200, 500, 900],
      ItalicAngle: 0,
      Ascent: 800,
      Descent: -200,
      CapHeight: 700,
      StemV: 80,
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: 'Letters',
      CIDSystemInfo: {
        Registry: PDFHexString.fromText('Adobe'),
        Ordering: PDFHexString.fromText('Identity'),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      DW: letterWidth,
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: 'Letters',
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.stream(map)),
    }),
  );
}

function printLines(pdf: PDFDocument, page: PDFPage, font: PDFRef, lines: readonly PrintedText[]): void {
  const operators = lines.map(({ x, y, text, size = 12 }) => {
    const codes = Array.from({ length: text.length }, (_, at) =>
      text.charCodeAt(at).toString(16).padStart(4, '0'),
    );
    return `BT /F1 ${size} Tf ${x} ${y} Td <${codes.join('')}> Tj ET`;
  });
  page.node.set(PDFName.of('Resources'), pdf.context.obj({ Font: { F1: font } }));
  page.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.stream(operators.join('\n'))));
}
