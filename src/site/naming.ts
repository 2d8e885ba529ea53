import type { Source } from '../core/evidence/source.ts';
import { whoseSource } from '../core/evidence/source-name.ts';
import type { Instrument, KnownInstrument } from '../core/instrument/instrument.ts';
import { formatPartialDate, formatShortDate, type PartialDate } from '../core/instrument/partial-date.ts';
import { type Language, type Localized, otherLanguage } from '../core/language.ts';

export { romanNumeral } from '../core/text/roman.ts';

/** A text with the language that it is in, where that is not the language of the page. */
export interface Worded {
  readonly text: string;
  readonly lang?: Language | undefined;
}

/** The text in the language of the page, else the other one, marked. */
export function wordIn(language: Language, text: Localized): Worded | null {
  const own = text[language];
  if (own !== undefined && own !== '') return { text: own };
  const other = otherLanguage(language);
  const foreign = text[other];
  return foreign === undefined || foreign === '' ? null : { text: foreign, lang: other };
}

/** What an instrument is called where there is room for one thing: its number, else its title, else its id. */
export function nameOf(instrument: Instrument | KnownInstrument, language: Language): Worded {
  return instrument.number === undefined
    ? (wordIn(language, instrument.title) ?? { text: instrument.id })
    : { text: instrument.number };
}

/** A number cut at its separators, which are what people get wrong and what the eye must find. */
export function cutNumber(number: string): readonly { readonly text: string; readonly separator: boolean }[] {
  return number
    .split(/([-/])/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, separator: part === '-' || part === '/' }));
}

/** English ordinals: 1st, 2nd, 3rd, 11th, 12th, 21st. */
export function ordinal(value: number): string {
  const tens = value % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

/** A date for lists. */
export const shortDate = (date: PartialDate, language: Language): string => formatShortDate(date, language);

/** A date as it stands in a sentence or a fact. */
export const longDate = (date: PartialDate, language: Language): string => formatPartialDate(date, language);

/** A source in a few words: who published or wrote it and when. */
export function sourceName(source: Source, language: Language): Worded {
  const whose = whoseSource(source, language);
  if (whose !== undefined) return { text: whose };
  return wordIn(language, source.title) ?? { text: source.id };
}
