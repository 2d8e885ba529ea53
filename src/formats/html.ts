import { type DefaultTreeAdapterTypes, html as names, parse, parseFragment } from 'parse5';
import { ok, type Result } from '../core/result.ts';
import { decodeText, encodeText } from './encoding.ts';
import { printCount } from './list-label.ts';
import type { DocumentLink, DocumentPlace, ReadDocument } from './reading.ts';
import { refuse } from './refusal.ts';
import {
  type AlignedPiece,
  alignText,
  indexLines,
  type ReadMark,
  type SourceSpan,
  sourceSpans,
} from './source-text.ts';
import { escapeAttribute, spliceText } from './splice.ts';
import { type BuiltText, type ParagraphLook, startText, type TextBuilder } from './text-builder.ts';

/*
 * HTML as a browser shows it: the tree that the standard builds from any source, spaces folded, blocks as paragraphs.
 * Left out: head, scripts, styles, templates, pictures, form fields. Existing links, code and buttons are read and
 * closed. A link is `<a href>` put into the source around each stretch of text that no tag interrupts; nothing else of
 * the source changes, and no style or script is added.
 */

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type TextNode = DefaultTreeAdapterTypes.TextNode;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const skipped = words(
  'head script style template noscript title textarea select option iframe object svg math canvas audio video datalist noembed noframes',
);
const closed = words('a code kbd samp button');
const blocks = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);

/** Reads an HTML file, however badly it is written. */
export function readHtml(bytes: Uint8Array, name: string): Result<ReadDocument> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, segments, paragraphs } = buildHtml(decoded.value.text);
  return ok({ format: 'html', name, text, segments, paragraphs, notices: [] });
}

/** The same file with links; all else stays byte for byte. */
export function linkHtml(
  bytes: Uint8Array,
  text: string,
  links: readonly DocumentLink[],
): Result<Uint8Array> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const built = buildHtml(decoded.value.text);
  if (built.text !== text) return refuse('document-changed');
  const edits = links.flatMap((link) => {
    const title = link.title ? ` title="${escapeAttribute(link.title)}"` : '';
    const tag = `<a href="${escapeAttribute(link.href)}"${title}>`;
    return sourceSpans(built, link.start, link.end).flatMap(({ start, end }) => [
      { at: start, insert: tag },
      { at: end, insert: '</a>' },
    ]);
  });
  return ok(encodeText(spliceText(decoded.value.text, edits), decoded.value));
}

interface Reading {
  readonly builder: TextBuilder<SourceSpan>;
  readonly source: string;
  readonly placeAt: (offset: number) => DocumentPlace;
  readonly decode: (reference: string) => string;
  tables: number;
}

/** What the elements around a text make of it. */
interface Around {
  readonly open: boolean;
  readonly kept: boolean;
  readonly raised: boolean;
  readonly cell?: ParagraphLook['cell'];
}

function buildHtml(source: string): BuiltText<SourceSpan> {
  const tree = parse(source, { sourceCodeLocationInfo: true });
  const decoded = new Map<string, string>();
  const decode = (reference: string): string => {
    const known = decoded.get(reference) ?? decodeReference(reference);
    decoded.set(reference, known);
    return known;
  };
  const reading = {
    builder: startText<SourceSpan>(),
    source,
    placeAt: indexLines(source),
    decode,
    tables: 0,
  };
  readNodes(reading, tree.childNodes, { open: true, kept: false, raised: false }, {});
  return reading.builder.finish();
}

function decodeReference(reference: string): string {
  const [text] = parseFragment(reference).childNodes;
  return text && 'value' in text ? text.value : reference;
}

function readNodes(reading: Reading, nodes: readonly Node[], around: Around, look: ParagraphLook): void {
  for (const node of nodes) {
    if (node.nodeName === '#text') readText(reading, node as TextNode, around);
    else if ('tagName' in node) readElement(reading, node, around, look);
  }
}

function readElement(reading: Reading, element: Element, around: Around, look: ParagraphLook): void {
  const { builder } = reading;
  const name = element.tagName;
  if (name === 'br') builder.fill('\n');
  if (skipped.has(name) || element.namespaceURI !== names.NS.HTML) return;
  if (name === 'table') return readTable(reading, element, around, look);
  const inside: Around = {
    ...around,
    open: around.open && !closed.has(name),
    kept: around.kept || name === 'pre',
    raised: around.raised || name === 'sup',
  };
  if (!blocks.has(name)) return readNodes(reading, element.childNodes, inside, look);
  endBlock(reading, look);
  const own = blockLook(element, around);
  readNodes(reading, element.childNodes, inside, own);
  endBlock(reading, own);
}

function endBlock({ builder }: Reading, look: ParagraphLook): void {
  builder.dropSpaces();
  builder.endParagraph(look);
}

function blockLook(element: Element, around: Around): ParagraphLook {
  const attribute = (name: string): string | undefined =>
    element.attrs.find((one) => one.name === name)?.value;
  const alignment =
    attribute('align')?.toLowerCase() ?? (element.tagName === 'center' ? 'center' : undefined);
  const known = (['left', 'center', 'right', 'justify'] as const).find((one) => one === alignment);
  const label = element.tagName === 'li' ? itemLabel(element) : undefined;
  return { style: element.tagName, cell: around.cell, alignment: known, label };
}

