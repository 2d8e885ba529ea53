import type { Body, DocumentKind } from '../../core/corpus/vocabulary.ts';
import { findIssuer } from '../../core/instrument/issuer.ts';
import { findKind } from '../../core/instrument/kind.ts';
import { instrumentId, parseNumber } from '../../core/instrument/number.ts';
import { parsePartialDate } from '../../core/instrument/partial-date.ts';
import { foldVietnamese } from '../../core/text/fold.ts';
import type { IngestedDocument } from '../document.ts';
import { nameKey } from '../header/names.ts';
import { listDraftProvisions, printProvisions } from './draft-provisions.ts';
import { quoteYaml } from './mdx-text.ts';

/** Where a text came from. */
export interface TextOrigin {
  /** Base name of the file. */
  readonly file: string;
  readonly sha256: string;
  /** The day it was read, ISO. */
  readonly date: string;
  /** Lines of the file, where it has lines. */
  readonly lines?: number | undefined;
}

/** The kinds and bodies that the content has pages of: a draft names no others. */
export interface DraftVocabulary {
  readonly kinds: readonly Pick<DocumentKind, 'id' | 'name'>[];
  readonly bodies: readonly Pick<Body, 'id' | 'name' | 'variants'>[];
}

/** Files of a draft; paths are relative to content/. */
export interface Draft {
  readonly id: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/**
 * Drafts the files of an instrument from a text: the facts, the Vietnamese text as provisions, and the source that the
 * facts are attested by, which is the text itself. What was not recognised is left out and said in a comment; what is
 * doubtful stands under `doubts`; nothing is added.
 */
export function draftInstrument(
  document: IngestedDocument,
  origin: TextOrigin,
  vocabulary: DraftVocabulary = { kinds: [], bodies: [] },
): Draft {
  const id = draftId(document, origin);
  const source = `${id}-text`;
  return {
    id,
    files: [
      { path: `instruments/${id}.mdx`, text: `---\n${printFacts(document, vocabulary, source)}---\n` },
      {
        path: `instruments/${id}.vi.mdx`,
        text: `${printProvisions(listDraftProvisions(document)).trimEnd()}\n`,
      },
      { path: `sources/${source}.mdx`, text: `---\n${printSource(document, origin, id)}---\n` },
    ],
  };
}

/** The id of the number and year; of a paper without a number, its file's name. */
function draftId({ number, date }: IngestedDocument, { file }: TextOrigin): string {
  const parsed = number === null ? undefined : parseNumber(number);
  const day = date === null ? undefined : parsePartialDate(date);
  if (parsed?.ok === true) return instrumentId(parsed.value, day?.ok === true ? day.value : undefined);
  const year = date === null ? '' : `-${date.slice(0, 4)}`;
  const name = slug(number === null ? file.replace(/\.[a-z0-9]+$/iu, '') : number + year);
  return name === '' ? 'van-ban' : name;
}

const slug = (text: string): string =>
  foldVietnamese(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80)
    .replace(/-+$/u, '');

type Field = readonly [name: string, value: string | null];

function printFacts(document: IngestedDocument, vocabulary: DraftVocabulary, source: string): string {
  const { number, title, date, signatory, factDoubts } = document;
  const parsed = number === null ? undefined : parseNumber(number);
  const key = parsed?.ok === true ? parsed.value.key : number;
  const kind = findKindId(document, vocabulary);
  const issuer = document.issuer === null ? null : findBody(document.issuer, number, vocabulary);
  const head = document.letterhead.at(-1);
  const letterhead = head === undefined ? null : findBody(head, null, vocabulary);
  const titleField = title === null ? null : `{ vi: ${quoteYaml(title)} }`;
  const facts: readonly Field[] = [
    ['number', key === null ? null : quoteYaml(key)],
    ['kind', kind],
    ['issuer', issuer],
    ['date', date === null ? null : quoteYaml(date)],
    ['title', titleField],
    ['signatory', signatory === null ? null : quoteYaml(signatory)],
  ];
  const stated = facts
    .map(([name, value]): Field => [name, name === 'number' && number !== null ? quoteYaml(number) : value])
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value ?? ''}`);
  const doubts = Object.entries(factDoubts).map(([name, doubt]) => `${name}: ${doubt}`);
  const rows = [
    ...comments(document, kind, issuer),
    ...facts.filter(([name]) => name !== 'title' && name !== 'signatory').flatMap(printField),
    ...(key !== number && number !== null ? [`numberVariants: [${quoteYaml(number)}]`] : []),
    ...(letterhead !== null && letterhead !== issuer ? [`letterhead: ${letterhead}`] : []),
    `title: ${titleField ?? '{}'}`,
    ...facts.filter(([name]) => name === 'signatory').flatMap(printField),
    ...(doubts.length > 0 ? [`doubts: { ${doubts.join(', ')} }`] : []),
    'status: { value: unknown }',
    'holding: verbatim',
    'attestations:',
    `  - { ${[`source: ${source}`, 'at: header', ...stated].join(', ')} }`,
  ];
  return `${rows.join('\n')}\n`;
}

const printField = ([name, value]: Field): string[] => (value === null ? [] : [`${name}: ${value}`]);

/** What a person has to fill in or look at, as comments. */
function comments(document: IngestedDocument, kind: string | null, issuer: string | null): string[] {
  const rows: string[] = [];
  const note = (vi: string, en: string): void => {
    rows.push(`# ${vi} / ${en}`.replace(/\s+/gu, ' '));
  };
  if (kind === null)
    note(`kind: ${document.kind ?? 'chưa rõ'}: chưa có trong content/kinds`, 'not in content/kinds yet');
  if (issuer === null)
    note(
      `issuer: ${document.issuer ?? 'chưa rõ'}: chưa có trong content/bodies`,
      'not in content/bodies yet',
    );
  if (document.number === null) note('number: chưa thấy số, ký hiệu', 'no number was found');
  if (document.date === null) note('date: chưa thấy ngày ban hành', 'no date was found');
  for (const basis of document.legalBases) rows.push(`# căn cứ / legal basis: ${basis}`);
  for (const { line, what } of document.doubts) note(`dòng ${line}: ${what.vi}`, `line ${line}: ${what.en}`);
  return rows;
}

