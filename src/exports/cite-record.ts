import type { Corpus } from '../core/corpus/corpus.ts';
import type { Source, SourceKind } from '../core/evidence/source.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { PartialDate } from '../core/instrument/partial-date.ts';
import { type Bilingual, type Language, type Localized, languages, otherLanguage } from '../core/language.ts';
import { printLocator } from '../core/provision/locator.ts';
import type { Provision } from '../core/provision/provision.ts';
import type { Addresses } from './addresses.ts';

/** What is cited, as reference managers sort it. */
export type CiteMedium = 'instrument' | 'journal' | 'newspaper' | 'book' | 'encyclopedia' | 'webpage';

/**
 * What every cite format starts from, so that no two of them can say different things. What is not known is absent.
 * The record is in Vietnamese, the language of the papers; the other language stands beside it where there is one.
 */
export interface CiteRecord {
  /** Unique in a list: the id, with `:` and the provision's id for a provision. */
  readonly key: string;
  readonly medium: CiteMedium;
  readonly author?: Bilingual | undefined;
  /** The kind of document: `Kết luận`, `Conclusion`. */
  readonly kind?: Bilingual | undefined;
  readonly number?: string | undefined;
  readonly title: Localized;
  /** Languages whose title is our own translation. */
  readonly translated: readonly Language[];
  /** The journal, paper or site that an article stands in. */
  readonly container?: Bilingual | undefined;
  readonly date?: PartialDate | undefined;
  readonly term?: number | undefined;
  /** The official label of the cited provision. */
  readonly locator?: Bilingual | undefined;
  readonly topics: readonly Bilingual[];
  /** The language of what is cited; absent where it is neither of ours. */
  readonly language?: Language | undefined;
  /** The page about it, in each language. */
  readonly page: Bilingual;
  /** The address of the source itself, where it may be linked. */
  readonly address?: string | undefined;
}

export function citeInstrument(corpus: Corpus, instrument: Instrument, addresses: Addresses): CiteRecord {
  return {
    key: instrument.id,
    medium: 'instrument',
    author: corpus.bodies.get(instrument.issuer ?? '')?.name,
    kind: corpus.kinds.get(instrument.kind)?.name,
    number: instrument.number,
    title: instrument.title,
    translated: instrument.translated,
    date: instrument.date,
    term: instrument.term,
    topics: instrument.topics.flatMap((id) => corpus.topics.get(id)?.name ?? []),
    language: 'vi',
    page: pagesOf(addresses, `instruments/${instrument.id}/`),
  };
}

const media: Readonly<Record<SourceKind, CiteMedium>> = {
  'official-text': 'webpage',
  'official-summary': 'webpage',
  'legal-database': 'webpage',
  'party-journal': 'journal',
  newspaper: 'newspaper',
  'news-agency': 'newspaper',
  book: 'book',
  encyclopedia: 'encyclopedia',
  other: 'webpage',
};

export function citeSource(source: Source, addresses: Addresses): CiteRecord {
  const { author } = source;
  return {
    key: source.id,
    medium: media[source.kind],
    author: author === undefined ? undefined : { vi: author, en: author },
    title: source.title,
    translated: [],
    container: source.publisher,
    date: source.date,
    topics: [],
    language: source.language === 'other' ? undefined : source.language,
    page: pagesOf(addresses, `sources/${source.id}/`),
    address: source.linkable ? source.address : undefined,
  };
}

/** A provision within the record of what holds it. */
export function citeProvision(whole: CiteRecord, { id, locator }: Provision): CiteRecord {
  return {
    ...whole,
    key: `${whole.key}:${id}`,
    locator: locator === undefined ? undefined : { vi: locator, en: printLocator(locator, 'en').text },
    page: { vi: `${whole.page.vi}#${id}`, en: `${whole.page.en}#${id}` },
  };
}

const pagesOf = (addresses: Addresses, path: string): Bilingual => ({
  vi: addresses.page('vi', path),
  en: addresses.page('en', path),
});

/** `Kết luận số 43-KL/TW`, `Conclusion No. 43-KL/TW`: the name that a document goes by beside its title. */
export function numberedName({ kind, number }: CiteRecord, language: Language): string | undefined {
  const word = kind?.[language];
  if (number === undefined) return word;
  const sign = language === 'vi' ? 'số' : 'No.';
  return word === undefined ? number : `${word} ${sign} ${number}`;
}

/** The title for a page in a language: in that language, else in the other one; empty where nobody gives any. */
export const titleFor = ({ title }: CiteRecord, language: Language): string =>
  title[language] ?? title[otherLanguage(language)] ?? '';

/** The title in the record's own language, else the other, else the name that it goes by. */
export function mainTitle(record: CiteRecord): { readonly text: string; readonly language: Language } {
  const { language = 'vi', title } = record;
  for (const one of [language, ...languages]) {
    const text = title[one];
    if (text !== undefined && text !== '') return { text, language: one };
  }
  return { text: numberedName(record, language) ?? record.key, language };
}

/** The title in the other language than that of the main title, where there is one. */
export function secondTitle(
  record: CiteRecord,
): { readonly text: string; readonly language: Language } | null {
  const main = mainTitle(record);
  const other = languages.find((one) => one !== main.language && (record.title[one] ?? '') !== '');
  const text = other === undefined ? undefined : record.title[other];
  return other === undefined || text === undefined || text === main.text ? null : { text, language: other };
}

/** What a reader of the record must be told, in Vietnamese: the English title, and which titles are ours. */
export function remarksOf(record: CiteRecord): readonly string[] {
  const second = secondTitle(record);
  const own = new Set(record.translated);
  const main = mainTitle(record);
  return [
    ...(second === null
      ? []
      : [`${second.language === 'en' ? 'English title' : 'Tên tiếng Việt'}: ${second.text}`]),
    ...(own.has(main.language) ? [translatedRemark[main.language]] : []),
    ...(second !== null && own.has(second.language) ? [translatedRemark[second.language]] : []),
  ];
}

const translatedRemark: Bilingual = {
  vi: 'Tên tiếng Việt do Văn kiện dịch, không phải tên chính thức',
  en: 'The English title is a translation by Văn kiện, not an official one',
};
