import type { Corpus } from '../core/corpus/corpus.ts';
import type { DocumentKind } from '../core/corpus/vocabulary.ts';
import { type Language, otherLanguage } from '../core/language.ts';
import { t } from '../i18n/strings.ts';
import { type EntryIndexView, type EntryView, factOfLines } from './entry-view.ts';
import { compareNames } from './filters.ts';
import { viewRow } from './instrument-row.ts';
import { listedInstruments } from './listed.ts';
import { openMarkBook } from './marks.ts';
import { entryPath, pathTo } from './urls.ts';

export function viewKindPage(corpus: Corpus, kind: DocumentKind, language: Language): EntryView {
  const say = t(language);
  const book = openMarkBook(corpus, language);
  const aboutMarks = book.mark(kind.attested);
  const other = otherLanguage(language);
  return {
    path: `kinds/${kind.id}/`,
    kicker: { name: say('kind.title'), href: pathTo(language, 'kinds/') },
    colour: null,
    title: { text: kind.name[language] },
    about: kind.about[language],
    aboutMarks,
    facts: [
      ...factOfLines(say(`language.name.${other}`), [{ text: kind.name[other], lang: other }]),
      ...factOfLines(say('kind.codes'), kind.codes.length === 0 ? [] : [{ text: kind.codes.join(', ') }]),
      ...factOfLines(say('kind.side'), [{ text: say(`kind.side.${kind.side}`) }]),
    ],
    tables: [
      {
        id: 'instruments',
        heading: say('kind.instruments'),
        rows: listedInstruments(corpus)
          .filter((one) => one.kind === kind.id)
          .map((one) => viewRow(corpus, one, language)),
        empty: say('kind.instruments.none'),
        without: 'kind',
      },
    ],
    duties: null,
    notes: book.notes(),
  };
}

const sides = ['party', 'state', 'both', 'other'] as const;

/** Kinds of document by the side that uses them. */
export function viewKindIndex(corpus: Corpus, language: Language): EntryIndexView {
  const say = t(language);
  const listed = listedInstruments(corpus);
  const groups = sides.map((side) => ({
    heading: say(`kind.side.${side}.heading`),
    lines: [...corpus.kinds.values()]
      .filter((kind) => kind.side === side)
      .map((kind) => ({ ...kind, name: kind.name[language], about: kind.about[language] }))
      .sort(compareNames(language))
      .map(({ id, name, about, codes }) => ({
        name: { text: codes.length === 0 ? name : `${name} (${codes.join(', ')})` },
        href: entryPath(language, 'kinds', id),
        about: { text: about },
        count: say('index.instruments', { count: listed.filter((one) => one.kind === id).length }),
        colour: null,
        depth: 0,
      })),
  }));
  return {
    path: 'kinds/',
    title: say('kind.title'),
    lead: say('kind.lead'),
    groups: groups.filter(({ lines }) => lines.length > 0),
  };
}
