import { ok, type Result } from '../core/result.ts';
import { detectFormat, promisedFormat } from './detect-format.ts';
import { MAX_LINKS, MAX_TEXT_LENGTH } from './limits.ts';
import type { DocumentLink, FormatName, ReadDocument } from './reading.ts';
import { refuse } from './refusal.ts';

export { explainFailure, explainNotice, failureCode } from './failures.ts';
export * from './reading.ts';

/**
 * Reads a document of somebody else by what its bytes say that it is. The readers and what they need are loaded when a
 * file asks for them. A failure's reason is a code for `explainFailure`.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<Result<ReadDocument>> {
  const base = name.replace(/^.*[/\\]/, '');
  const format = detectFormat(bytes, base);
  if (!format.ok) return format;
  const read = await readFormat(format.value === 'zip' ? 'docx' : format.value, bytes, base);
  if (!read.ok) return read;
  const document = read.value;
  if (document.text.length > MAX_TEXT_LENGTH) return refuse('text-too-long');
  if (document.text.trim() === '') return refuse('empty');
  const promised = promisedFormat(base);
  if (promised === undefined || promised === document.format) return read;
  return ok({ ...document, notices: [`renamed:${document.format}`, ...document.notices] });
}

/** A reader follows what is nested as deep as the stack goes; a file of a hundred thousand open tags goes deeper. */
async function readFormat(
  format: FormatName,
  bytes: Uint8Array,
  name: string,
): Promise<Result<ReadDocument>> {
  try {
    return await readBy(format, bytes, name);
  } catch (error) {
    if (error instanceof RangeError) return refuse('too-deep');
    throw error;
  }
}

async function readBy(format: FormatName, bytes: Uint8Array, name: string): Promise<Result<ReadDocument>> {
  switch (format) {
    case 'plain':
      return (await import('./plain.ts')).readPlain(bytes, name);
    case 'markdown':
      return (await import('./markdown.ts')).readMarkdown(bytes, name);
    case 'html':
      return (await import('./html.ts')).readHtml(bytes, name);
    case 'docx':
      return (await import('./docx.ts')).readDocx(bytes, name);
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(bytes, name);
    case 'doc':
      return (await import('./doc.ts')).readDoc(bytes, name);
  }
}

/**
 * The same document back with links, and nothing else changed: its text reads the same. Links come in any order and must
 * not overlap; what stands where no link may be put (`canLink`) is left alone, and so is a link that would change how
 * the text around it reads.
 */
export async function linkDocument(
  bytes: Uint8Array,
  document: ReadDocument,
  links: readonly DocumentLink[],
): Promise<Result<Uint8Array>> {
  const checked = checkLinks(document, links);
  if (!checked.ok) return checked;
  const linked = await linkAndCompare(bytes, document, checked.value);
  if (linked.ok || linked.reason !== 'link-changed-text') return linked;
  return linkAndCompare(bytes, document, await harmlessLinks(bytes, document, checked.value));
}

/** Links, and reads the outcome again; a PDF is not read again, for annotations are no text. */
async function linkAndCompare(
  bytes: Uint8Array,
  document: ReadDocument,
  links: readonly DocumentLink[],
): Promise<Result<Uint8Array>> {
  const linked = await linkFormat(bytes, document, links);
  if (!linked.ok || document.format === 'pdf') return linked;
  const again = await readFormat(document.format, linked.value, document.name);
  return again.ok && again.value.text === document.text ? linked : refuse('link-changed-text');
}

/** Of links that together change the text, those that do not, found by halving. */
async function harmlessLinks(
  bytes: Uint8Array,
  document: ReadDocument,
  links: readonly DocumentLink[],
): Promise<readonly DocumentLink[]> {
  if (links.length === 1) return [];
  const middle = links.length >> 1;
  const harmless: DocumentLink[] = [];
  for (const half of [links.slice(0, middle), links.slice(middle)]) {
    const linked = await linkAndCompare(bytes, document, half);
    harmless.push(...(linked.ok ? half : await harmlessLinks(bytes, document, half)));
  }
  return harmless;
}

async function linkFormat(
  bytes: Uint8Array,
  document: ReadDocument,
  links: readonly DocumentLink[],
): Promise<Result<Uint8Array>> {
  switch (document.format) {
    case 'markdown':
      return (await import('./markdown.ts')).linkMarkdown(bytes, document.text, links);
    case 'html':
      return (await import('./html.ts')).linkHtml(bytes, document.text, links);
    case 'docx':
      return (await import('./docx.ts')).linkDocx(bytes, document.text, links);
    case 'pdf':
      return (await import('./pdf.ts')).linkPdf(bytes, document.text, links);
    case 'plain':
    case 'doc':
      return refuse('text-only');
  }
}

/** The links in order, with addresses that are safe in an attribute and in a list of relationships. */
function checkLinks(document: ReadDocument, links: readonly DocumentLink[]): Result<DocumentLink[]> {
  if (links.length > MAX_LINKS) return refuse('too-many-links', links.length);
  const ordered = links.toSorted((a, b) => a.start - b.start);
  let end = 0;
  const safe: DocumentLink[] = [];
  for (const link of ordered) {
    const inside = Number.isInteger(link.start) && Number.isInteger(link.end);
    if (!inside || link.start < end || link.end <= link.start || link.end > document.text.length) {
      return refuse('link-outside', link.start);
    }
    if (!isSafeAddress(link.href)) return refuse('link-address', link.href);
    end = link.end;
    const href = link.href.replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, encodeURIComponent);
    safe.push({ ...link, href });
  }
  return ok(safe);
}

/** No address that runs a script: a scheme is one of four, or there is none. */
const isSafeAddress = (href: string): boolean =>
  href.isWellFormed() &&
  href.trim() === href &&
  /^(?:(?:https?|file|mailto):|(?![a-z][a-z0-9+.-]*:)[^\s:])/i.test(href);
