import type { Corpus } from '../core/corpus/corpus.ts';
import type { Source } from '../core/evidence/source.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Language } from '../core/language.ts';
import type { Provision } from '../core/provision/provision.ts';
import { writeApa } from '../exports/cite-apa.ts';
import { writePlain } from '../exports/cite-plain.ts';
import { type CiteRecord, citeInstrument, citeProvision, citeSource } from '../exports/cite-record.ts';
import { type CiteText, copyText } from '../exports/cite-text.ts';
import { writeVietnamese } from '../exports/cite-vietnamese.ts';
import { citeFormats, exportFormats, type FormatName, twinFormats } from '../exports/formats.ts';
import { citeFolders } from '../exports/lists.ts';
import { type MetaTag, writeZoteroMeta } from '../exports/zotero-meta.ts';
import { t } from '../i18n/strings.ts';
import { siteAddresses } from './addresses.ts';
import { filePath } from './urls.ts';

/** One way of citing, as it is copied. */
export interface CiteStyle {
  readonly name: string;
  readonly text: string;
  /** The same for a provision: `PROVISION-ID` and `PROVISION-PLACE` stand for its id and its label. */
  readonly pattern: string;
  /** The label is the Vietnamese one on every page: the record is in the language of the papers. */
  readonly record: boolean;
}

/** A file of the same thing. */
export interface CiteFile {
  readonly name: string;
  readonly href: string;
  readonly type: string;
}

/** How to cite something: the style of Vietnamese academies as it is shown, and each style as it is copied. */
export interface CiteView {
  readonly shown: CiteText;
  readonly styles: readonly CiteStyle[];
  /** One line, for the description of the page. */
  readonly line: string;
  /** The same thing as files, for people and for programs. */
  readonly files: readonly CiteFile[];
  /** What reference managers read in the head of the page. */
  readonly meta: readonly MetaTag[];
}

export const viewCite = (corpus: Corpus, instrument: Instrument, language: Language): CiteView =>
  viewRecord(
    citeInstrument(corpus, instrument, siteAddresses()),
    language,
    listFiles(
      `instruments/${instrument.id}`,
      twinFormats.filter((name) => name !== (language === 'vi' ? 'markdown' : 'markdown-vi')),
    ),
  );

export const viewSourceCite = (source: Source, language: Language): CiteView =>
  viewRecord(
    citeSource(source, siteAddresses()),
    language,
    listFiles(`sources/${source.id}`, [...citeFormats, 'json']),
  );

/** The files of a list that can be cited as a whole; none where the page is no such list. */
export function listCiteFiles(path: string): readonly CiteFile[] {
  const folder = path.split('/')[0] ?? '';
  const list = path.replace(/\/$/u, '');
  if (/^instruments(?:\/page\/\d+)?$/u.test(list)) return listFiles('api/instruments', citeFormats);
  if (list === 'sources') return listFiles('api/sources', citeFormats);
  return citeFolders.some((one) => one === folder) && list !== folder ? listFiles(list, citeFormats) : [];
}

const names: Partial<Record<FormatName, string>> = {
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL',
  json: 'JSON',
  jsonld: 'JSON-LD',
  akn: 'Akoma Ntoso',
  markdown: 'Markdown',
  'markdown-vi': 'Markdown',
};

const listFiles = (path: string, formats: readonly FormatName[]): readonly CiteFile[] =>
  formats.map((name) => ({
    name: names[name] ?? name,
    href: filePath(`${path}${exportFormats[name].ending}`),
    type: exportFormats[name].mediaType,
  }));

/** A provision of letters only, so that no format has to change them: the page puts the real ones in their place. */
const anyProvision: Provision = {
  id: 'PROVISION-ID',
  locator: 'PROVISION-PLACE',
  actors: [],
  topics: [],
  authority: 'commentary',
  from: [],
  instruments: [],
  text: {},
};

/** The text that a pattern gives for a provision, as the page's script makes it. */
export const fillPattern = (pattern: string, id: string, place: string): string =>
  pattern.replaceAll('PROVISION-ID', id).replaceAll('PROVISION-PLACE', place);

function viewRecord(record: CiteRecord, language: Language, files: readonly CiteFile[]): CiteView {
  const say = t(language);
  const within = citeProvision(record, anyProvision);
  const style = (name: string, write: (one: CiteRecord) => string, machine: boolean): CiteStyle => ({
    name,
    text: write(record),
    pattern: write(within),
    record: machine,
  });
  return {
    shown: writeVietnamese(record, language),
    line: copyText(writePlain(record, language)),
    files,
    meta: writeZoteroMeta(record, record.page[language]),
    styles: [
      style(say('cite.academy'), (one) => copyText(writeVietnamese(one, language)), false),
      style(say('cite.apa'), (one) => copyText(writeApa(one, language)), false),
      style(say('cite.plain'), (one) => copyText(writePlain(one, language)), false),
      ...citeFormats.map((name) =>
        style(names[name] ?? name, (one) => exportFormats[name].cite([one]), true),
      ),
    ],
  };
}
