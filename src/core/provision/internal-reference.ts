import { romanNumber } from '../text/roman.ts';

/*
 * References of a full text to its own units, as Vietnamese drafting writes them: inner unit first, and the whole ends in
 * a word that says that this very text is meant.
 *
 *   khoản 2 Điều này · điểm a khoản 1 Điều 5 của Quy chế này · Điều 3 và khoản 2 Điều 7 Luật này · các khoản 1, 2 và 3 Điều này
 *   từ Điều 5 đến Điều 8 Nghị định này · Phụ lục I ban hành kèm theo Quy chế này
 *
 *   1. The text is cut into marks (a unit with its number; a further number of the same unit; `Điều này`; `Quy chế này`).
 *   2. Marks with nothing but joining words between them are one run. A run that does not end in `… này` is left alone: it
 *      may speak of another instrument.
 *   3. A run is read from its end: each unit stands in the nearest one behind it that can hold it.
 *   4. A reference is given only where that id is really there. What stands in quotation marks speaks of another text.
 */

/** A reference found: where it stands in the text, and the id of the unit that it names. */
export interface InternalReference {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** Where the referring text stands. */
export interface ReferringPlace {
  /** Ids of the whole instrument. */
  readonly ids: ReadonlySet<string>;
  /** Id of the unit of each level that the text stands in, itself among them: `{ article: 'dieu-4', clause: … }`. */
  readonly within: Readonly<Partial<Record<ReferableLevel, string>>>;
  /** Texts that the instrument is made of, by the word that each calls itself: `quyết định`, and `quy chế` in `kem-theo`. */
  readonly regions: readonly { readonly word: string; readonly prefix: string }[];
  /** The prefix of the region that the text stands in; empty for the instrument's own. */
  readonly prefix: string;
}

const referableLevels = ['annex', 'chapter', 'section', 'article', 'clause', 'point'] as const;
export type ReferableLevel = (typeof referableLevels)[number];

const words: Readonly<Record<string, ReferableLevel>> = {
  'phụ lục': 'annex',
  chương: 'chapter',
  mục: 'section',
  điều: 'article',
  khoản: 'clause',
  điểm: 'point',
};
const kinds =
  'bộ luật|luật|pháp lệnh|nghị định|nghị quyết|quyết định|quy định|quy chế|quy chế phối hợp|thông tư|chỉ thị|kết luận|hướng dẫn|điều lệ|đề án|kế hoạch|chương trình|quy trình|nội quy|văn bản';
const edge = String.raw`(?<![\p{L}\p{N}])`;
const numbers = String.raw`(?:\d{1,3}[a-zđ]?|[IVXL]{1,6}|[a-zđ]\d?)(?![\p{L}\p{N}])`;
const mark = new RegExp(
  String.raw`${edge}(?:(?<here>điều|khoản|điểm) này|(?<doc>${kinds}) này|(?<unit>phụ lục|chương|mục|điều|khoản|điểm)(?: số)? (?<number>${numbers})|(?<more>${numbers}))(?![\p{L}\p{N}])`,
  'giu',
);
const joint =
  /^[\s,;]*(?:(?:và|hoặc|đến|của|tại|thuộc|các|từ|ban hành kèm theo|kèm theo|quy định tại)\s+){0,3}$/iu;
/** Between a unit and the text that it belongs to: no comma, which begins another thing to be said. */
const belonging = /^\s+(?:(?:của|tại|thuộc|ban hành kèm theo|kèm theo)\s+)?$/iu;
const quoted = /[“"][^”"]*[”"]/gu;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly level: ReferableLevel | null;
  readonly number: string | null;
  readonly doc: string | null;
}

/** The references of a text to units of its own instrument, in order, not overlapping. */
export function findInternalReferences(text: string, place: ReferringPlace): readonly InternalReference[] {
  const open = text.replace(quoted, (words) => '\u0000'.repeat(words.length));
  return cutRuns(open)
    .flatMap((run) => readRun(run, open, place))
    .sort((a, b) => a.start - b.start);
}

/** Runs of marks that end in `… này`. */
function cutRuns(text: string): readonly (readonly Found[])[] {
  const runs: Found[][] = [];
  let run: Found[] = [];
  const close = (): void => {
    const last = run.findLastIndex(({ number }) => number === null);
    if (last > 0) runs.push(run.slice(0, last + 1));
    run = [];
  };
  for (const match of text.matchAll(mark)) {
    const { here, doc, unit, number, more } = match.groups ?? {};
    const before = run.at(-1);
    const between = before === undefined ? '' : text.slice(before.end, match.index);
    const joined = before !== undefined && (doc === undefined ? joint : belonging).test(between);
    const ended = before?.number === null && before.doc !== null;
    if (!joined || ended) close();
    const level = here ?? unit;
    if (more !== undefined && (run.length === 0 || run.at(-1)?.number === null)) continue;
    run.push({
      start: match.index,
      end: match.index + match[0].length,
      level:
        more === undefined
          ? level === undefined
            ? null
            : (words[level.toLowerCase()] ?? null)
          : (run.at(-1)?.level ?? null),
      number: number ?? more ?? null,
      doc: doc?.toLowerCase() ?? null,
    });
  }
  close();
  return runs;
}

function readRun(run: readonly Found[], text: string, place: ReferringPlace): readonly InternalReference[] {
  const held: Partial<Record<ReferableLevel, string>> = {};
  const references: (InternalReference & { readonly rank: number })[] = [];
  let prefix = place.prefix;
  for (const { start, end, level, number, doc } of [...run].reverse()) {
    if (doc !== null) prefix = prefixOf(doc, place);
    if (level === null) continue;
    const rank = referableLevels.indexOf(level);
    const id = number === null ? place.within[level] : idOf(level, number, held, prefix);
    for (const inner of referableLevels.slice(rank)) delete held[inner];
    if (id === undefined) continue;
    held[level] = id;
    if (number === null || !place.ids.has(id)) continue;
    const outer = references.at(-1);
    const next = run.find((one) => one.start >= end);
    const close = next !== undefined && /^\s+(?:của\s+)?$/u.test(text.slice(end, next.start));
    if (close && outer !== undefined && outer.start === next.start && outer.rank < rank) {
      references.pop();
      references.push({ start, end: outer.end, id, rank });
    } else {
      const toHere = close && next.number === null && next.doc === null;
      references.push({ start, end: toHere ? next.end : end, id, rank });
    }
  }
  return references;
}

function idOf(
  level: ReferableLevel,
  number: string,
  held: Readonly<Partial<Record<ReferableLevel, string>>>,
  prefix: string,
): string | undefined {
  const before = prefix === '' ? '' : `${prefix}-`;
  const digits = /^[ivxl]+$/iu.test(number) ? String(romanNumber(number)) : number;
  switch (level) {
    case 'annex':
      return `phu-luc-${digits}`;
    case 'chapter':
      return `${before}chuong-${digits}`;
    case 'article':
      return `${before}dieu-${number.toLowerCase().replace('đ', 'dd')}`;
    case 'section':
      return held.chapter === undefined ? undefined : `${held.chapter}-muc-${digits}`;
    case 'clause':
      return held.article === undefined ? undefined : `${held.article}-khoan-${number.toLowerCase()}`;
    case 'point': {
      const holder = held.clause ?? held.article;
      return holder === undefined ? undefined : `${holder}-diem-${number.toLowerCase().replace('đ', 'dd')}`;
    }
  }
}

/** The region that calls itself so; a word that no region has means the one that is being read. */
const prefixOf = (doc: string, { regions, prefix }: ReferringPlace): string => {
  const fitting = regions.filter(({ word }) => word === doc);
  return fitting.find((region) => region.prefix === prefix)?.prefix ?? fitting[0]?.prefix ?? prefix;
};
