import type { Bilingual } from '../core/language.ts';

/** The kinds of file that can be read; what they are is told by their bytes first, by their name second. */
export const formatNames = ['plain', 'markdown', 'html', 'docx', 'pdf', 'doc'] as const;
export type FormatName = (typeof formatNames)[number];

/** Where a reader finds a stretch of text: a page (.pdf), a paragraph (.docx, .doc) or a line of the file (the others). */
export interface DocumentPlace {
  readonly unit: 'page' | 'paragraph' | 'line';
  /** Counted from 1; empty paragraphs do not count. A note counts as the paragraph that calls it. */
  readonly number: number;
  /** Absent in the body of the document. */
  readonly part?: DocumentPart | undefined;
}

export type DocumentPart = 'header' | 'footer' | 'footnote' | 'endnote' | 'text-box';

/** A stretch of the text that has one place. Segments are in order, do not overlap and cover all but separators. */
export interface Segment {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly place: DocumentPlace;
  /** False where no link may be put: an existing link, a field, a title. */
  readonly open: boolean;
}

/** A paragraph, a table cell's paragraph, a heading or a list item, with what its look says about it. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly place: DocumentPlace;
  /** The number that the word processor prints before it (`Điều 1.`); it is not part of the text. */
  readonly label?: string | undefined;
  /** The name of its style as the file has it: `heading 1`, `Title`, `h2`. */
  readonly style?: string | undefined;
  readonly alignment?: 'left' | 'center' | 'right' | 'justify' | undefined;
  /** The cell that it stands in, counted from 0 over the whole document. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number } | undefined;
}

/** Something that a reader should know of a document that could be read: `macros`, `pictures-only 3,4`. */
export type Notice = string;

/**
 * A document of somebody else, read. A plain value: it can be cloned and sent to a worker.
 * The text is NFC; `\n\n` stands between paragraphs, `\n` at a line end inside one. Text that is not there to be read
 * (code, scripts, deleted text, field codes) is left out; an inline code leaves U+FFFC behind.
 */
export interface ReadDocument {
  readonly format: FormatName;
  /** The base name of the file. */
  readonly name: string;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly paragraphs: readonly Paragraph[];
  readonly notices: readonly Notice[];
  /** Number of pages, where the format has pages. */
  readonly pages?: number | undefined;
}

/** A link to be put on a stretch of the text; the address is relative, or `https:`, `http:`, `file:` or `mailto:`. */
export interface DocumentLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  readonly title?: string | undefined;
}

/** Index of the last item that starts at or before an offset; 0 when none does. */
export function indexBefore(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The segment that holds an offset, or the nearest one before it. */
export const segmentAt = (document: ReadDocument, offset: number): Segment | undefined =>
  document.segments[indexBefore(document.segments, offset)];

/** A place in few signs, as reports print it: `p. 12`, `¶ 40`, `line 7`. */
export function formatPlace(place: DocumentPlace): string {
  if (place.unit === 'page') return `p. ${place.number}`;
  return place.unit === 'paragraph' ? `¶ ${place.number}` : `line ${place.number}`;
}

/** The place of an offset as reports print it; empty for a document without text. */
export function placeAt(document: ReadDocument, offset: number): string {
  const segment = segmentAt(document, offset);
  return segment ? formatPlace(segment.place) : '';
}

const partNames: Readonly<Record<DocumentPart, Bilingual>> = {
  header: { vi: 'đầu trang', en: 'page header' },
  footer: { vi: 'chân trang', en: 'page footer' },
  footnote: { vi: 'chú thích cuối trang', en: 'footnote' },
  endnote: { vi: 'chú thích cuối văn bản', en: 'endnote' },
  'text-box': { vi: 'hộp văn bản', en: 'text box' },
};

/** A place in words: "trang 12", "paragraph 40 (footnote)". */
export function describePlace(place: DocumentPlace): Bilingual {
  const units = {
    page: ['trang', 'page'],
    paragraph: ['đoạn', 'paragraph'],
    line: ['dòng', 'line'],
  } as const;
  const [vi, en] = units[place.unit];
  const part = place.part ? partNames[place.part] : undefined;
  return {
    vi: `${vi} ${place.number}${part ? ` (${part.vi})` : ''}`,
    en: `${en} ${place.number}${part ? ` (${part.en})` : ''}`,
  };
}

/** True when a link on the stretch would show: some of it that is not space stands where a link may be put. */
export function canLink(document: ReadDocument, start: number, end: number): boolean {
  for (let index = indexBefore(document.segments, start); ; index += 1) {
    const segment = document.segments[index];
    if (!segment || segment.start >= end) return false;
    const text = document.text.slice(Math.max(start, segment.start), Math.min(end, segment.end));
    if (segment.open && text.trim() !== '') return true;
  }
}

/** One line of the document as it is read for its structure: the automatic number stands before the words. */
export interface ReadLine {
  readonly text: string;
  /** Offset of the line's own words in the document's text. */
  readonly start: number;
  readonly place: DocumentPlace;
  readonly paragraph: Paragraph;
}

/** The lines of a document with the automatic numbers written out, for readers of structure. */
export function numberedLines(document: ReadDocument): ReadLine[] {
  const lines: ReadLine[] = [];
  for (const paragraph of document.paragraphs) {
    let start = paragraph.start;
    for (const words of document.text.slice(paragraph.start, paragraph.end).split('\n')) {
      const label = start === paragraph.start && paragraph.label ? `${paragraph.label} ` : '';
      const place = segmentAt(document, start)?.place ?? paragraph.place;
      lines.push({ text: (label + words).trimEnd(), start, place, paragraph });
      start += words.length + 1;
    }
  }
  return lines;
}
