/**
 * Scores citations that were found against citations that were marked by hand. Offsets are code points.
 *
 *   detect   overlap, whatever the key
 *   spans    overlap and the same key: the main figure; one found citation serves one marked one
 *   exact    the same start, end and key
 *   keys     the set of keys of each document
 *   keys~    the same, blind to case, Đ and D, zero padding and separators
 *   dates    of the citations matched as in `spans`; the date of one that was not found counts as missed
 *
 * A marked key `NQ:10` or `TT:39/2014` is partial: it takes itself or any full key of that kind, serial and year.
 * Marked citations of level `ignore` accept either answer; for the core figures those of level `short` do too.
 */
export interface MarkedCitation {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly key: string | null;
  readonly date: string | null;
  readonly level: 'full' | 'short' | 'ignore';
  readonly otherKeys: readonly string[];
  readonly dateOpen: boolean;
}

export interface FoundCitation {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly date: string | null;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly given: number;
  readonly gold: number;
}

export const measures = ['detect', 'spans', 'exact', 'keys', 'keys~', 'dates'] as const;
export type Measure = (typeof measures)[number];
export type Scores = Readonly<Record<Measure, Score>>;

/** A citation that went wrong, by document and number only. */
export interface Miss {
  readonly sort: 'missed' | 'false' | 'date';
  readonly doc: string;
  readonly start: number;
  readonly key: string | null;
  readonly want?: string | null | undefined;
  readonly got?: string | null | undefined;
}

export interface Evaluation {
  readonly scores: Scores;
  readonly misses: readonly Miss[];
}

const partialKey = /^([A-ZĐ]+):(\d+[A-Z]?)(?:\/(\d{4}))?$/;
const fullKey = /^0*(\d+[A-Za-z]?)(?:\/(\d{4}))?[-/](.+)$/;

export function isSameKey(marked: Pick<MarkedCitation, 'key' | 'otherKeys'>, key: string): boolean {
  if (marked.key === null) return false;
  if (key === marked.key || marked.otherKeys.includes(key)) return true;
  const partial = partialKey.exec(marked.key);
  const full = fullKey.exec(key);
  if (partial === null || full === null) return false;
  const [, kind = '', serial = '', year] = partial;
  if (full[1]?.toUpperCase() !== serial.replace(/^0+/, '') || (year !== undefined && full[2] !== year))
    return false;
  return (full[3] ?? '').split(/[-/]/).includes(kind) || (kind === 'LUAT' && /^QH\d/.test(full[3] ?? ''));
}

const foldKey = (key: string): string =>
  key
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[ĐÐ]/g, 'D')
    .replace(/[\s‐‑–—−/-]+/g, '-')
    .replace(/^0+(?=\d)/, '');

/** A largest one-to-one matching; `edges` holds for each left place its right places, best first. */
function largestMatching(edges: readonly (readonly number[])[]): Map<number, number> {
  const owners = new Map<number, number>();
  const settle = (left: number, seen: Set<number>): boolean =>
    (edges[left] ?? []).some((right) => {
      if (seen.has(right)) return false;
      seen.add(right);
      const owner = owners.get(right);
      if (owner !== undefined && !settle(owner, seen)) return false;
      owners.set(right, left);
      return true;
    });
  edges.forEach((_, left) => settle(left, new Set()));
  return new Map([...owners].map(([right, left]) => [left, right]));
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

type Fits = (marked: MarkedCitation, found: FoundCitation) => boolean;

function match(
  marked: readonly MarkedCitation[],
  found: readonly FoundCitation[],
  fits: Fits,
): Map<number, number> {
  const places = Map.groupBy(found.keys(), (place) => (found[place] as FoundCitation).doc);
  return largestMatching(
    marked.map((one) =>
      (places.get(one.doc) ?? [])
        .map((place) => ({ place, size: overlap(one, found[place] as FoundCitation) }))
        .filter(({ place, size }) => size > 0 && fits(one, found[place] as FoundCitation))
        .sort((a, b) => b.size - a.size || a.place - b.place)
        .map(({ place }) => place),
    ),
  );
}

function scoreOf(right: number, given: number, gold: number): Score {
  const precision = given > 0 ? right / given : gold > 0 ? 0 : 1;
  const recall = gold > 0 ? right / gold : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, right, given, gold };
}

