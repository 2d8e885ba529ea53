import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ok, type Result } from '../core/result.ts';
import { decodeText, encodeText } from './encoding.ts';
import { MAX_MARKDOWN_DEPTH } from './limits.ts';
import type { DocumentLink, DocumentPlace, ReadDocument } from './reading.ts';
import { refuse } from './refusal.ts';
import { alignText, indexLines, type ReadMark, type SourceSpan, sourceSpans } from './source-text.ts';
import { type Edit, spliceText } from './splice.ts';
import { type BuiltText, startText, type TextBuilder } from './text-builder.ts';

/*
 * Markdown (CommonMark with tables, footnotes and strike-through). Read: paragraphs, headings, table cells, notes, each
 * with its formatting taken off. Left out: front matter, code, HTML blocks, definitions, pictures. Existing links are
 * read and closed. A link is `[` … `](address "title")` put around the characters as they stand in the file.
 */

/** Quotations and items within one another on one line: the parser's time grows with the square of their depth. */
const nestedDeep = new RegExp(
  `^(?: {0,3}(?:>[ \\t]?|(?:[-+*]|\\d{1,9}[.)])[ \\t])){${MAX_MARKDOWN_DEPTH}}`,
  'm',
);

/** Reads a Markdown file as its readers see it. */
export function readMarkdown(bytes: Uint8Array, name: string): Result<ReadDocument> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  if (nestedDeep.test(decoded.value.text)) return refuse('too-deep');
  const { text, segments, paragraphs } = buildMarkdown(decoded.value.text);
  return ok({ format: 'markdown', name, text, segments, paragraphs, notices: [] });
}

/** The same file with links; all else stays byte for byte. */
export function linkMarkdown(
  bytes: Uint8Array,
  text: string,
  links: readonly DocumentLink[],
): Result<Uint8Array> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const source = decoded.value.text;
  const built = buildMarkdown(source);
  if (built.text !== text) return refuse('document-changed');
  const edits = links.flatMap((link) =>
    sourceSpans(built, link.start, link.end).flatMap((span) => linkSpan(source, span, link)),
  );
  return ok(encodeText(spliceText(source, edits), decoded.value));
}

/** What would be read differently with a link there: brackets and code signs in it, signs at its ends, a bare address before it. */
function linkSpan(source: string, { start, end }: SourceSpan, link: DocumentLink): Edit[] {
  if (/[[\]`<*_~]|\\$/.test(source.slice(start, end))) return [];
  const before = source.slice(Math.max(0, start - 200), start);
  const after = source.slice(end, end + 8);
  if (/(?:https?:|www\.|@)\S*$/i.test(before)) return [];
  if (/[\p{L}\p{N}][*_~]+$/u.test(before) || /^[*_~]+[\p{L}\p{N}]/u.test(after)) return [];
  const picture = /(^|[^\\])!$/.test(before) ? [{ at: start - 1, insert: '\\' }] : [];
  return [...picture, { at: start, insert: '[' }, { at: end, insert: `](${markdownAddress(link)})` }];
}

function markdownAddress({ href, title }: DocumentLink): string {
  const address = href
    .replace(/[()*_~[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '&amp;');
  if (!title) return address;
  const words = title
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replace(/["\\|`<[\]*_~]/g, '\\$&');
  return `${address} "${words}"`;
}

/** Front matter is blanked out, so that offsets stay. */
const blankFrontMatter = (source: string): string =>
  source.replace(/^(---|\+\+\+)[ \t]*\r?\n(?:[^]*?\r?\n)?(?:\1|\.\.\.)[ \t]*(?=\r?\n|$)/, (matter) =>
    matter.replace(/[^\r\n]/g, ' '),
  );

interface Reading {
  readonly builder: TextBuilder<SourceSpan>;
  readonly source: string;
  readonly placeAt: (offset: number) => DocumentPlace;
}

function buildMarkdown(source: string): BuiltText<SourceSpan> {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(blankFrontMatter(source));
  const reading = { builder: startText<SourceSpan>(), source, placeAt: indexLines(source) };
  readBlock(reading, tree, undefined);
  return reading.builder.finish();
}

function readBlock(reading: Reading, node: Nodes, label: string | undefined): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      readInline(reading, node, true);
      reading.builder.endParagraph({ label, style: node.type === 'heading' ? `h${node.depth}` : undefined });
      break;
    case 'listItem': {
      const start = node.position?.start.offset ?? 0;
      const bullet = /^(?:\d{1,9}[.)]|[-+*])/.exec(reading.source.slice(start, start + 12))?.[0];
      node.children.forEach((child, index) => {
        readBlock(reading, child, index === 0 ? bullet : undefined);
      });
      break;
    }
    case 'root':
    case 'blockquote':
    case 'list':
    case 'table':
    case 'tableRow':
    case 'footnoteDefinition':
      for (const child of node.children) readBlock(reading, child, undefined);
      break;
  }
}

/** Elements of HTML that are closed to links, when they stand in a line of Markdown. */
const closing = /^<(\/?)(a|code|kbd|samp|button|script|style)\b/i;

function readInline(reading: Reading, parent: Parents, open: boolean): void {
  let closed = 0;
  for (const node of parent.children as PhrasingContent[]) {
    const free = open && closed === 0;
    switch (node.type) {
      case 'text':
        readText(reading, node, parent, free);
        break;
      case 'link':
      case 'linkReference':
        readInline(reading, node, false);
        break;
      case 'emphasis':
      case 'strong':
      case 'delete':
        readInline(reading, node, free);
        break;
      case 'inlineCode':
        reading.builder.fill('\uFFFC');
        break;
      case 'break':
        reading.builder.fill('\n');
        break;
      case 'html': {
        const element = closing.exec(node.value);
        if (element) closed = Math.max(0, closed + (element[1] ? -1 : 1));
        else if (/^<br\b/i.test(node.value)) reading.builder.fill('\n');
        break;
      }
    }
  }
}

function readText(reading: Reading, node: Text, parent: Parents, open: boolean): void {
  const { builder, source, placeAt } = reading;
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  const pieces =
    start === undefined || end === undefined
      ? undefined
      : alignText(node.value, source, { start, end }, readMarkdownMark);
  if (pieces) {
    for (const { text, ...origin } of pieces) builder.write(text, origin, placeAt(origin.start), open);
    return;
  }
  const from = start ?? parent.position?.start.offset ?? 0;
  builder.write(node.value, { start: from, end: end ?? from }, placeAt(from), false);
}

const reference = /&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]*);/iy;

/** Escapes, character references, and what stands before and after a line end in quotes and lists. */
const readMarkdownMark: ReadMark = (source, at, shown, from) => {
  const sign = source[at] ?? '';
  if (sign === '\\' && source[at + 1] === shown[from] && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '')) {
    return { text: shown[from] ?? '', start: at, end: at + 2 };
  }
  if (sign === '&') {
    reference.lastIndex = at;
    const written = reference.exec(source)?.[0];
    const single = String.fromCodePoint(shown.codePointAt(from) ?? 0xfffd);
    if (written && (!shown.startsWith(written, from) || written === '&amp;')) {
      return { text: single, start: at, end: at + written.length };
    }
    return undefined;
  }
  if (shown[from] !== '\n' || !/[ \t\r\n]/.test(sign)) return undefined;
  const whole = /^[ \t]*(?:\r\n?|\n)[ \t>]*/.exec(source.slice(at, at + 400))?.[0];
  return whole === undefined || whole === '\n'
    ? undefined
    : { text: '\n', start: at, end: at + whole.length };
};
