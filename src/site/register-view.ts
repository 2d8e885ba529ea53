import type { Corpus } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Language } from '../core/language.ts';
import { t } from '../i18n/strings.ts';
import { type FilterField, listOptions, writeTokens } from './filters.ts';
import { type InstrumentRow, type StatusSign, signOf, statusWord, viewRow } from './instrument-row.ts';
import { listedInstruments } from './listed.ts';
import { type PagerView, viewPager } from './pager.ts';

/** Rows of one page of the register: as many as a phone takes without a pause. */
export const registerPageSize = 200;

export interface RegisterView extends PagerView {
  readonly rows: readonly (InstrumentRow & { readonly tokens: string })[];
  readonly total: number;
  readonly fields: readonly FilterField[];
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

export function viewRegister(corpus: Corpus, language: Language, page: number): RegisterView {
  const all = listedInstruments(corpus);
  const shown = all.slice((page - 1) * registerPageSize, page * registerPageSize);
  return {
    ...viewPager(language, 'instruments', page, countPages(corpus)),
    rows: shown.map((instrument) => ({
      ...viewRow(corpus, instrument, language),
      tokens: writeTokens(answersOf(instrument)),
    })),
    total: all.length,
    fields: viewFields(corpus, all, language),
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
