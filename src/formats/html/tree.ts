import { type DefaultTreeAdapterTypes, html as names, parse, parseFragment } from 'parse5';
import { printCount } from '../list-label.ts';
import { indexLines, type SourceSpan } from '../source-text.ts';
import { type BuiltText, type ParagraphLook, startText } from '../text-builder.ts';
import { type Around, type Reading, readText } from './shown-text.ts';

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

/** The text of an HTML source, by the tree that the standard builds from it. */
export function buildHtml(source: string): BuiltText<SourceSpan> {
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
