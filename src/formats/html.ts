import { ok, type Result } from '../core/result.ts';
import { decodeText, encodeText } from './encoding.ts';
import { buildHtml } from './html/tree.ts';
import type { DocumentLink, ReadDocument } from './reading.ts';
import { refuse } from './refusal.ts';
import { sourceSpans } from './source-text.ts';
import { escapeAttribute, spliceText } from './splice.ts';

/*
 * HTML as a browser shows it: the tree that the standard builds from any source, spaces folded, blocks as paragraphs.
 * Left out: head, scripts, styles, templates, pictures, form fields. Existing links, code and buttons are read and
 * closed. A link is `<a href>` put into the source around each stretch of text that no tag interrupts; nothing else of
 * the source changes, and no style or script is added.
 */

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
