import type { Corpus, CorpusParts } from '../core/corpus/corpus.ts';
import type { Evidence } from '../core/evidence/attestation.ts';
import type { Prose, Provision } from '../core/provision/provision.ts';

/*
 * study.json: the corpus as the study pages need it in a browser, from which buildCorpus() makes a corpus again. Words
 * are plain text; what only pages, checks and other workshops use (HTML, citations, introductions, reviews of what was
 * compared, gaps) stays out. Questions, cards and exports made from it are the same as those made from the content.
 */

export function studyFileOf(corpus: Corpus): CorpusParts {
  return {
    instruments: [...corpus.instruments.values()].map(
      ({ gap: _gap, note: _note, introduction: _text, ...instrument }) => ({
        ...instrument,
        introduction: {},
        attestations: instrument.attestations.map(({ note: _, ...attestation }) => lighten(attestation)),
        relations: instrument.relations.map((relation) => ({
          ...relation,
          attested: relation.attested.map(lighten),
        })),
        provisions: instrument.provisions.map(lightenProvision),
      }),
    ),
    known: [...corpus.known.values()].map((known) => ({ ...known, attested: known.attested.map(lighten) })),
    sources: [...corpus.sources.values()].map(
      ({ note: _note, extent: _extent, introduction: _text, ...source }) => ({
        ...source,
        introduction: {},
        provisions: source.provisions.map(lightenProvision),
      }),
    ),
    bodies: [...corpus.bodies.values()],
    kinds: [...corpus.kinds.values()],
    topics: [...corpus.topics.values()],
    actors: [...corpus.actors.values()],
    concepts: [...corpus.concepts.values()],
    conflicts: [...corpus.conflicts.values()],
    sessions: [...corpus.sessions.values()],
    // No session is put together from courses.
    courses: [],
    tombstones: corpus.tombstones,
  };
}

/** Lines are printed only where a place is not known. */
function lighten<T extends Evidence>(evidence: T): T {
  if (evidence.at === undefined) return evidence;
  const { lines: _, ...rest } = evidence;
  return rest as T;
}

const lightenProvision = (provision: Provision): Provision => ({
  ...provision,
  from: provision.from.map(lighten),
  text: { vi: plainProse(provision.text.vi), en: plainProse(provision.text.en) },
});

const plainProse = (prose: Prose | undefined): Prose | undefined =>
  prose === undefined ? undefined : { html: '', text: prose.text, citations: [] };
