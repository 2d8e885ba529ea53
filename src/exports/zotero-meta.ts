import { type CiteRecord, mainTitle } from './cite-record.ts';

/** A `<meta>` of a page's head. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

const types = {
  instrument: 'statute',
  journal: 'magazineArticle',
  newspaper: 'newspaperArticle',
  book: 'book',
  encyclopedia: 'encyclopediaArticle',
  webpage: 'webpage',
} as const;

/**
 * What reference managers read from a page about one thing: Dublin Core, whose `DC.type` names the type of item and
 * so overrules the guess of a journal article, and the `citation_` names beside it for readers that know only these.
 * A page about a list has none: its RIS file is linked as an alternate instead.
 */
export function writeZoteroMeta(record: CiteRecord, pageAddress: string): readonly MetaTag[] {
  const language = record.language ?? 'vi';
  const title = mainTitle(record).text;
  const author = record.author?.[language];
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['DC.type', types[record.medium]],
    ['DC.title', title],
    ['DC.creator', author],
    ['DC.date', record.date],
    ['DC.identifier', record.number],
    ['DC.language', record.language],
    ['citation_title', title],
    ['citation_author', author],
    ['citation_date', record.date?.replaceAll('-', '/')],
    ['citation_language', record.language],
    ['citation_public_url', pageAddress],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}