/** `core`: short forms are set aside as if they were marked `ignore`. */
export function evaluate(
  marked: readonly MarkedCitation[],
  found: readonly FoundCitation[],
  core: boolean,
): Evaluation {
  const isSkipped = (one: MarkedCitation): boolean =>
    one.level === 'ignore' || (core && one.level === 'short') || one.key === null;
  const real = marked.filter((one) => !isSkipped(one));
  const skipped = marked.filter(isSkipped);
  const touches = (ones: readonly MarkedCitation[], one: FoundCitation): boolean =>
    ones.some((other) => other.doc === one.doc && overlap(other, one) > 0);
  const used = found.filter((one) => !(touches(skipped, one) && !touches(real, one)));
  const sameKey: Fits = (one, other) => isSameKey(one, other.key);
  const spans = match(real, used, sameKey);
  const exact = match(
    real,
    used,
    (one, other) => sameKey(one, other) && one.start === other.start && one.end === other.end,
  );
  const score = (pairs: Map<number, number>): Score => scoreOf(pairs.size, used.length, real.length);
  return {
    scores: {
      detect: score(match(real, used, () => true)),
      spans: score(spans),
      exact: score(exact),
      keys: scoreKeys(real, used, (key) => key),
      'keys~': scoreKeys(real, used, foldKey),
      dates: scoreDates(real, used, spans),
    },
    misses: missesOf(real, used, spans),
  };
}

/** A set of keys for each document; a partial marked key takes one fitting key that was found. */
function scoreKeys(
  real: readonly MarkedCitation[],
  used: readonly FoundCitation[],
  fold: (key: string) => string,
): Score {
  let right = 0;
  let given = 0;
  let gold = 0;
  const folded = (key: string): string => (partialKey.test(key) ? key : fold(key));
  for (const doc of new Set([...real, ...used].map((one) => one.doc))) {
    const wanted = new Map<string, MarkedCitation>();
    for (const one of real) {
      if (one.doc === doc && one.key !== null && !wanted.has(folded(one.key)))
        wanted.set(folded(one.key), one);
    }
    const origins = Map.groupBy(new Set(used.filter((one) => one.doc === doc).map((one) => one.key)), folded);
    const keys = [...origins.keys()].sort();
    const edges = [...wanted].map(([key, one]) =>
      keys.flatMap((other, place) => {
        const same = other === key || (origins.get(other) ?? []).some((origin) => isSameKey(one, origin));
        return same || one.otherKeys.some((each) => fold(each) === other) ? [place] : [];
      }),
    );
    right += largestMatching(edges).size;
    given += keys.length;
    gold += wanted.size;
  }
  return scoreOf(right, given, gold);
}

/** A marked year or month is met by any date within it. */
const meets = (want: string | null, got: string | null): boolean =>
  want !== null && got !== null && (got === want || got.startsWith(`${want}-`));

function scoreDates(
  real: readonly MarkedCitation[],
  used: readonly FoundCitation[],
  spans: Map<number, number>,
): Score {
  let right = 0;
  let given = 0;
  let gold = 0;
  real.forEach((one, place) => {
    if (one.dateOpen) return;
    const got = used[spans.get(place) ?? -1]?.date ?? null;
    if (one.date !== null) gold++;
    if (got !== null) given++;
    if (meets(one.date, got)) right++;
  });
  return scoreOf(right, given, gold);
}

function missesOf(
  real: readonly MarkedCitation[],
  used: readonly FoundCitation[],
  spans: Map<number, number>,
): Miss[] {
  const misses: Miss[] = [];
  real.forEach((one, place) => {
    const { doc, start, key } = one;
    const partner = used[spans.get(place) ?? -1];
    if (partner === undefined) {
      const got = used.find((other) => other.doc === doc && overlap(one, other) > 0)?.key ?? null;
      misses.push({ sort: 'missed', doc, start, key, got });
    } else if (!one.dateOpen && partner.date !== one.date && !meets(one.date, partner.date)) {
      misses.push({ sort: 'date', doc, start, key, want: one.date, got: partner.date });
    }
  });
  const hit = new Set(spans.values());
  used.forEach(({ doc, start, key }, place) => {
    if (!hit.has(place)) misses.push({ sort: 'false', doc, start, key });
  });
  return misses;
}
