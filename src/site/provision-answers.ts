import type { Corpus } from '../core/corpus/corpus.ts';
import type { Provision } from '../core/provision/provision.ts';
import { lineOf } from './actor-tree.ts';

/** What a provision answers to the filters, by their names; a duty of an actor is one of all that it is part of. */
export const answersOfProvision = (corpus: Corpus, provision: Provision) => ({
  actor: [...new Set(provision.actors.flatMap((id) => lineOf(corpus, id)))] as readonly string[],
  topic: provision.topics,
  kind: provision.kind === undefined ? [] : [provision.kind],
  authority: [provision.authority],
  word: provision.modality === undefined ? [] : [provision.modality],
});