function findKindId({ kind, number }: IngestedDocument, { kinds }: DraftVocabulary): string | null {
  if (kind === null) return null;
  const named = kinds.find(({ name }) => nameKey(name.vi) === nameKey(kind));
  if (named !== undefined) return named.id;
  const wider = kinds.find(({ name }) => nameKey(kind).startsWith(`${nameKey(name.vi)} `));
  if (wider !== undefined) return wider.id;
  if (kinds.length > 0) return null;
  const code =
    number === null
      ? undefined
      : number
          .split(/[-/]/u)
          .map(findKind)
          .find((found) => found !== undefined);
  return code?.kinds[0] ?? null;
}

/** The page of a body by its name; a provincial body of a kind has none, only the body of that kind. */
function findBody(name: string, number: string | null, { bodies }: DraftVocabulary): string | null {
  const key = nameKey(name);
  const named = bodies.find((body) =>
    [body.name.vi, ...body.variants.vi].some((each) => nameKey(each) === key),
  );
  if (named !== undefined) return named.id;
  if (number === null || bodies.length > 0) return null;
  const code = findIssuer(number.split(/[-/]/u).at(-1) ?? '');
  return code?.bodies.length === 1 && nameKey(code.name.vi) === key ? (code.bodies[0] ?? null) : null;
}

function printSource(document: IngestedDocument, origin: TextOrigin, id: string): string {
  const name = document.number ?? document.title ?? origin.file;
  const rows = [
    'kind: official-text',
    `textOf: [${id}]`,
    ...(document.title === null ? [] : [`title: { vi: ${quoteYaml(document.title)} }`]),
    ...(document.date === null ? [] : [`date: ${quoteYaml(document.date)}`]),
    'language: vi',
    'linkable: false',
    'reliability: medium',
    'shows:',
    `  vi: ${quoteYaml(`Toàn văn ${name}, lấy từ tệp ${origin.file}.`)}`,
    `  en: ${quoteYaml(`The whole text of ${name}, taken from the file ${origin.file}.`)}`,
    'note:',
    `  vi: ${quoteYaml(`Tệp ${origin.file}, SHA-256 ${origin.sha256}.`)}`,
    `  en: ${quoteYaml(`File ${origin.file}, SHA-256 ${origin.sha256}.`)}`,
    `read: ${quoteYaml(origin.date)}`,
    ...(origin.lines === undefined ? [] : [`lines: ${origin.lines}`]),
  ];
  return `${rows.join('\n')}\n`;
}