const listFormats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** The number that a browser prints before an item of a numbered list. */
function itemLabel(item: Element): string | undefined {
  const list = item.parentNode;
  if (!list || !('tagName' in list) || list.tagName !== 'ol') return undefined;
  const valueOf = (element: Element, name: string): string | undefined =>
    element.attrs.find((one) => one.name === name)?.value;
  let count = Number.parseInt(valueOf(list, 'start') ?? '1', 10) - 1;
  for (const one of list.childNodes) {
    if (!('tagName' in one) || one.tagName !== 'li') continue;
    count = Number.parseInt(valueOf(one, 'value') ?? String(count + 1), 10);
    if (one === item) break;
  }
  return Number.isNaN(count)
    ? undefined
    : `${printCount(count, listFormats[valueOf(list, 'type') ?? ''] ?? 'decimal')}.`;
}

function readTable(reading: Reading, table: Element, around: Around, look: ParagraphLook): void {
  const number = reading.tables;
  reading.tables += 1;
  endBlock(reading, look);
  let row = -1;
  let column = 0;
  const inside = (element: Element): void => {
    for (const child of element.childNodes) {
      if (!('tagName' in child)) readNodes(reading, [child], around, {});
      else if (/^t(head|body|foot)$/.test(child.tagName)) inside(child);
      else if (child.tagName === 'tr') {
        row += 1;
        column = 0;
        inside(child);
      } else {
        const cell = /^t[dh]$/.test(child.tagName)
          ? { table: number, row: Math.max(0, row), column }
          : around.cell;
        if (cell !== around.cell) column += 1;
        readElement(reading, child, { ...around, cell }, {});
      }
    }
  };
  inside(table);
  endBlock(reading, {});
}

function readText(reading: Reading, node: TextNode, around: Around): void {
  const { builder, source, placeAt } = reading;
  const location = node.sourceCodeLocation;
  if (!location) return;
  const span = { start: location.startOffset + droppedLineEnd(node, source), end: location.endOffset };
  const pieces = alignText(node.value, source, span, markReader(reading));
  if (around.raised && /^[\d*(),[\]]+$/.test(node.value.trim()) && /\p{L}$/u.test(builder.last()))
    builder.fill(' ');
  const shown = pieces ?? [{ text: node.value, ...span }];
  for (const piece of around.kept ? shown : shown.flatMap(foldSpaces)) {
    const folded = !around.kept && /^[ \n]$|^$/.test(builder.last()) ? dropLeadingSpace(piece) : piece;
    const { text, ...origin } = folded;
    builder.write(text, origin, placeAt(origin.start), around.open && pieces !== undefined);
  }
}

/** The standard drops a line end right after `<pre>`; the text's location still holds it. */
function droppedLineEnd(node: TextNode, source: string): number {
  const start = node.sourceCodeLocation?.startOffset ?? 0;
  if (node.parentNode?.nodeName !== 'pre' || node.value.startsWith('\n')) return 0;
  return source.startsWith('\r\n', start) ? 2 : /[\r\n]/.test(source[start] ?? '') ? 1 : 0;
}

/** A row of spaces shows as one; it stays a line end when it holds one. A piece that is not even is folded whole. */
function foldSpaces(piece: AlignedPiece): AlignedPiece[] {
  if (piece.end - piece.start !== piece.text.length) {
    return [
      { ...piece, text: piece.text.replace(/[ \t\n\f\r]+/g, (row) => (row.includes('\n') ? '\n' : ' ')) },
    ];
  }
  const pieces: AlignedPiece[] = [];
  let from = 0;
  const put = (text: string, start: number, end: number): void => {
    if (end > start) pieces.push({ text, start: piece.start + start, end: piece.start + end });
  };
  for (const row of piece.text.matchAll(/[ \t\n\f\r]{2,}|[\t\f\r]|[ \n]$/g)) {
    put(piece.text.slice(from, row.index), from, row.index);
    from = row.index + row[0].length;
    put(row[0].includes('\n') ? '\n' : ' ', row.index, from);
  }
  put(piece.text.slice(from), from, piece.text.length);
  return pieces;
}

function dropLeadingSpace(piece: AlignedPiece): AlignedPiece {
  if (!/^[ \n]/.test(piece.text)) return piece;
  const even = piece.end - piece.start === piece.text.length;
  return { text: piece.text.slice(1), start: even ? piece.start + 1 : piece.start, end: piece.end };
}

const reference = /&(?:#x[0-9a-f]+|#[0-9]+|[a-z][a-z0-9]*);?/iy;
const strayEndTag = /<\/[a-z][^>]*>/iy;

/** Character references, line ends of two characters, and end tags of nothing, which the standard passes over. */
const markReader =
  ({ decode }: Reading): ReadMark =>
  (source, at, shown, from) => {
    const sign = source[at];
    if (sign === '&') {
      reference.lastIndex = at;
      const written = reference.exec(source)?.[0];
      if (!written) return undefined;
      const text = decode(written);
      return text !== written && shown.startsWith(text, from)
        ? { text, start: at, end: at + written.length }
        : undefined;
    }
    if (sign === '\r' && shown[from] === '\n')
      return { text: '\n', start: at, end: source[at + 1] === '\n' ? at + 2 : at + 1 };
    if (sign !== '<') return undefined;
    strayEndTag.lastIndex = at;
    const tag = strayEndTag.exec(source)?.[0];
    return tag ? { text: '', start: at, end: at + tag.length } : undefined;
  };
