import type { Corpus } from '../core/corpus/corpus.ts';
import type { Bilingual, Localized } from '../core/language.ts';
import type { Addresses } from './addresses.ts';
import { writePlain } from './cite-plain.ts';
import { copyText } from './cite-text.ts';
import { exportFormats, registerFormats, twinFormats } from './formats.ts';
import { pagesAt, schemaPath, type TwinType, twinTypes } from './json-fields.ts';
import { toKnownTwin } from './json-twin.ts';
import { attribution, citeData, dataLicence, type Edition } from './licence.ts';
import { listedIds, type TwinFolder, twinFolderNames, twinFolders } from './twins.ts';

/** A file of the static API: its path from the root, its type and what it is. */
export interface ApiFile {
  readonly path: string;
  readonly mediaType: string;
  readonly about: Bilingual;
}

const json = 'application/json';

/** Every file of the static API that stands once; the twins of entries are patterns. */
export const apiFiles: readonly ApiFile[] = [
  { path: 'api/index.json', mediaType: json, about: { vi: 'Mục lục này', en: 'This index' } },
  {
    path: 'api/openapi.json',
    mediaType: json,
    about: { vi: 'Mô tả OpenAPI 3.1', en: 'OpenAPI 3.1 description' },
  },
  ...registerFormats.map((name) => ({
    path: `api/instruments${exportFormats[name].ending}`,
    mediaType: exportFormats[name].mediaType,
    about: exportFormats[name].about,
  })),
  {
    path: 'api/sources.bib',
    mediaType: 'application/x-bibtex',
    about: { vi: 'Các nguồn, BibTeX', en: 'The sources, BibTeX' },
  },
  {
    path: 'api/sources.ris',
    mediaType: 'application/x-research-info-systems',
    about: { vi: 'Các nguồn, RIS', en: 'The sources, RIS' },
  },
  {
    path: 'api/sources.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    about: { vi: 'Các nguồn, CSL-JSON', en: 'The sources, CSL-JSON' },
  },
  {
    path: 'api/known.json',
    mediaType: json,
    about: { vi: 'Văn bản được nhắc đến, chưa có trang', en: 'Instruments that are named and have no page' },
  },
  {
    path: 'api/shapes.ttl',
    mediaType: 'text/turtle',
    about: { vi: 'Ràng buộc SHACL của dữ liệu RDF', en: 'SHACL shapes of the RDF' },
  },
  {
    path: 'api/terms.ttl',
    mediaType: 'text/turtle',
    about: { vi: 'Từ vựng RDF riêng', en: 'Our own RDF terms' },
  },
  {
    path: 'api/vankien.zip',
    mediaType: 'application/zip',
    about: { vi: 'Toàn bộ dữ liệu, tệp nén', en: 'All data in one archive' },
  },
  {
    path: 'api/SHA256SUMS',
    mediaType: 'text/plain',
    about: { vi: 'Mã kiểm SHA-256', en: 'SHA-256 checksums' },
  },
  {
    path: 'api/changes.atom.xml',
    mediaType: 'application/atom+xml',
    about: { vi: 'Thay đổi, Atom, tiếng Anh', en: 'Changes, Atom, English' },
  },
  {
    path: 'api/changes.vi.atom.xml',
    mediaType: 'application/atom+xml',
    about: { vi: 'Thay đổi, Atom, tiếng Việt', en: 'Changes, Atom, Vietnamese' },
  },
  {
    path: 'api/changes.rss.xml',
    mediaType: 'application/rss+xml',
    about: { vi: 'Thay đổi, RSS, tiếng Anh', en: 'Changes, RSS, English' },
  },
  {
    path: 'api/changes.vi.rss.xml',
    mediaType: 'application/rss+xml',
    about: { vi: 'Thay đổi, RSS, tiếng Việt', en: 'Changes, RSS, Vietnamese' },
  },
  {
    path: 'api/changes.json',
    mediaType: 'application/feed+json',
    about: { vi: 'Thay đổi, JSON Feed, tiếng Anh', en: 'Changes, JSON Feed, English' },
  },
  {
    path: 'api/changes.vi.json',
    mediaType: 'application/feed+json',
    about: { vi: 'Thay đổi, JSON Feed, tiếng Việt', en: 'Changes, JSON Feed, Vietnamese' },
  },
  { path: 'graph.json', mediaType: json, about: { vi: 'Đồ thị dẫn chiếu', en: 'The citation graph' } },
  { path: 'duties.json', mediaType: json, about: { vi: 'Các nhiệm vụ', en: 'The duties' } },
  {
    path: 'duties.csv',
    mediaType: 'text/csv',
    about: { vi: 'Các nhiệm vụ, bảng tính', en: 'The duties, for spreadsheets' },
  },
  {
    path: 'duties-en.html',
    mediaType: 'text/html',
    about: { vi: 'Các nhiệm vụ, mở được trong Word, tiếng Anh', en: 'The duties, opens in Word, English' },
  },
  {
    path: 'duties-vi.html',
    mediaType: 'text/html',
    about: {
      vi: 'Các nhiệm vụ, mở được trong Word, tiếng Việt',
      en: 'The duties, opens in Word, Vietnamese',
    },
  },
  ...twinTypes.map((type) => schemaFile(type)),
  schemaFile('index'),
];

