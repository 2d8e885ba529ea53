import { ok, type Result } from '../core/result.ts';
import { MAX_PAGES } from './limits.ts';
import { appendAnnotations, type Box, type ItemOrigin, linkBoxes } from './pdf/link-annotations.ts';
import { arrangeParagraphs, type PdfParagraph } from './pdf/page-flow.ts';
import { boxAround, gatherLines, type LineItem, type PdfItem } from './pdf/page-lines.ts';
import { guardStreams } from './pdf/stream-guard.ts';
import type { DocumentLink, DocumentPlace, ReadDocument } from './reading.ts';
import { refuse } from './refusal.ts';
import { type BuiltText, startText, type TextBuilder } from './text-builder.ts';

interface PdfPage {
  readonly items: readonly PdfItem[];
  /** Boxes of the links that are there already. */
  readonly links: readonly Box[];
}

/** Reads the text of a PDF; pages that hold only pictures are named in a notice, a PDF without any text is refused. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Result<ReadDocument>> {
  const pages = await readPages(bytes);
  if (!pages.ok) return pages;
  const built = buildPdf(pages.value);
  if (built.text.trim() === '') return refuse('pdf-no-text', pages.value.length);
  const bare = pages.value.flatMap((page, index) =>
    page.items.some((item) => item.str.trim()) ? [] : [index + 1],
  );
  const notices = bare.length > 0 ? [`pictures-only:${bare.join(', ')}`] : [];
  const { text, segments, paragraphs } = built;
  return ok({ format: 'pdf', name, text, segments, paragraphs, notices, pages: pages.value.length });
}

/** The same PDF with link annotations, appended to its bytes: what was there stays, tags and signatures' ranges too. */
export async function linkPdf(
  bytes: Uint8Array,
  text: string,
  links: readonly DocumentLink[],
): Promise<Result<Uint8Array>> {
  const pages = await readPages(bytes);
  if (!pages.ok) return pages;
  const built = buildPdf(pages.value);
  if (built.text !== text) return refuse('document-changed');
  const boxes = links.flatMap((link) =>
    linkBoxes(built.openPieces(link.start, link.end)).map((box) => ({ ...box, link })),
  );
  return appendAnnotations(bytes, boxes);
}

/** What a PDF library throws, by the names that its errors have. */
const errorName = (error: unknown): string => (error instanceof Error ? error.name : '');

async function readPages(bytes: Uint8Array): Promise<Result<PdfPage[]>> {
  const guarded = guardStreams(bytes);
  if (!guarded.ok) return guarded;
  const { getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    try {
      if (pdf.numPages > MAX_PAGES) return refuse('too-many-pages', pdf.numPages);
      const pages: PdfPage[] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        const content = await page.getTextContent();
        const annotations: { subtype?: string; rect?: Box }[] = await page.getAnnotations();
        pages.push({
          items: content.items.flatMap((item) => ('str' in item ? [item] : [])),
          links: annotations.flatMap(({ subtype, rect }) => (subtype === 'Link' && rect ? [rect] : [])),
        });
        page.cleanup();
      }
      return ok(pages);
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    if (errorName(error) === 'PasswordException') return refuse('password-protected');
    return refuse('damaged', error instanceof Error ? error.message : 'PDF');
  }
}

function buildPdf(pages: readonly PdfPage[]): BuiltText<ItemOrigin> {
  const builder = startText<ItemOrigin>();
  const lines = pages.map((page, index) => gatherLines(page.items, index + 1));
  for (const paragraph of arrangeParagraphs(lines)) writeParagraph(builder, paragraph, pages);
  return builder.finish();
}

function writeParagraph(
  builder: TextBuilder<ItemOrigin>,
  { lines, part }: PdfParagraph,
  pages: readonly PdfPage[],
): void {
  const places = new Map<number, DocumentPlace>();
  lines.forEach((line, index) => {
    const place = places.get(line.page) ?? { unit: 'page', number: line.page, ...(part ? { part } : {}) };
    places.set(line.page, place);
    const join = joinLines(line.text, lines[index + 1]?.text);
    line.items.forEach((item, at) => {
      builder.fill(raisedGap(builder, item));
      const cut = join.hyphen && at === line.items.length - 1 ? item.text.trimEnd().slice(0, -1) : item.text;
      writeItem(builder, item, cut, place, pages[line.page - 1]?.links ?? []);
    });
    builder.fill(join.text);
  });
  builder.endParagraph({ style: undefined });
}

/** A raised number after a letter is a note's call: a space keeps it out of the word. */
const raisedGap = (builder: TextBuilder<ItemOrigin>, item: LineItem): string =>
  item.gap === '' && item.raised && /^[\d*(),[\]]+$/.test(item.text) && /\p{L}$/u.test(builder.last())
    ? ' '
    : item.gap;

/** What stands between two lines: a cut word is joined without its hyphen, a cut number with it. */
function joinLines(line: string, next: string | undefined): { text: string; hyphen: boolean } {
  if (next === undefined) return { text: '', hyphen: false };
  if (/[a-z]{2}[-\u00AD]$/.test(line) && /^[a-z]{2}/.test(next)) return { text: '', hyphen: true };
  if (/[\d\p{Lu}][-/]$/u.test(line) && /^[\d\p{Lu}]/u.test(next)) return { text: '', hyphen: false };
  return { text: '\n', hyphen: false };
}

/** Writes an item in stretches that lie under an existing link and stretches that do not. */
function writeItem(
  builder: TextBuilder<ItemOrigin>,
  item: LineItem,
  text: string,
  place: DocumentPlace,
  links: readonly Box[],
): void {
  const near = links.filter((box) => overlaps(box, boxAround(item, 0, item.text.length)));
  let from = 0;
  let open = true;
  const put = (to: number): void => {
    if (to > from) builder.write(text.slice(from, to), { item, from }, place, open);
    from = to;
  };
  if (near.length > 0) {
    for (let at = 0; at < text.length; at += 1) {
      const [left, bottom, right, top] = boxAround(item, at, at + 1);
      const free = !near.some((box) => holds(box, (left + right) / 2, (bottom + top) / 2));
      if (free !== open) put(at);
      open = free;
    }
  }
  put(text.length);
}

const overlaps = (one: Box, other: Box): boolean =>
  one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];

const holds = (box: Box, x: number, y: number): boolean =>
  x > box[0] && x < box[2] && y > box[1] && y < box[3];
