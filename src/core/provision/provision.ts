import type { Citation } from '../citation/citation.ts';
import type { Evidence } from '../evidence/attestation.ts';
import type { Bilingual } from '../language.ts';

export const provisionKinds = [
  'viewpoint',
  'principle',
  'goal',
  'task',
  'responsibility',
  'right',
  'prohibition',
  'procedure',
  'deadline',
  'definition',
  'organisation',
] as const;
export type ProvisionKind = (typeof provisionKinds)[number];

/** On whose word a provision stands, weightiest first. */
export const authorities = [
  'official-text',
  'official-summary',
  'press-summary',
  'commentary',
  'advice',
] as const;
export type Authority = (typeof authorities)[number];

/** The word of duty: must (phải), must-not (không được), may (có thể), entitled (được). */
export const modalities = ['must', 'must-not', 'may', 'entitled'] as const;
export type Modality = (typeof modalities)[number];

/** Structural levels of a full text, outermost first. */
export const levels = [
  'annex',
  'part',
  'chapter',
  'section',
  'subsection',
  'roman',
  'article',
  'clause',
  'point',
  'sub2',
  'paren',
  'paragraph',
] as const;
export type Level = (typeof levels)[number];

/** A text of one language in print form: HTML with citation marks, and the same as plain text. */
export interface Prose {
  /** Citations are marked `<cite data-n="0">…</cite>`; `n` counts in `citations`. */
  readonly html: string;
  readonly text: string;
  /** Found in `text`, which their offsets count in. */
  readonly citations: readonly Citation[];
}

/**
 * A provision (quy định, điều khoản): a piece of an instrument, or of an article that advises on one, with an id for
 * ever. A duty is a provision with actors. A full text's chapters and articles are provisions that hold others.
 */
export interface Provision {
  readonly id: string;
  readonly kind?: ProvisionKind | undefined;
  /** The official label, in Vietnamese: `Điều 11 khoản 1`, `quan điểm 4`. */
  readonly locator?: string | undefined;
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly modality?: Modality | undefined;
  readonly authority: Authority;
  readonly from: readonly Evidence[];
  readonly deadline?: Bilingual | undefined;
  /** The clause of the full text that this duty was cut from. */
  readonly on?: string | undefined;
  /** Instruments that a piece of advice is about. */
  readonly instruments: readonly string[];
  readonly level?: Level | undefined;
  /** The label printed before a structural provision: `Chương II`, `Điều 11`, `1.`, `a)`. */
  readonly label?: string | undefined;
  readonly heading?: string | undefined;
  /** The id of the provision that holds this one. */
  readonly parent?: string | undefined;
  readonly text: { readonly vi?: Prose | undefined; readonly en?: Prose | undefined };
}