function schemaFile(type: TwinType | 'index'): ApiFile {
  return {
    path: schemaPath(type),
    mediaType: 'application/schema+json',
    about: { vi: `JSON Schema của ${type}`, en: `JSON Schema of ${type}` },
  };
}

/** Where the twins of an entry stand, with `{id}` for its id. */
export const twinPaths = (
  folder: TwinFolder,
): readonly { readonly path: string; readonly mediaType: string }[] => {
  const own = folder === 'instruments' ? twinFormats : (['json'] as const);
  const cited =
    folder === 'actors' || folder === 'conflicts' || folder === 'instruments'
      ? []
      : (['bibtex', 'ris', 'csl'] as const);
  return [...own, ...cited].map((name) => ({
    path: `${folder}/{id}${exportFormats[name].ending}`,
    mediaType: exportFormats[name].mediaType,
  }));
};

/** The index of the static API: what there is, under what terms, and every entry with its page and twin. */
export function toApiIndex(corpus: Corpus, addresses: Addresses, edition: Edition) {
  const record = citeData(addresses, edition);
  return {
    $schema: addresses.file(schemaPath('index')),
    name: 'Văn kiện',
    version: edition.version,
    asOf: edition.asOf,
    page: pagesAt(addresses, 'api/'),
    licence: dataLicence,
    attribution: attribution(addresses),
    cite: { vi: copyText(writePlain(record, 'vi')), en: copyText(writePlain(record, 'en')) },
    files: apiFiles.map(({ path, mediaType, about }) => ({ url: addresses.file(path), mediaType, about })),
    collections: Object.fromEntries(
      twinFolderNames
        .filter((folder) => listedIds(corpus, folder).length > 0)
        .map((folder) => [
          folder,
          {
            type: twinFolders[folder],
            schema: addresses.file(schemaPath(twinFolders[folder])),
            twins: twinPaths(folder).map(({ path, mediaType }) => ({ url: addresses.file(path), mediaType })),
            count: listedIds(corpus, folder).length,
            items: listedIds(corpus, folder).map((id) => ({
              id,
              ...describeEntry(corpus, folder, id),
              json: addresses.file(`${folder}/${id}.json`),
            })),
          },
        ]),
    ),
  };
}

/** What a list says of an entry: its number and date where it has them, and its name. */
function describeEntry(corpus: Corpus, folder: TwinFolder, id: string): object {
  if (folder === 'instruments') {
    const instrument = corpus.instruments.get(id);
    return {
      number: instrument?.number,
      date: instrument?.date,
      kind: instrument?.kind,
      title: instrument?.title,
    };
  }
  return { title: titleOf(corpus, folder, id) };
}

function titleOf(
  corpus: Corpus,
  folder: Exclude<TwinFolder, 'instruments'>,
  id: string,
): Localized | undefined {
  switch (folder) {
    case 'sources':
      return corpus.sources.get(id)?.title;
    case 'courses':
      return corpus.courses.get(id)?.title;
    case 'conflicts':
      return corpus.conflicts.get(id)?.title;
    case 'concepts':
      return corpus.concepts.get(id)?.term;
    default:
      return corpus[folder].get(id)?.name;
  }
}

/** Instruments that are named and have no page, as one list. */
export const toKnownList = (corpus: Corpus) => [...corpus.known.values()].map(toKnownTwin);
