import type { Evidence } from '../evidence/attestation.ts';
import { compareText } from '../finding.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { type RelationKind, relationTypes } from '../instrument/relation.ts';
import type { Bilingual, Language } from '../language.ts';

/** A typed, directed edge of the citation graph, as it was stated. */
export interface Edge {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly certainty: 'stated' | 'inferred' | 'found';
  readonly attested: readonly Evidence[];
  readonly note?: Bilingual | undefined;
  readonly provision?: string | undefined;
  readonly targetProvision?: string | undefined;
}

/** All stated relations, ordered by both ends and kind. */
export function readEdges(instruments: readonly Instrument[]): readonly Edge[] {
  return instruments
    .flatMap((instrument) =>
      instrument.relations.map(
        (relation): Edge => ({
          kind: relation.kind,
          from: instrument.id,
          to: relation.target,
          certainty: relation.certainty,
          attested: relation.attested,
          note: relation.note,
          provision: relation.provision,
          targetProvision: relation.targetProvision,
        }),
      ),
    )
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.kind, b.kind));
}

export type Direction = 'active' | 'passive';

/** An edge as one of its two ends sees it; the passive side is the computed inverse. */
export interface EdgeView {
  readonly edge: Edge;
  readonly direction: Direction;
  readonly other: string;
}

export const viewEdge = (edge: Edge, from: string): EdgeView =>
  edge.from === from
    ? { edge, direction: 'active', other: edge.to }
    : { edge, direction: 'passive', other: edge.from };

/** The verb between the two ends: `replaces`, `is replaced by`. */
export const edgeVerb = (kind: RelationKind, direction: Direction, language: Language): string =>
  relationTypes[kind][direction][language];
