import type { Corpus } from '../core/corpus/corpus.ts';
import { courseReadings } from '../core/course/coverage.ts';
import { buildGraph } from '../core/graph/graph.ts';
import { measureGraph } from '../core/graph/measures.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Bilingual, Language } from '../core/language.ts';
import type { Addresses } from './addresses.ts';
import { writeAkomaNtoso } from './akoma-ntoso.ts';
import { writeBibtex } from './bibtex.ts';
import { type CiteRecord, citeInstrument } from './cite-record.ts';
import { writeCslJson } from './csl-json.ts';
import { writeDot } from './dot.ts';
import { writeGexf } from './gexf.ts';
import { type GraphRecords, recordGraph } from './graph-record.ts';
import { writeGraphml } from './graphml.ts';
import { writeInstrumentTable } from './instrument-table.ts';
import { writeJson } from './json-fields.ts';
import { contextOf, toInstrumentNode, writeCorpusJsonLd, writeInstrumentJsonLd } from './json-ld.ts';
import { toInstrumentTwin } from './json-twin.ts';
import { listInstruments } from './lists.ts';
import { type SayWord, writeMarkdown } from './markdown.ts';
import { writeNQuads, writeStatements } from './n-quads.ts';
import { writeRis } from './ris.ts';

/** What every format is written from. */
export interface ExportSource {
  readonly corpus: Corpus;
  readonly addresses: Addresses;
  /** The words of the site in a language. */
  readonly say: (language: Language) => SayWord;
}

/** A format: what it is called, how its files end, and what can be written in it. */
export interface ExportFormat {
  readonly ending: string;
  readonly mediaType: string;
  readonly about: Bilingual;
  /** One instrument as a file: `instruments/<id><ending>`. */
  readonly one?: (source: ExportSource, instrument: Instrument) => string;
  /** All of them in one file: `api/instruments<ending>`. */
  readonly all?: (source: ExportSource) => string;
  /** Several records that can be cited, for lists. */
  readonly cite?: (records: readonly CiteRecord[]) => string;
}

/** A format for citing: one, many or all by the same writer. */
const citeFormat = (
  ending: string,
  mediaType: string,
  about: Bilingual,
  write: (records: readonly CiteRecord[]) => string,
): Required<ExportFormat> => ({
  ending,
  mediaType,
  about,
  cite: write,
  one: ({ corpus, addresses }, instrument) => write([citeInstrument(corpus, instrument, addresses)]),
  all: ({ corpus, addresses }) =>
    write(listInstruments(corpus).map((instrument) => citeInstrument(corpus, instrument, addresses))),
});

const graphFormat = (
  ending: string,
  mediaType: string,
  name: string,
  write: (records: GraphRecords) => string,
): ExportFormat => ({
  ending,
  mediaType,
  about: { vi: `Đồ thị dẫn chiếu, ${name}`, en: `The citation graph, ${name}` },
  all: ({ corpus }) => {
    const graph = buildGraph(corpus);
    return write(recordGraph(graph, measureGraph(graph, courseReadings(corpus))));
  },
});

const markdownFormat = (language: Language, ending: string, about: Bilingual): ExportFormat => ({
  ending,
  mediaType: 'text/markdown',
  about,
  one: ({ corpus, addresses, say }, instrument) =>
    writeMarkdown(corpus, instrument, language, addresses, say(language)),
});

