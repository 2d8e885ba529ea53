import { type CiteRecord, mainTitle, numberedName, remarksOf } from './cite-record.ts';

/** An item of CSL-JSON 1.0.2, with the variables that we fill. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly 'title-short'?: string | undefined;
  readonly author?: readonly { readonly literal: string }[] | undefined;
  readonly genre?: string | undefined;
  readonly number?: string | undefined;
  readonly authority?: string | undefined;
  readonly section?: string | undefined;
  readonly 'container-title'?: string | undefined;
  readonly publisher?: string | undefined;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] } | undefined;
  readonly language?: string | undefined;
  readonly keyword?: string | undefined;
  readonly note?: string | undefined;
  readonly URL: string;
}

const types = {
  instrument: 'legislation',
  journal: 'article-magazine',
  newspaper: 'article-newspaper',
  book: 'book',
  encyclopedia: 'entry-encyclopedia',
  webpage: 'webpage',
} as const;

export function toCsl(record: CiteRecord): CslItem {
  const language = record.language ?? 'vi';
  const instrument = record.medium === 'instrument';
  const author = record.author?.[language];
  const container = record.container?.[language];
  const book = record.medium === 'book';
  return {
    id: record.key,
    type: types[record.medium],
    title: mainTitle(record).text,
    'title-short': instrument ? numberedName(record, language) : undefined,
    author: author === undefined ? undefined : [{ literal: author }],
    genre: record.kind?.[language],
    number: record.number,
    authority: instrument ? author : undefined,
    section: record.locator?.[language],
    'container-title': book ? undefined : container,
    publisher: book ? container : undefined,
    issued: record.date === undefined ? undefined : { 'date-parts': [record.date.split('-').map(Number)] },
    language: record.language,
    keyword:
      record.topics.length === 0 ? undefined : record.topics.map((topic) => topic[language]).join(', '),
    note: remarksOf(record).join('. ') || undefined,
    URL: record.address ?? record.page[language],
  };
}

/** A CSL-JSON file: always a list, as reference managers expect. */
export const writeCslJson = (records: readonly CiteRecord[]): string =>
  `${JSON.stringify(records.map(toCsl), null, 2)}\n`;
