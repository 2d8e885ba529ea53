import type { Corpus } from '../core/corpus/corpus.ts';
import { edgeVerb, viewEdge } from '../core/corpus/edge.ts';
import { compareText } from '../core/finding.ts';
import type { KnownInstrument } from '../core/instrument/instrument.ts';
import type { Language } from '../core/language.ts';
import type { Mention } from '../core/register/mentions.ts';
import { t } from '../i18n/strings.ts';
import { type InstrumentRow, viewRow } from './instrument-row.ts';
import { type Mark, type NoteView, openMarkBook } from './marks.ts';
import { mentionsOf } from './mentions.ts';
import { excerptOf, linkPassage, passagesNaming } from './passages-view.ts';

/** A text of the site that names it: where, and the words around the number. */
interface NamingPassage {
  readonly href: string;
  readonly holder: string;
  readonly excerpt: string;
}

/** An instrument that others name and that has no page: who names it, and how the two hang together. */
export interface MissingView {
  readonly id: string;
  readonly row: InstrumentRow;
  readonly about: string | null;
  readonly marks: readonly Mark[];
  readonly namedBy: readonly { readonly row: InstrumentRow; readonly verb: string }[];
  readonly passages: readonly NamingPassage[];
  readonly times: string;
}

export interface MissingListView {
  readonly entries: readonly MissingView[];
  /** Numbers in our texts that are neither held nor known. */
  readonly unknown: readonly { readonly number: string; readonly passages: readonly NamingPassage[] }[];
  readonly notes: readonly NoteView[];
}

/** Known instruments without a page, the most named first; then the numbers that nothing is known of. */
export function viewMissing(corpus: Corpus, language: Language): MissingListView {
  const book = openMarkBook(corpus, language);
  const ranked = [...corpus.known.values()]
    .map((known) => {
      const namers = namersOf(corpus, known, language);
      const passages = passagesNaming(corpus, known.id, language);
      return { known, namers, passages, times: namers.length + known.attested.length + passages.length };
    })
    .sort((a, b) => b.times - a.times || compareText(a.known.id, b.known.id));
  const entries = ranked.map(({ known, namers, passages, times }) => ({
    id: known.id,
    row: viewRow(corpus, known, language),
    about: known.about?.[language] ?? null,
    marks: book.mark(known.attested),
    namedBy: namers,
    passages: passages.map((mention) => viewPassage(corpus, mention, language)),
    times: t(language)('missing.times', { count: times }),
  }));
  return { entries, unknown: viewUnknown(corpus, language), notes: book.notes() };
}

/** The held instruments that state a relation to it, each with the verb between the two. */
function namersOf(corpus: Corpus, known: KnownInstrument, language: Language): MissingView['namedBy'] {
  return (corpus.edgesOf.get(known.id) ?? []).flatMap((edge) => {
    const { other, direction } = viewEdge(edge, known.id);
    const held = corpus.instruments.get(other);
    return held === undefined
      ? []
      : [{ row: viewRow(corpus, held, language), verb: edgeVerb(edge.kind, direction, language) }];
  });
}

function viewPassage(corpus: Corpus, mention: Mention, language: Language): NamingPassage {
  const { passage } = mention;
  const { href, name } = linkPassage(corpus, passage, language);
  const holder =
    passage.folder === 'instruments'
      ? (corpus.instruments.get(passage.id)?.number ?? passage.id)
      : (corpus.sources.get(passage.id)?.publisher?.[language] ?? passage.id);
  return { href, holder: name === '¶' ? holder : `${holder}, ${name}`, excerpt: excerptOf(mention) };
}

/** Full numbers in texts of this language that lead nowhere, the most named first. */
function viewUnknown(corpus: Corpus, language: Language): MissingListView['unknown'] {
  const byKey = new Map<string, Mention[]>();
  for (const mentions of mentionsOf(corpus).inProse.values()) {
    for (const mention of mentions) {
      const { citation, resolution, passage } = mention;
      if (resolution.status !== 'unknown' || passage.language !== language || citation.key === null) continue;
      if (citation.level !== 'full') continue;
      byKey.set(citation.key, [...(byKey.get(citation.key) ?? []), mention]);
    }
  }
  return [...byKey]
    .sort(([a, left], [b, right]) => right.length - left.length || compareText(a, b))
    .map(([number, mentions]) => ({
      number,
      passages: mentions.map((mention) => viewPassage(corpus, mention, language)),
    }));
}
