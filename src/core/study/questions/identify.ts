import { type Corpus, findInstrument, sharersOf } from '../../corpus/corpus.ts';
import type { FactName } from '../../evidence/attestation.ts';
import type { Instrument, KnownInstrument } from '../../instrument/instrument.ts';
import { type PartialDate, yearOf } from '../../instrument/partial-date.ts';
import type { Language } from '../../language.ts';
import { kindWord, quote, sayDate, upperFirst } from '../wording.ts';

/*
 * How a question names an instrument so that only one can be meant and the fact that is asked for is not given away.
 * A number is not an identity: where others share it, the year tells them apart, or else the title. No name is better
 * than one that fits two papers.
 */

/**
 * The name of an instrument within a question about one of its facts; null when it cannot be named without giving it
 * away. An un-numbered one begins with a small letter in English (`the article “Mass Mobilisation”`).
 */
export function identify(
  corpus: Corpus,
  instrument: Instrument,
  language: Language,
  hidden: FactName | null,
): string | null {
  const kind = kindWord(corpus, instrument, language);
  const title = instrument.title[language];
  if (hidden === 'number' || instrument.number === undefined) {
    if (title === undefined || hidden === 'title') return null;
    const name = nameByTitle(kind, title, language);
    const dated = hidden === 'number' && instrument.date !== undefined;
    return dated ? `${name}, ${sayDate(instrument.date as PartialDate, language)}` : name;
  }
  const name = `${upperFirst(kind)} ${instrument.number}`;
  const sharers = sharersOf(corpus, instrument).flatMap((id) => findInstrument(corpus, id) ?? []);
  if (sharers.length === 0) return name;
  const year = hidden === 'date' ? null : ownYear(instrument, sharers);
  if (year !== null) return language === 'vi' ? `${name} năm ${year}` : `${name} of ${year}`;
  return hidden === 'title' || title === undefined ? null : `${name} ${quote(title, language)}`;
}

/** Books, speeches and articles have an author or a publisher: no body issued them. */
export const isWriting = ({ kind }: Instrument): boolean => kind === 'work' || kind === 'article';

/** `Bài báo "Dân vận"`; a title that says its kind needs no more: `"Văn kiện Đại hội … lần thứ XIII"`. */
function nameByTitle(word: string, title: string, language: Language): string {
  const kind = upperFirst(word);
  const says = title.toLocaleLowerCase('vi').startsWith(kind.toLocaleLowerCase('vi'));
  const quoted = quote(title, language);
  if (says) return quoted;
  return language === 'vi' ? `${kind} ${quoted}` : `the ${word} ${quoted}`;
}

/** The year of an instrument, if none of its namesakes has the same and the years of all are known. */
function ownYear(instrument: Instrument, sharers: readonly (Instrument | KnownInstrument)[]): number | null {
  if (instrument.date === undefined) return null;
  const year = yearOf(instrument.date);
  const apart = sharers.every(({ date }) => date !== undefined && yearOf(date) !== year);
  return apart ? year : null;
}