/** Every format by the name that the command line and the static API call it. */
export const exportFormats = {
  json: {
    ending: '.json',
    mediaType: 'application/json',
    about: { vi: 'JSON, tên trường như trong tệp nội dung', en: 'JSON by the names of the content files' },
    one: ({ corpus, addresses }, instrument) => writeJson(toInstrumentTwin(corpus, instrument, addresses)),
    all: ({ corpus, addresses }) =>
      writeJson(listInstruments(corpus).map((one) => toInstrumentTwin(corpus, one, addresses))),
  },
  jsonld: {
    ending: '.jsonld',
    mediaType: 'application/ld+json',
    about: { vi: 'JSON-LD: schema.org Legislation và ELI', en: 'JSON-LD: schema.org Legislation and ELI' },
    one: ({ corpus, addresses }, instrument) => writeInstrumentJsonLd(corpus, instrument, addresses),
    all: ({ corpus, addresses }) => writeCorpusJsonLd(corpus, addresses),
  },
  nquads: {
    ending: '.nq',
    mediaType: 'application/n-quads',
    about: { vi: 'N-Quads: các mệnh đề của JSON-LD', en: 'N-Quads: the statements of the JSON-LD' },
    one: ({ corpus, addresses }, instrument) =>
      writeStatements([toInstrumentNode(corpus, instrument, addresses)], contextOf(addresses)),
    all: ({ corpus, addresses }) => writeNQuads(corpus, addresses),
  },
  akn: {
    ending: '.akn.xml',
    mediaType: 'application/akn+xml',
    about: { vi: 'Akoma Ntoso 3.0', en: 'Akoma Ntoso 3.0' },
    one: ({ corpus, addresses }, instrument) => writeAkomaNtoso(corpus, instrument, addresses),
  },
  markdown: markdownFormat('en', '.md', { vi: 'Markdown, tiếng Anh', en: 'Markdown, English' }),
  'markdown-vi': markdownFormat('vi', '.vi.md', { vi: 'Markdown, tiếng Việt', en: 'Markdown, Vietnamese' }),
  bibtex: citeFormat('.bib', 'application/x-bibtex', { vi: 'BibTeX', en: 'BibTeX' }, writeBibtex),
  ris: citeFormat(
    '.ris',
    'application/x-research-info-systems',
    { vi: 'RIS (Zotero, EndNote, Mendeley)', en: 'RIS (Zotero, EndNote, Mendeley)' },
    writeRis,
  ),
  csl: citeFormat(
    '.csl.json',
    'application/vnd.citationstyles.csl+json',
    { vi: 'CSL-JSON', en: 'CSL-JSON' },
    writeCslJson,
  ),
  csv: {
    ending: '.csv',
    mediaType: 'text/csv',
    about: { vi: 'Bảng CSV, mỗi văn bản một dòng', en: 'CSV table, a row an instrument' },
    one: ({ corpus, addresses }, instrument) => writeInstrumentTable(corpus, [instrument], addresses),
    all: ({ corpus, addresses }) => writeInstrumentTable(corpus, listInstruments(corpus), addresses),
  },
  ndjson: {
    ending: '.ndjson',
    mediaType: 'application/x-ndjson',
    about: { vi: 'NDJSON, mỗi văn bản một dòng JSON', en: 'NDJSON, a line of JSON an instrument' },
    one: ({ corpus, addresses }, instrument) =>
      `${JSON.stringify(toInstrumentTwin(corpus, instrument, addresses))}\n`,
    all: ({ corpus, addresses }) =>
      listInstruments(corpus)
        .map((one) => `${JSON.stringify(toInstrumentTwin(corpus, one, addresses))}\n`)
        .join(''),
  },
  graphml: graphFormat('.graphml', 'application/graphml+xml', 'GraphML', writeGraphml),
  gexf: graphFormat('.gexf', 'application/gexf+xml', 'GEXF', writeGexf),
  dot: graphFormat('.dot', 'text/vnd.graphviz', 'DOT', writeDot),
} as const satisfies Record<string, ExportFormat>;

export type FormatName = keyof typeof exportFormats;
export const formatNames = Object.keys(exportFormats) as readonly FormatName[];
export const isFormatName = (text: string): text is FormatName => Object.hasOwn(exportFormats, text);
/** A format as the table describes it, whichever it is. */
export const formatOf = (name: FormatName): ExportFormat => exportFormats[name];

/** Formats that an instrument's page links to, in the order of its list. */
export const twinFormats = [
  'json',
  'jsonld',
  'akn',
  'markdown',
  'markdown-vi',
  'csl',
  'bibtex',
  'ris',
] as const satisfies readonly FormatName[];
/** Formats in which a whole list or the whole register can be cited. */
export const citeFormats = ['bibtex', 'ris', 'csl'] as const satisfies readonly FormatName[];
/** Formats of the whole register under /api/. */
export const registerFormats = [
  'json',
  'jsonld',
  'nquads',
  'csv',
  'ndjson',
  'bibtex',
  'ris',
  'csl',
] as const satisfies readonly FormatName[];
