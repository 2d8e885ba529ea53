import { anchorsOf } from '../core/corpus/anchors.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Body, DocumentKind } from '../core/corpus/vocabulary.ts';
import { nameSource } from '../core/evidence/source-name.ts';
import type { Bilingual } from '../core/language.ts';
import { type ReviewCorpus, reviewCorpusOf } from '../core/review/review-corpus.ts';

/*
 * What the two desks need in a browser besides the register (register.json and titles.json):
 *
 *   review.json   facts and bodies to hold citations against, provisions that have an anchor, names of sources
 *   ingest.json   kinds and bodies that a draft may name
 */

export interface ReviewFile extends Pick<ReviewCorpus, 'facts' | 'bodies'> {
  /** Ids of provisions by instrument: a pinpoint is linked only where the page has its anchor. */
  readonly anchors: Readonly<Record<string, readonly string[]>>;
  /** Names of the sources that state what a review quotes. */
  readonly sources: Readonly<Record<string, Bilingual>>;
}

export interface IngestFile {
  readonly kinds: readonly Pick<DocumentKind, 'id' | 'name'>[];
  readonly bodies: readonly Pick<Body, 'id' | 'name' | 'variants'>[];
}

export function reviewFileOf(corpus: Corpus): ReviewFile {
  const { facts, bodies } = reviewCorpusOf(corpus);
  const anchors: Record<string, string[]> = {};
  for (const anchor of anchorsOf(corpus)) {
    const [, id, provision] = /^instruments\/([^#]+)#(.+)$/u.exec(anchor) ?? [];
    if (id === undefined || provision === undefined) continue;
    anchors[id] ??= [];
    anchors[id].push(provision);
  }
  const sources = Object.fromEntries(
    [...corpus.sources.values()].map((source) => [
      source.id,
      { vi: nameSource(source, 'vi'), en: nameSource(source, 'en') },
    ]),
  );
  return { facts, bodies, anchors, sources };
}

export const ingestFileOf = (corpus: Corpus): IngestFile => ({
  kinds: [...corpus.kinds.values()].map(({ id, name }) => ({ id, name })),
  bodies: [...corpus.bodies.values()].map(({ id, name, variants }) => ({ id, name, variants })),
});
