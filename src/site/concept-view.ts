import type { Corpus } from '../core/corpus/corpus.ts';
import type { Concept } from '../core/corpus/vocabulary.ts';
import { type Language, otherLanguage } from '../core/language.ts';
import { t } from '../i18n/strings.ts';
import { type EntryIndexView, type EntryView, factOfLines, factOfLinks } from './entry-view.ts';
import { compareNames } from './filters.ts';
import { viewRow } from './instrument-row.ts';
import { listedInstruments } from './listed.ts';
import { openMarkBook } from './marks.ts';
import { entryPath, pathTo } from './urls.ts';

export function viewConceptPage(corpus: Corpus, concept: Concept, language: Language): EntryView {
  const say = t(language);
  const book = openMarkBook(corpus, language);
  const aboutMarks = book.mark(concept.attested);
  const other = otherLanguage(language);
  return {
    path: `concepts/${concept.id}/`,
    kicker: { name: say('concept.title'), href: pathTo(language, 'concepts/') },
    colour: null,
    title: { text: concept.term[language] },
    about: concept.definition[language],
    aboutMarks,
    facts: [
      ...factOfLines(say(`language.name.${other}`), [{ text: concept.term[other], lang: other }]),
      ...factOfLines(
        say('concept.variants'),
        concept.variants.map(({ text, lang, attested }) => ({
          text,
          lang: lang === language ? undefined : lang,
          marks: book.mark(attested),
        })),
      ),
      ...factOfLinks(
        say('concept.related'),
        concept.related.flatMap((id) => {
          const related = corpus.concepts.get(id);
          return related === undefined
            ? []
            : [{ name: related.term[language], href: entryPath(language, 'concepts', id) }];
        }),
      ),
    ],
    tables: [
      {
        id: 'instruments',
        heading: say('concept.instruments'),
        rows: listedInstruments(corpus)
          .filter(({ concepts }) => concepts.includes(concept.id))
          .map((one) => viewRow(corpus, one, language)),
        empty: say('concept.instruments.none'),
      },
    ],
    duties: null,
    notes: book.notes(),
  };
}

/** The glossary in order of term. */
export function viewConceptIndex(corpus: Corpus, language: Language): EntryIndexView {
  const say = t(language);
  const listed = listedInstruments(corpus);
  const lines = [...corpus.concepts.values()]
    .map(({ id, term, definition }) => ({ id, name: term[language], about: definition[language] }))
    .sort(compareNames(language))
    .map(({ id, name, about }) => ({
      name: { text: name },
      href: entryPath(language, 'concepts', id),
      about: { text: about },
      count: say('index.instruments', {
        count: listed.filter(({ concepts }) => concepts.includes(id)).length,
      }),
      colour: null,
      depth: 0,
    }));
  return {
    path: 'concepts/',
    title: say('concept.title'),
    lead: say('concept.lead'),
    groups: [{ heading: null, lines }],
  };
}
