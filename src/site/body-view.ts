import type { Corpus } from '../core/corpus/corpus.ts';
import { type Body, issuingLevels } from '../core/corpus/vocabulary.ts';
import type { Language } from '../core/language.ts';
import { otherLanguage } from '../core/language.ts';
import { t } from '../i18n/strings.ts';
import { type EntryIndexView, type EntryView, factOfLines, factOfLinks } from './entry-view.ts';
import { compareNames } from './filters.ts';
import { colourOf, viewRow } from './instrument-row.ts';
import { listedInstruments } from './listed.ts';
import { openMarkBook } from './marks.ts';
import { entryPath, pathTo } from './urls.ts';

export function viewBodyPage(corpus: Corpus, body: Body, language: Language): EntryView {
  const say = t(language);
  const book = openMarkBook(corpus, language);
  const aboutMarks = book.mark(body.attested);
  const other = otherLanguage(language);
  const linkTo = (id: string | undefined) => {
    const found = id === undefined ? undefined : corpus.bodies.get(id);
    return found === undefined
      ? []
      : [{ name: found.name[language], href: entryPath(language, 'bodies', found.id) }];
  };
  const predecessors = [...corpus.bodies.values()].filter(({ successor }) => successor === body.id);
  const listed = listedInstruments(corpus);
  const letterheads = listed.filter(({ letterhead, issuer }) => letterhead === body.id && issuer !== body.id);
  return {
    path: `bodies/${body.id}/`,
    kicker: { name: say('body.title'), href: pathTo(language, 'bodies/') },
    colour: colourOf(body.level),
    title: { text: body.name[language] },
    about: body.about[language],
    aboutMarks,
    facts: [
      ...factOfLines(say('body.level'), [{ text: say(`level.${body.level}`) }]),
      ...factOfLines(say('body.codes'), body.codes.length === 0 ? [] : [{ text: body.codes.join(', ') }]),
      ...factOfLines(say('body.period'), periodOf(body.period)),
      ...factOfLines(
        say('body.former'),
        body.formerNames.map(({ name, from, to }) => ({
          text: [name[language], ...periodOf({ from, to }).map(({ text }) => `(${text})`)].join(' '),
        })),
      ),
      ...factOfLinks(
        say('body.predecessor'),
        predecessors.flatMap(({ id }) => linkTo(id)),
      ),
      ...factOfLinks(say('body.successor'), linkTo(body.successor)),
      ...factOfLines(say('body.variants'), [
        ...body.variants[language].map((text) => ({ text })),
        ...[body.name[other], ...body.variants[other]].map((text) => ({ text, lang: other })),
      ]),
      ...factOfLines(say('source.note'), body.note === undefined ? [] : [{ text: body.note[language] }]),
    ],
    tables: [
      {
        id: 'issued',
        heading: say('body.issued'),
        rows: listed.filter(({ issuer }) => issuer === body.id).map((one) => viewRow(corpus, one, language)),
        empty: say('body.issued.none'),
        without: 'issuer',
      },
      ...(letterheads.length === 0
        ? []
        : [
            {
              id: 'letterhead',
              heading: say('body.letterhead'),
              rows: letterheads.map((one) => viewRow(corpus, one, language)),
              empty: null,
            },
          ]),
    ],
    duties: null,
    notes: book.notes(),
  };
}

const periodOf = (period: Body['period']): readonly { readonly text: string }[] =>
  period === undefined || (period.from === undefined && period.to === undefined)
    ? []
    : [{ text: `${period.from?.slice(0, 4) ?? '…'}–${period.to?.slice(0, 4) ?? ''}` }];

/** Bodies by level, from the Party down. */
export function viewBodyIndex(corpus: Corpus, language: Language): EntryIndexView {
  const say = t(language);
  const issued = listedInstruments(corpus).flatMap(({ issuer }) => issuer ?? []);
  const groups = issuingLevels.map((level) => ({
    id: level,
    heading: say(`level.${level}`),
    lines: [...corpus.bodies.values()]
      .filter((body) => body.level === level)
      .map((body) => ({
        name: body.name[language],
        href: entryPath(language, 'bodies', body.id),
        about: { text: body.about[language] },
        count: say('index.instruments', { count: issued.filter((id) => id === body.id).length }),
        colour: colourOf(level),
        depth: 0,
      }))
      .sort(compareNames(language))
      .map((line) => ({ ...line, name: { text: line.name } })),
  }));
  return {
    path: 'bodies/',
    title: say('body.title'),
    lead: say('body.lead'),
    groups: groups.filter(({ lines }) => lines.length > 0),
  };
}
