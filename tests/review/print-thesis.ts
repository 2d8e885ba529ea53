import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Document,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { seededRandom } from '../../src/core/graph/seeded-random.ts';
import type { Thesis } from './thesis.ts';

/** The thesis as a Word file: runs cut at any letter, a table, notes, a page header, insertions with changes tracked. */
export async function printDocx({ blocks }: Thesis): Promise<Uint8Array> {
  const random = seededRandom(7);
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  const children = blocks.flatMap((block): (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({ heading: 'Heading1', pageBreakBefore: true, children: [new TextRun(block.text)] }),
        ];
      case 'cell':
        return [
          new Table({
            rows: [
              new TableRow({
                children: [
                  new TableCell({ children: [new Paragraph('Căn cứ')] }),
                  new TableCell({ children: [new Paragraph({ children: cutRuns(block.text, random) })] }),
                ],
              }),
            ],
          }),
        ];
      case 'note': {
        const number = Object.keys(footnotes).length + 1;
        footnotes[number] = { children: [new Paragraph({ children: cutRuns(block.text, random) })] };
        return [
          new Paragraph({ children: [new TextRun('Xem chú thích'), new FootnoteReferenceRun(number)] }),
        ];
      }
      case 'paragraph':
        return [
          new Paragraph({ alignment: 'both', spacing: { line: 360 }, children: cutRuns(block.text, random) }),
        ];
    }
  });
  const header = new Header({
    children: [
      new Paragraph({
        children: [new TextRun('Luận văn mẫu, trang '), new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
  const document = new Document({
    footnotes,
    styles: { default: { document: { run: { font: 'Times New Roman', size: 26 } } } },
    sections: [{ headers: { default: header }, children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function cutRuns(text: string, random: () => number): (TextRun | InsertedTextRun)[] {
  const runs: (TextRun | InsertedTextRun)[] = [];
  for (let at = 0; at < text.length; ) {
    const length = 5 + Math.floor(random() * 60);
    const part = text.slice(at, at + length);
    const inserted = { id: runs.length + 1, author: 'Người sửa', date: '2026-01-02T03:04:05Z' };
    runs.push(
      random() < 0.1
        ? new InsertedTextRun({ text: part, ...inserted })
        : new TextRun({ text: part, bold: random() < 0.1 }),
    );
    at += length;
  }
  return runs;
}

const browserPath = process.env.CHROME_PATH ?? '/usr/bin/chromium';

/** Why the thesis cannot be printed as a PDF here, or undefined. */
export const printerMissing = existsSync(browserPath)
  ? undefined
  : 'there is no Chromium to print a PDF with';

/** The thesis as Chromium prints it: A4, justified, with page numbers, notes as small print below their chapter. */
export function printPdf({ blocks }: Thesis): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'thesis-'));
  try {
    const page = join(folder, 'thesis.html');
    writeFileSync(page, toHtml(blocks));
    execFileSync(
      browserPath,
      [
        ...['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--no-pdf-header-footer'],
        ...[`--print-to-pdf=${join(folder, 'thesis.pdf')}`, `file://${page}`],
      ],
      { stdio: 'ignore' },
    );
    return new Uint8Array(readFileSync(join(folder, 'thesis.pdf')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function toHtml(blocks: Thesis['blocks']): string {
  const body = blocks.map(({ kind, text }) => {
    if (kind === 'heading') return `<h1>${escape(text)}</h1>`;
    if (kind === 'cell') return `<table><tr><td>Căn cứ<td>${escape(text)}</table>`;
    return kind === 'note' ? `<p class="note">${escape(text)}</p>` : `<p>${escape(text)}</p>`;
  });
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Luận văn mẫu</title>
<style>@page{size:A4;margin:3cm 2cm 3cm 3.5cm;@bottom-center{content:counter(page)}@top-center{content:"Luận văn mẫu"}}
body{font:14pt/2 serif}h1{break-before:page;font-size:16pt}p{text-align:justify;text-indent:1cm;margin:0 0 6pt}
.note{font-size:10pt;line-height:1.3}td{border:1px solid;padding:4pt}</style>
${body.join('\n')}</html>`;
}
