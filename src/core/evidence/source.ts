import type { PartialDate } from '../instrument/partial-date.ts';
import type { Bilingual, Localized } from '../language.ts';
import type { Prose, Provision } from '../provision/provision.ts';

/** Kinds of source in the order in which their word is preferred (DESIGN: official text first, other last). */
export const sourceKinds = [
  'official-text',
  'official-summary',
  'legal-database',
  'party-journal',
  'newspaper',
  'news-agency',
  'book',
  'encyclopedia',
  'other',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** 0 is the weightiest. Kinds of one rank do not overrule one another. */
export const sourceRank: Readonly<Record<SourceKind, number>> = {
  'official-text': 0,
  'official-summary': 1,
  'legal-database': 1,
  'party-journal': 2,
  newspaper: 3,
  'news-agency': 3,
  book: 4,
  encyclopedia: 4,
  other: 4,
};

/** An article or page that attests facts about instruments (nguồn). */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  /** The instruments whose own text this source is; only of those is it an official text. */
  readonly textOf: readonly string[];
  readonly title: Localized;
  readonly publisher?: Bilingual | undefined;
  readonly author?: string | undefined;
  readonly date?: PartialDate | undefined;
  /** The language that the page was read in. */
  readonly language?: 'vi' | 'en' | 'other' | undefined;
  readonly address?: string | undefined;
  /** False: the source is named, its address never printed as a link. */
  readonly linkable: boolean;
  readonly reliability: 'high' | 'medium' | 'low';
  /** What was seen on it, in our words. */
  readonly shows: Bilingual;
  readonly note?: Bilingual | undefined;
  readonly read?: PartialDate | undefined;
  /** Number of lines of the text read, where attestations count lines. */
  readonly lines?: number | undefined;
  /** How many notes, paragraphs, articles it has, by the word of a place: `{ note: 10, article: 91 }`. */
  readonly extent?: Readonly<Partial<Record<string, number>>> | undefined;
  /** An article that cites instruments: it has a band of its own in graphs and a list of what it cites. */
  readonly article: boolean;
  readonly introduction: { readonly vi?: Prose | undefined; readonly en?: Prose | undefined };
  /** Advice that the article gives on carrying instruments out. */
  readonly provisions: readonly Provision[];
}
