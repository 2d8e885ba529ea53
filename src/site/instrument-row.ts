import type { Corpus } from '../core/corpus/corpus.ts';
import type { IssuingLevel } from '../core/corpus/vocabulary.ts';
import { compareText } from '../core/finding.ts';
import type { Instrument, KnownInstrument, Status } from '../core/instrument/instrument.ts';
import type { PartialDate } from '../core/instrument/partial-date.ts';
import type { Language } from '../core/language.ts';
import { type StringKey, t } from '../i18n/strings.ts';
import { longDate, nameOf, shortDate, type Worded, wordIn } from './naming.ts';
import { entryPath } from './urls.ts';

/** The colour and shape of an issuing level: Party, Army, State, or none of them. */
export type LevelColour = 'party' | 'army' | 'state' | 'other';

const colours: Readonly<Record<IssuingLevel, LevelColour>> = {
  party: 'party',
  cmc: 'army',
  army: 'army',
  unit: 'army',
  assembly: 'state',
  state: 'state',
  province: 'state',
  front: 'other',
  person: 'other',
};

export const colourOf = (level: IssuingLevel): LevelColour => colours[level];

export interface DateView {
  readonly iso: string;
  readonly long: string;
  readonly short: string;
}

export const viewDate = (date: PartialDate | undefined, language: Language): DateView | null =>
  date === undefined ? null : { iso: date, long: longDate(date, language), short: shortDate(date, language) };

export interface BodyLink {
  readonly name: string;
  readonly href: string;
  readonly colour: LevelColour;
}

export function viewBody(corpus: Corpus, id: string | undefined, language: Language): BodyLink | null {
  const body = id === undefined ? undefined : corpus.bodies.get(id);
  if (body === undefined) return null;
  return {
    name: body.name[language],
    href: entryPath(language, 'bodies', body.id),
    colour: colourOf(body.level),
  };
}

/** In force as stated, only cited as current, replaced, lapsed, unknown: each with a sign of its own. */
export type StatusSign = 'in-force' | 'cited' | 'replaced' | 'lapsed' | 'unknown';

export const signOf = (status: Status): StatusSign =>
  status.value === 'in-force' && status.basis === 'cited' ? 'cited' : status.value;

export const statusWord = (sign: StatusSign, language: Language): string =>
  t(language)(`status.${sign}` satisfies StringKey);

/** A line of the register, and of every other list of instruments. */
export interface InstrumentRow {
  readonly id: string;
  /** Absent for an instrument that is known but not held. */
  readonly href: string | null;
  readonly name: Worded;
  readonly numbered: boolean;
  readonly title: Worded | null;
  readonly kind: { readonly name: string; readonly href: string } | null;
  readonly issuer: BodyLink | null;
  readonly date: DateView | null;
  readonly year: string;
  readonly status: { readonly sign: StatusSign; readonly word: string } | null;
}

export function viewRow(
  corpus: Corpus,
  item: Instrument | KnownInstrument,
  language: Language,
): InstrumentRow {
  const held = 'status' in item ? item : null;
  const kind = item.kind === undefined ? undefined : corpus.kinds.get(item.kind);
  const sign = held === null ? null : signOf(held.status);
  return {
    id: item.id,
    href: held === null ? null : entryPath(language, 'instruments', item.id),
    name: nameOf(item, language),
    numbered: item.number !== undefined,
    title: item.number === undefined ? null : (wordIn(language, item.title) ?? aboutOf(item, language)),
    kind:
      kind === undefined ? null : { name: kind.name[language], href: entryPath(language, 'kinds', kind.id) },
    issuer: viewBody(corpus, item.issuer, language),
    date: viewDate(item.date, language),
    year: item.date?.slice(0, 4) ?? '',
    status: sign === null ? null : { sign, word: statusWord(sign, language) },
  };
}

/** A known instrument without a title is told by what it is about. */
const aboutOf = (item: Instrument | KnownInstrument, language: Language): Worded | null =>
  'about' in item && item.about !== undefined ? { text: item.about[language].replace(/\.$/u, '') } : null;

/** Newest first; what has no date comes last; equal dates go by id. */
export function newestFirst(
  a: { readonly id: string; readonly date?: PartialDate | undefined },
  b: { readonly id: string; readonly date?: PartialDate | undefined },
): number {
  return compareText(b.date ?? '', a.date ?? '') || compareText(a.id, b.id);
}
