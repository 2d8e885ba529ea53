import type { Citation } from '../citation/citation.ts';
import type { Resolution } from '../citation/resolution.ts';
import { resolveCitations } from '../citation/resolve.ts';
import { type Corpus, gather } from '../corpus/corpus.ts';
import { type Language, languages } from '../language.ts';
import type { Prose } from '../provision/provision.ts';
import type { Register } from './register.ts';

/** A text of the content: whose it is, which provision, in which language. */
export interface Passage {
  readonly folder: 'instruments' | 'sources';
  readonly id: string;
  readonly provision?: string | undefined;
  readonly language: Language;
  readonly prose: Prose;
}

/** A citation in a text of the content, with what it names. */
export interface Mention {
  readonly citation: Citation;
  readonly resolution: Resolution;
  readonly passage: Passage;
}

/** Every mention in the content, to be asked by the text that it stands in and by the instrument that it names. */
export interface Mentions {
  readonly inProse: ReadonlyMap<Prose, readonly Mention[]>;
  /** Mentions of an instrument in other texts than its own, in order of folder, id and provision. */
  readonly of: ReadonlyMap<string, readonly Mention[]>;
}

/**
 * Resolves the citations of all texts of a corpus. A text of an instrument or article does not repeat the date of what
 * it speaks of all the time: where a number is left ambiguous, the one holder that the page is about, states a relation
 * to, or attests is meant; with two such holders it stays ambiguous.
 */
export function readMentions(corpus: Corpus, register: Register): Mentions {
  const mentions = listPassages(corpus).flatMap((passage) => {
    const related = relatedTo(corpus, passage);
    return resolveCitations(passage.prose.citations, register).map(
      (resolution, index): Mention => ({
        citation: passage.prose.citations[index] as Citation,
        resolution: settleByContext(resolution, related, corpus),
        passage,
      }),
    );
  });
  const foreign = mentions.filter(
    ({ resolution, passage }) => 'id' in resolution && resolution.id !== passage.id,
  );
  return {
    inProse: gather(mentions, ({ passage }) => [passage.prose]),
    of: gather(foreign, ({ resolution }) => ('id' in resolution ? [resolution.id] : [])),
  };
}

function listPassages(corpus: Corpus): readonly Passage[] {
  return (['instruments', 'sources'] as const).flatMap((folder) =>
    [...corpus[folder].values()].flatMap(({ id, introduction, provisions }) =>
      languages.flatMap((language): Passage[] => {
        const own = introduction[language];
        return [
          ...(own === undefined ? [] : [{ folder, id, language, prose: own }]),
          ...provisions.flatMap((provision) => {
            const prose = provision.text[language];
            return prose === undefined ? [] : [{ folder, id, provision: provision.id, language, prose }];
          }),
        ];
      }),
    ),
  );
}

/** Instruments that a page is about, states a relation to or attests. */
function relatedTo(corpus: Corpus, { folder, id, provision }: Passage): ReadonlySet<string> {
  if (folder === 'instruments') {
    return new Set([id, ...(corpus.edgesOf.get(id) ?? []).flatMap(({ from, to }) => [from, to])]);
  }
  const attested = [...corpus.instruments.values()].filter(({ attestations }) =>
    attestations.some(({ source }) => source === id),
  );
  const advised = corpus.sources.get(id)?.provisions.find((one) => one.id === provision)?.instruments ?? [];
  return new Set([...attested.map((instrument) => instrument.id), ...advised]);
}

function settleByContext(resolution: Resolution, related: ReadonlySet<string>, corpus: Corpus): Resolution {
  if (resolution.status !== 'ambiguous' || resolution.rule !== 'several-holders') return resolution;
  const [only, ...others] = resolution.candidates.filter((id) => related.has(id));
  if (only === undefined || others.length > 0) return resolution;
  return {
    status: corpus.instruments.has(only) ? 'held' : 'known',
    id: only,
    rule: 'page-context',
    differs: [],
  };
}
