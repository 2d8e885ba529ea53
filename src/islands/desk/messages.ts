import type { Bilingual, Language, Localized } from '../../core/language.ts';
import type { ReviewRecords } from '../../core/review/review-record.ts';
import type { FormatName } from '../../formats/reading.ts';
import type { BodyNode, IngestedDocument } from '../../ingest/document.ts';
import type { LegacyEncoding } from '../../ingest/encoding/recognise.ts';

/*
 * What a page and its worker say to each other. The worker holds the records and reads files; the page shows. Nothing of
 * a file goes further than from the one to the other.
 */

/** A file or a text that somebody has put on the desk. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** True when an old encoding that was recognised shall be converted. */
  readonly convert: boolean;
}

export interface Asked {
  /** Fetches the records and the readers of all formats but PDF, so that the network may be cut. */
  readonly open: { readonly desk: 'review' | 'ingest'; readonly files: string };
  /** Fetches the reader of PDF. */
  readonly pdf: null;
  /** `home` is the address of the site's pages in the language, with a slash at its end. */
  readonly review: { readonly given: Given; readonly home: string; readonly language: Language };
  /** The document that was reviewed last, with links. */
  readonly link: null;
  readonly ingest: { readonly given: Given; readonly today: string };
}

export type Task = keyof Asked;

export interface Answered {
  readonly open: null;
  readonly pdf: null;
  readonly review: ReviewAnswer;
  readonly link: Uint8Array;
  readonly ingest: IngestAnswer;
}

/** What the page says of an instrument that a citation names. */
export interface NamedInstrument {
  readonly number: string | undefined;
  readonly title: Localized;
  readonly held: boolean;
}

export interface ReviewAnswer {
  readonly name: string;
  readonly format: FormatName;
  readonly pages: number | undefined;
  readonly notices: readonly Bilingual[];
  /** The old encoding that the text was converted from. */
  readonly converted: LegacyEncoding | undefined;
  /** False where the format has nowhere to put a link, or the text was converted. */
  readonly linkable: boolean;
  readonly records: ReviewRecords;
  readonly instruments: Readonly<Record<string, NamedInstrument>>;
  /** Names of the sources that are quoted, by id. */
  readonly sources: Readonly<Record<string, Bilingual>>;
}

/** A citation of a text that is taken in. */
export interface IngestCitation {
  readonly raw: string;
  readonly line: number;
  readonly status: 'held' | 'known' | 'ambiguous' | 'unknown';
  readonly id: string | undefined;
  readonly title: Localized | undefined;
}

export interface IngestAnswer {
  readonly name: string;
  readonly notices: readonly Bilingual[];
  readonly document: IngestedDocument;
  readonly roots: readonly BodyNode[];
  readonly citations: readonly IngestCitation[];
  readonly draft: {
    readonly id: string;
    readonly files: readonly { readonly path: string; readonly text: string }[];
  };
}

/** Why there is no answer: the file is at fault, an old encoding may be converted, or a part of the page did not arrive. */
export type Refusal =
  | { readonly kind: 'refused'; readonly sentence: Bilingual }
  | { readonly kind: 'legacy'; readonly encoding: LegacyEncoding; readonly sample: string }
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'broken'; readonly message: string };

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** What is being done to a file, for the line of progress. */
export type Step = 'read' | 'search' | 'compare' | 'structure' | 'draft';

export interface DeskRequest<T extends Task = Task> {
  readonly number: number;
  readonly task: T;
  readonly asked: Asked[T];
}

export type DeskReply =
  | { readonly number: number; readonly step: Step }
  | { readonly number: number; readonly outcome: Outcome<Answered[Task]> };

export const refused = (refusal: Refusal): Outcome<never> => ({ ok: false, refusal });
