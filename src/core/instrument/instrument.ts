import type { Attestation, Evidence, FactName } from '../evidence/attestation.ts';
import type { Bilingual, Language, Localized } from '../language.ts';
import type { Prose, Provision } from '../provision/provision.ts';
import type { PartialDate } from './partial-date.ts';
import type { RelationKind } from './relation.ts';

export const statusValues = ['in-force', 'replaced', 'lapsed', 'unknown'] as const;
export type StatusValue = (typeof statusValues)[number];

/** Force of an instrument on a day, as a source has it. Being cited on a day is not proof of force: `basis` tells. */
export interface Status {
  readonly value: StatusValue;
  readonly basis?: 'stated' | 'cited' | undefined;
  readonly asOf?: PartialDate | undefined;
  /** The instrument that replaced it. */
  readonly by?: string | undefined;
  readonly note?: Bilingual | undefined;
  readonly attested: readonly Evidence[];
}

/** What the page holds of the text. */
export const holdings = ['verbatim', 'excerpt', 'paraphrase', 'reference'] as const;
export type Holding = (typeof holdings)[number];

/** A relation as an author states it, in its active direction; the inverse is computed. */
export interface Relation {
  readonly kind: RelationKind;
  readonly target: string;
  readonly certainty: 'stated' | 'inferred';
  readonly attested: readonly Evidence[];
  readonly note?: Bilingual | undefined;
  /** The provision that says so, and the one it is about. */
  readonly provision?: string | undefined;
  readonly targetProvision?: string | undefined;
}

/** A set, recorded review of a page: who compared what, when, and when it is due again. */
export interface Review {
  readonly on: PartialDate;
  readonly next: PartialDate;
  readonly compared: readonly string[];
}

/** A Party, State or Army instrument (văn bản) that we hold a page of. */
export interface Instrument {
  readonly id: string;
  readonly number?: string | undefined;
  /** Other spellings of the number that are in use. */
  readonly numberVariants: readonly string[];
  readonly kind: string;
  readonly issuer?: string | undefined;
  /** The body that the head of the paper prints, where it is not the issuer. */
  readonly letterhead?: string | undefined;
  readonly date?: PartialDate | undefined;
  readonly effective?: PartialDate | undefined;
  readonly term?: number | undefined;
  readonly plenum?: number | undefined;
  readonly signatory?: string | undefined;
  readonly title: Localized;
  /** Languages whose title is our own translation, because no source gives one. */
  readonly translated: readonly Language[];
  /** How sure the fact base is of a fact where it is not sure. */
  readonly doubts: Readonly<Partial<Record<FactName, 'low' | 'medium' | 'unconfirmed'>>>;
  readonly status: Status;
  readonly holding: Holding;
  readonly attestations: readonly Attestation[];
  readonly relations: readonly Relation[];
  readonly topics: readonly string[];
  readonly concepts: readonly string[];
  /** What we looked for and did not find, said to the reader. */
  readonly gap?: Bilingual | undefined;
  readonly note?: Bilingual | undefined;
  readonly review?: Review | undefined;
  readonly introduction: { readonly vi?: Prose | undefined; readonly en?: Prose | undefined };
  readonly provisions: readonly Provision[];
  /** A worked example: kept out of registers, counts and search. */
  readonly example?: true | undefined;
}

/** An instrument that is named by others and has an id, but no page of its own. */
export interface KnownInstrument {
  readonly id: string;
  readonly number?: string | undefined;
  readonly kind?: string | undefined;
  readonly issuer?: string | undefined;
  readonly date?: PartialDate | undefined;
  readonly term?: number | undefined;
  readonly title: Localized;
  readonly about?: Bilingual | undefined;
  readonly attested: readonly Evidence[];
}
