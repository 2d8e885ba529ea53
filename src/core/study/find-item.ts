import type { Corpus } from '../corpus/corpus.ts';
import type { Concept, Conflict, Tombstone } from '../corpus/vocabulary.ts';
import type { Source } from '../evidence/source.ts';
import type { Instrument, KnownInstrument } from '../instrument/instrument.ts';
import type { Provision } from '../provision/provision.ts';
import { formatItemRef, type ItemRef } from './item-ref.ts';

/** What a reference leads to; one that leads nowhere is kept and says so. */
export type FoundItem =
  | { readonly kind: 'instrument'; readonly instrument: Instrument }
  | { readonly kind: 'provision'; readonly instrument: Instrument; readonly provision: Provision }
  | { readonly kind: 'advice'; readonly source: Source; readonly provision: Provision }
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'concept'; readonly concept: Concept }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'known'; readonly known: KnownInstrument }
  | { readonly kind: 'retired'; readonly tombstone: Tombstone }
  | { readonly kind: 'unknown' };

/** Looks a reference up; what was retired has a tombstone for its anchor or for its whole page. */
export function findItem(corpus: Corpus, ref: ItemRef): FoundItem {
  return findLiving(corpus, ref) ?? findTombstone(corpus, ref) ?? { kind: 'unknown' };
}

function findLiving(corpus: Corpus, { folder, id, provision: anchor }: ItemRef): FoundItem | null {
  if (folder === 'concepts') {
    const concept = corpus.concepts.get(id);
    return concept === undefined ? null : { kind: 'concept', concept };
  }
  if (folder === 'conflicts') {
    const conflict = corpus.conflicts.get(id);
    return conflict === undefined ? null : { kind: 'conflict', conflict };
  }
  if (folder === 'sources') {
    const source = corpus.sources.get(id);
    if (source === undefined) return null;
    if (anchor === undefined) return { kind: 'source', source };
    const provision = source.provisions.find((one) => one.id === anchor);
    return provision === undefined ? null : { kind: 'advice', source, provision };
  }
  const instrument = corpus.instruments.get(id);
  if (instrument === undefined) {
    const known = corpus.known.get(id);
    return known === undefined ? null : { kind: 'known', known };
  }
  if (anchor === undefined) return { kind: 'instrument', instrument };
  const provision = instrument.provisions.find((one) => one.id === anchor);
  return provision === undefined ? null : { kind: 'provision', instrument, provision };
}

function findTombstone(corpus: Corpus, ref: ItemRef): FoundItem | null {
  const anchor = formatItemRef(ref);
  const page = `${ref.folder}/${ref.id}`;
  const tombstone =
    corpus.tombstones.find(({ was }) => was === anchor) ?? corpus.tombstones.find(({ was }) => was === page);
  return tombstone === undefined ? null : { kind: 'retired', tombstone };
}

/** The instrument that an item is or belongs to. */
export const instrumentOf = (found: FoundItem): Instrument | undefined =>
  found.kind === 'instrument' || found.kind === 'provision' ? found.instrument : undefined;
