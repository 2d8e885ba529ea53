import type { Corpus } from '../core/corpus/corpus.ts';
import { type Mentions, readMentions } from '../core/register/mentions.ts';
import { registerOf } from '../core/register/register-of-corpus.ts';

const byCorpus = new WeakMap<Corpus, Mentions>();

/** The mentions of a corpus, read once: every page that prints a text asks for them. */
export function mentionsOf(corpus: Corpus): Mentions {
  const known = byCorpus.get(corpus);
  if (known !== undefined) return known;
  const mentions = readMentions(corpus, registerOf(corpus));
  byCorpus.set(corpus, mentions);
  return mentions;
}
