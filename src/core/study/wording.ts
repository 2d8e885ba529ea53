import type { Corpus } from '../corpus/corpus.ts';
import type { Evidence } from '../evidence/attestation.ts';
import { formatLineRanges } from '../evidence/line-range.ts';
import { formatPlace } from '../evidence/place.ts';
import type { Source } from '../evidence/source.ts';
import type { Instrument, KnownInstrument } from '../instrument/instrument.ts';
import { formatPartialDate, type PartialDate } from '../instrument/partial-date.ts';
import { type Language, type Localized, otherLanguage } from '../language.ts';
import { printLocator } from '../provision/locator.ts';
import type { Provision } from '../provision/provision.ts';

/** A text for a reader, with its language where that is not the reader's. */
export interface Wording {
  readonly text: string;
  readonly lang?: Language | undefined;
}

/** The text in the reader's language, else in the other one, marked; null where there is none. */
export function wordIn(text: Localized, language: Language): Wording | null {
  const own = text[language];
  if (own !== undefined && own !== '') return { text: own };
  const other = otherLanguage(language);
  const foreign = text[other];
  return foreign === undefined || foreign === '' ? null : { text: foreign, lang: other };
}

/** The text of a provision in one line, in the reader's language if it has one. */
export function provisionText(provision: Provision, language: Language): Wording | null {
  const { vi, en } = provision.text;
  return wordIn({ vi: flatten(vi?.text), en: flatten(en?.text) }, language);
}

const flatten = (text: string | undefined): string | undefined => text?.replace(/\s+/gu, ' ').trim();

/** Number, else title, else id. */
export const instrumentName = (instrument: Instrument | KnownInstrument, language: Language): string =>
  instrument.number ?? wordIn(instrument.title, language)?.text ?? instrument.id;

/** `ngày 3 tháng 6 năm 2013`, `tháng 3 năm 2003`, `năm 2003`; `3 June 2013`, `March 2003`, `2003`. */
export function sayDate(date: PartialDate, language: Language): string {
  const text = formatPartialDate(date, language);
  if (language === 'en') return text;
  if (date.length === 10) return `ngày ${text}`;
  return date.length === 4 ? `năm ${text}` : text;
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** The name of its kind within a sentence: `nghị quyết`, `resolution`; a joined name goes by its first half, `Party Charter` keeps its capitals. */
export function kindWord(
  corpus: Corpus,
  instrument: Instrument | KnownInstrument,
  language: Language,
): string {
  const kind = instrument.kind === undefined ? undefined : corpus.kinds.get(instrument.kind);
  const [name] = kind?.name[language].split(', ') ?? [];
  if (name === undefined) return language === 'vi' ? 'văn bản' : 'instrument';
  return language === 'en' && /^(?:Party |\p{Lu}\S* \p{Lu})/u.test(name) ? name : lowerFirst(name);
}

/** `Nghị quyết 25-NQ/TW`, `Resolution 25-NQ/TW`; an un-numbered one by its title in quotation marks. */
export function nameWithKind(
  corpus: Corpus,
  instrument: Instrument | KnownInstrument,
  language: Language,
): string {
  const name = instrumentName(instrument, language);
  if (instrument.number === undefined) return quote(name, language);
  return `${upperFirst(kindWord(corpus, instrument, language))} ${name}`;
}

/** The name with its date, which tells holders of one number apart. */
export function nameWithDate(
  corpus: Corpus,
  instrument: Instrument | KnownInstrument,
  language: Language,
): string {
  const name = nameWithKind(corpus, instrument, language);
  if (instrument.date === undefined || instrument.number === undefined) return name;
  const date = sayDate(instrument.date, language);
  return language === 'vi' ? `${name} ${date}` : `${name} of ${date}`;
}

export const quote = (text: string, language: Language): string =>
  language === 'vi' ? `"${text.replace(/"/gu, "'")}"` : `“${text}”`;

/** Who published or wrote it and when. */
export function sourceLabel(source: Source, language: Language): string {
  const who = source.author ?? source.publisher?.[language];
  if (who === undefined) return wordIn(source.title, language)?.text ?? source.id;
  return source.date === undefined ? who : `${who}, ${source.date.slice(0, 4)}`;
}

/** `note 10`: where in a source something stands; empty when only the page as a whole is known. */
export function evidencePlace(evidence: Evidence, language: Language): string {
  if (evidence.at !== undefined) return formatPlace(evidence.at, language);
  return evidence.lines === undefined ? '' : formatLineRanges(evidence.lines, language);
}

/** The official label of a provision; null where none is known. */
export const provisionLabel = (provision: Provision, language: Language): string | null =>
  provision.locator === undefined ? null : printLocator(provision.locator, language).text;
