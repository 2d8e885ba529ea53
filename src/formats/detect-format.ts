import { ok, type Result } from '../core/result.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import type { FormatName } from './reading.ts';
import { refuse } from './refusal.ts';

/** `zip` still has to show what it is a package of. */
export type DetectedFormat = Exclude<FormatName, 'docx'> | 'zip';

const endings: Readonly<Record<string, FormatName>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  doc: 'doc',
  dot: 'doc',
  pdf: 'pdf',
  txt: 'plain',
  text: 'plain',
};

/** What the ending of a file name promises; undefined for an ending that promises nothing that can be read. */
export const promisedFormat = (name: string): FormatName | undefined =>
  endings[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];

/**
 * What a file is: by its first bytes where they tell (a PDF is a PDF whatever its name), by its name among the kinds of
 * text. Old Office files (OLE) tell by the names of their streams.
 */
export function detectFormat(bytes: Uint8Array, name: string): Result<DetectedFormat> {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > MAX_FILE_BYTES) return refuse('too-large', bytes.length);
  const head = latin(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return ok('pdf');
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return ok('zip');
  if (head.startsWith('\xd0\xcf\x11\xe0')) return detectOleFile(bytes);
  if (/^\s*\{\\rtf/.test(head)) return refuse('rtf');
  if (/^(\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|BM.{4}\0{4}|RIFF.{4}WEBP)/s.test(head))
    return refuse('picture');
  const promised = promisedFormat(name);
  if (promised === 'docx' || promised === 'pdf') return refuse('damaged', `no ${promised} signature`);
  const looksLikeHtml = /^(\xef\xbb\xbf)?\s*(<!doctype html|<html[\s>])/i.test(head);
  if (promised === 'markdown' || promised === 'html') return ok(promised);
  if (looksLikeHtml) return ok('html');
  if (promised === 'doc') return refuse('damaged', 'no Word signature');
  if (/\.(xlsx?|csv|ods)$/i.test(name)) return refuse('spreadsheet');
  return ok('plain');
}

/** The name of a stream stands in the directory of an OLE file as UTF-16. */
function detectOleFile(bytes: Uint8Array): Result<DetectedFormat> {
  const text = latin(bytes);
  const holds = (stream: string): boolean => text.includes([...stream].join('\0'));
  if (holds('EncryptedPackage')) return refuse('password-protected');
  if (holds('WordDocument')) return ok('doc');
  if (holds('Workbook') || holds('Book')) return refuse('spreadsheet');
  if (holds('PowerPoint Document')) return refuse('presentation');
  return refuse('unknown-format');
}

/** One character a byte. */
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
