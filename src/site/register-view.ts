import type { Corpus } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Language } from '../core/language.ts';
import { t } from '../i18n/strings.ts';
import { type FilterField, listOptions, writeTokens } from './filters.ts';
import { type InstrumentRow, type StatusSign, signOf, statusWord, viewRow } from './instrument-row.ts';
import { listedInstruments } from './listed.ts';
import { pathTo } from './urls.ts';

/** Rows of one page of the register: as many as a phone takes without a pause. */
export const registerPageSize = 200;

export interface RegisterView {
  readonly rows: readonly (InstrumentRow & { readonly tokens: string })[];
  readonly total: number;
  readonly fields: readonly FilterField[];
  readonly page: number;
  readonly pages: number;
  readonly path: string;
  readonly previousHref: string | null;
  readonly nextHref: string | null;
}

const signs: readonly StatusSign[] = ['in-force', 'cited', 'replaced', 'lapsed', 'unknown'];

const answersOf = (instrument: Instrument) => ({
  kind: [instrument.kind],
  body: instrument.issuer === undefined ? [] : [instrument.issuer],
  year: instrument.date === undefined ? [] : [instrument.date.slice(0, 4)],
  topic: [...instrument.topics],
  status: [signOf(instrument.status)],
});

export const countPages = (corpus: Corpus): number =>
  Math.max(1, Math.ceil(listedInstruments(corpus).length / registerPageSize));

/** Path of a page of the register, without the language. */
export const registerPath = (page: number): string =>
  page === 1 ? 'instruments/' : `instruments/page/${page}/`;

export function viewRegister(corpus: Corpus, language: Language, page: number): RegisterView {
  const all = listedInstruments(corpus);
  const pages = countPages(corpus);
  const shown = all.slice((page - 1) * registerPageSize, page * registerPageSize);
  const href = (to: number) => (to < 1 || to > pages ? null : pathTo(language, registerPath(to)));
  return {
    rows: shown.map((instrument) => ({
      ...viewRow(corpus, instrument, language),
      tokens: writeTokens(answersOf(instrument)),
    })),
    total: all.length,
    fields: viewFields(corpus, all, language),
    page,
    pages,
    path: registerPath(page),
    previousHref: href(page - 1),
    nextHref: href(page + 1),
  };
}

function viewFields(corpus: Corpus, all: readonly Instrument[], language: Language): readonly FilterField[] {
  const say = t(language);
  const answers = all.map(answersOf);
  return [
    listOptions(
      answers.map(({ kind }) => kind),
      {
        name: 'kind',
        label: say('register.kind'),
        language,
        nameOf: (id) => corpus.kinds.get(id)?.name[language],
      },
    ),
    listOptions(
      answers.map(({ body }) => body),
      {
        name: 'body',
        label: say('register.issuer'),
        language,
        nameOf: (id) => corpus.bodies.get(id)?.name[language],
      },
    ),
    listOptions(
      answers.map(({ year }) => year),
      { name: 'year', label: say('register.year'), language, nameOf: (year) => year, order: 'descending' },
    ),
    listOptions(
      answers.map(({ topic }) => topic),
      {
        name: 'topic',
        label: say('register.topic'),
        language,
        nameOf: (id) => corpus.topics.get(id)?.name[language],
      },
    ),
    listOptions(
      answers.map(({ status }) => status),
      {
        name: 'status',
        label: say('register.status'),
        language,
        nameOf: (sign) => statusWord(signs.find((one) => one === sign) ?? 'unknown', language),
      },
    ),
  ];
}
