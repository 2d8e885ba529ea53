import type { Bilingual } from '../core/language.ts';
import type { Level } from '../core/provision/provision.ts';

/** One line of a text that is to be taken in. */
export interface InputLine {
  readonly text: string;
  /** Its number in the file, from 1; a paragraph's or a page's number where the format has no lines. */
  readonly line: number;
  /** Lines of one table cell share a key; a line outside tables has none. */
  readonly cell?: string | undefined;
}

/** A paragraph of the text, hard wraps joined, words as in the source. */
export interface TextBlock {
  readonly line: number;
  readonly text: string;
}

/** A structural unit: `label` and `heading` as printed, `number` as it stands in paths and ids (`II`, `2a`, `đ`). */
export interface BodyNode {
  readonly level: Level;
  readonly path: string;
  readonly label: string;
  readonly number: string;
  readonly heading: string;
  readonly line: number;
  readonly text: readonly TextBlock[];
  readonly children: readonly BodyNode[];
}

/** A node of the outline, in reading order: a body node without its text. */
export interface OutlineNode {
  readonly path: string;
  readonly level: Level;
  readonly label: string;
  readonly heading: string;
  readonly line: number;
}

export interface OutlineCounts {
  readonly parts: number;
  readonly chapters: number;
  readonly sections: number;
  readonly romans: number;
  readonly articles: number;
  readonly clauses: number;
  readonly points: number;
  readonly subsections: number;
  readonly subclauses: number;
  readonly parens: number;
  readonly dashes: number;
  readonly pluses: number;
}

/** A footnote behind the signature: `mark` is what stands in brackets. */
export interface IngestedNote {
  readonly mark: string;
  readonly line: number;
  readonly text: string;
}

/** What stands behind the signature with a title of its own: an annexed regulation, an appendix, a form. */
export interface IngestedAnnex {
  readonly label: string;
  readonly heading: string;
  readonly line: number;
  /** True where it is outlined: paths begin with `Kèm theo`. */
  readonly outlined: boolean;
  /** What stands before its first unit; all of it for an annex that is not outlined. */
  readonly text: readonly TextBlock[];
  readonly nodes: readonly BodyNode[];
  /** A signature of its own, behind the last unit. */
  readonly closing: readonly TextBlock[];
}

/** Something that a person should look at. `kind` is stable; `what` says it; lines and columns count from 1. */
export interface Doubt {
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly what: Bilingual;
}

/** The facts at the head of a text that can be doubtful. */
export type HeaderFact = 'number' | 'kind' | 'issuer' | 'date' | 'title' | 'signatory';
export type FactDoubt = 'low' | 'medium' | 'unconfirmed';

/** What the head and the foot of a text state; null where it does not. */
export interface IngestedHeader {
  readonly number: string | null;
  /** Vietnamese name of the document type: `Nghị quyết`. */
  readonly kind: string | null;
  readonly title: string | null;
  /** ISO date; a year or a month where the day is left blank. */
  readonly date: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly signatory: string | null;
  /** Bodies printed at the head, top first. */
  readonly letterhead: readonly string[];
  /** How sure a fact is that is not sure. */
  readonly factDoubts: Readonly<Partial<Record<HeaderFact, FactDoubt>>>;
}

/** An official text taken in. Every word of the source stands in `opening`, a node, an annex or `closing`, in order. */
export interface IngestedDocument extends IngestedHeader {
  readonly legalBases: readonly string[];
  readonly outline: readonly OutlineNode[];
  readonly counts: OutlineCounts;
  readonly recipients: readonly string[];
  readonly notes: readonly IngestedNote[];
  readonly annexes: readonly IngestedAnnex[];
  readonly body: readonly BodyNode[];
  /** Everything before the first unit: letterhead, number, title, bases. */
  readonly opening: readonly TextBlock[];
  /** Signature, recipients and notes; what stands between the body and the annexes. */
  readonly closing: readonly TextBlock[];
  readonly doubts: readonly Doubt[];
}
