import type { Evidence } from '../evidence/attestation.ts';
import type { PartialDate } from '../instrument/partial-date.ts';
import type { Bilingual } from '../language.ts';

/** Levels that instruments are issued on, from the top of a drawing down. */
export const issuingLevels = [
  'party',
  'cmc',
  'army',
  'unit',
  'assembly',
  'state',
  'province',
  'front',
  'person',
] as const;
export type IssuingLevel = (typeof issuingLevels)[number];

/** A name that a body or a term had or has, with the time it was in use. */
export interface PeriodName {
  readonly name: Bilingual;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/** An issuing body or an office (cơ quan). */
export interface Body {
  readonly id: string;
  readonly name: Bilingual;
  readonly variants: { readonly vi: readonly string[]; readonly en: readonly string[] };
  readonly formerNames: readonly PeriodName[];
  /** Endings of document numbers that it issues under. */
  readonly codes: readonly string[];
  readonly level: IssuingLevel;
  readonly period?:
    | { readonly from?: PartialDate | undefined; readonly to?: PartialDate | undefined }
    | undefined;
  /** The body that took over. */
  readonly successor?: string | undefined;
  readonly about: Bilingual;
  readonly note?: Bilingual | undefined;
  readonly attested: readonly Evidence[];
}

/** A kind of document (loại văn bản). */
export interface DocumentKind {
  readonly id: string;
  readonly name: Bilingual;
  readonly codes: readonly string[];
  readonly side: 'party' | 'state' | 'both' | 'other';
  readonly about: Bilingual;
  readonly attested: readonly Evidence[];
}

export interface Topic {
  readonly id: string;
  readonly name: Bilingual;
  readonly about: Bilingual;
  /** Instruments to begin with, in order. */
  readonly leading: readonly string[];
}

/** On whom a duty falls (chủ thể). */
export interface Actor {
  readonly id: string;
  readonly name: Bilingual;
  readonly parent?: string | undefined;
  /** Wider circles besides the parent, whose duties are this actor's too: political cadres are cadres. */
  readonly circles?: readonly string[] | undefined;
  readonly variants: { readonly vi: readonly string[]; readonly en: readonly string[] };
  readonly about?: Bilingual | undefined;
}

/** A term of the glossary (khái niệm) with every English name in use and who uses it. */
export interface Concept {
  readonly id: string;
  readonly term: Bilingual;
  readonly variants: readonly {
    readonly text: string;
    readonly lang: 'vi' | 'en';
    readonly attested: readonly Evidence[];
  }[];
  readonly definition: Bilingual;
  readonly related: readonly string[];
  /** Instruments to begin with, in order. */
  readonly leading: readonly string[];
  readonly attested: readonly Evidence[];
}

/** A disagreement between sources, with who says what, which is preferred and why. */
export interface Conflict {
  readonly id: string;
  readonly title: Bilingual;
  readonly instruments: readonly string[];
  /** The fact at issue, where it is one of an instrument's facts. */
  readonly fact?: string | undefined;
  readonly positions: readonly {
    readonly says: Bilingual;
    /** The value as an attestation writes it, where the conflict is about a fact. */
    readonly value?: string | undefined;
    readonly attested: readonly Evidence[];
  }[];
  readonly favours: Bilingual;
  readonly reason?: Bilingual | undefined;
  /** The value of the fact that is preferred. */
  readonly preferred?: string | undefined;
  readonly certainty: 'high' | 'medium' | 'low' | 'open';
}

/** What became of a page or an anchor that was promised: `instruments/<id>` or `instruments/<id>#<provision>`. */
export interface Tombstone {
  readonly was: string;
  readonly gone: PartialDate;
  readonly why: Bilingual;
  /** Where its content stands now. */
  readonly now?: string | undefined;
}
