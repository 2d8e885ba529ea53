import { looseKey } from '../instrument/number.ts';
import { isSamePeriod, tenuresOf } from '../instrument/numbering-period.ts';
import { datesOverlap, yearOf } from '../instrument/partial-date.ts';
import { type Register, type RegisterEntry, serialKey } from '../register/register.ts';
import { foldVietnamese } from '../text/fold.ts';
import type { Citation } from './citation.ts';
import type { Difference, Resolution, ResolutionRule } from './resolution.ts';
import { titleLikeness } from './title-likeness.ts';

/**
 * Says which instrument each citation names. A number is not an identity, so the candidates that bear it are narrowed
 * by what the text gives with it, weightiest first; a step that would leave none is not taken as proof.
 *
 *   1. the date: those that may be of that day. None: those of the same tenure or year, whose date the text has wrong;
 *      else the number is another instrument's, unknown;
 *   2. without a date: the tenure, then the title, then the issuer, then a date that the text gives the same number
 *      elsewhere;
 *   3. one is left: it is named. A partial key (`NQ:25`) needs date, issuer, title or tenure as well: kind and serial
 *      alone name nothing. Several are left: they are all offered.
 */
export function resolveCitations(citations: readonly Citation[], register: Register): Resolution[] {
  const dated = datedElsewhere(citations);
  const resolutions: Resolution[] = [];
  for (const citation of citations) {
    const before = citation.antecedent === null ? undefined : resolutions[citation.antecedent];
    resolutions.push(
      citation.level === 'back' ? throughAntecedent(before) : resolveCitation(citation, register, dated),
    );
  }
  return resolutions;
}

function throughAntecedent(resolution: Resolution | undefined): Resolution {
  if (resolution === undefined) return { status: 'unknown', rule: 'antecedent' };
  return resolution.status === 'held' || resolution.status === 'known'
    ? { ...resolution, rule: 'antecedent', differs: [] }
    : resolution;
}

/** Dates that the text gives a number, by key; a number with two dates in one text is left out. */
function datedElsewhere(citations: readonly Citation[]): ReadonlyMap<string, Citation> {
  const dated = new Map<string, Citation | null>();
  for (const citation of citations) {
    if (citation.key === null || citation.date === null) continue;
    const known = dated.get(citation.key);
    if (known === undefined) dated.set(citation.key, citation);
    else if (known?.date && !datesOverlap(known.date.value, citation.date.value))
      dated.set(citation.key, null);
  }
  return new Map([...dated].filter((pair): pair is [string, Citation] => pair[1] !== null));
}

function resolveCitation(
  citation: Citation,
  register: Register,
  dated: ReadonlyMap<string, Citation>,
): Resolution {
  const { number } = citation;
  if (number === null) return resolveUnnumbered(citation, register);
  if (number.form === 'short') return resolveSerial(citation, register);
  const holders = register.byNumber.get(looseKey(number.key)) ?? [];
  if (holders.length === 0) return { status: 'unknown', rule: 'no-holder' };
  if (number.year !== undefined) return settle(citation, register, holders, 'number-year', 'several-holders');
  if (citation.date !== null) return resolveByDate(citation, register, holders);
  const told = narrow(citation, register, holders);
  if (told !== undefined)
    return settle(citation, register, told.entries, `number-${told.by}`, 'several-holders');
  const elsewhere = dated.get(number.key);
  if (elsewhere?.date && elsewhere !== citation) {
    const found = resolveByDate(elsewhere, register, holders);
    if (found.status === 'held' || found.status === 'known')
      return { ...found, rule: 'number-text', differs: [] };
  }
  return resolveBare(citation, register, holders);
}

function resolveByDate(
  citation: Citation,
  register: Register,
  holders: readonly RegisterEntry[],
): Resolution {
  const { number, date } = citation;
  if (number === null || date === null) return { status: 'unknown', rule: 'no-holder' };
  const fitting = holders.filter((entry) => entry.date !== undefined && datesOverlap(entry.date, date.value));
  if (fitting.length > 0) return settle(citation, register, fitting, 'number-date', 'several-holders');
  const near = holders.filter(
    (entry) => entry.date !== undefined && isSamePeriod(number, entry.date, date.value),
  );
  if (near.length > 0) return settle(citation, register, near, 'number-period', 'several-holders');
  const undated = holders.filter(
    (entry) => entry.date === undefined && fitsTenure(entry, tenuresOf(date.value)),
  );
  if (undated.length > 0) return settle(citation, register, undated, 'number-only', 'several-holders');
  return { status: 'unknown', rule: 'other-date' };
}

const fitsTenure = (entry: RegisterEntry, tenures: readonly number[]): boolean =>
  entry.term === undefined || tenures.length === 0 || tenures.includes(entry.term);

type Telling = 'tenure' | 'title' | 'issuer';

/** Narrows several holders by what the citation says besides the number; nothing if none of it tells them apart. */
function narrow(
  citation: Citation,
  register: Register,
  holders: readonly RegisterEntry[],
): { entries: readonly RegisterEntry[]; by: Telling } | undefined {
  const tests: [Telling, (entry: RegisterEntry) => boolean][] = [];
  const term = citation.tenure?.term;
  if (term !== undefined) tests.push(['tenure', (entry) => termsOf(entry).includes(term)]);
  if (citation.title !== null) tests.push(['title', (entry) => likeness(citation, entry) >= alike]);
  const body = citation.issuer === null ? undefined : findBody(citation.issuer.raw, register);
  if (body !== undefined) tests.push(['issuer', (entry) => entry.issuer === body]);
  let entries = holders;
  let by: Telling | undefined;
  for (const [telling, test] of tests) {
    const left = entries.filter(test);
    if (left.length === 0) continue;
    if (left.length < entries.length || by === undefined) by = telling;
    entries = left;
    if (entries.length === 1) break;
  }
  return by === undefined ? undefined : { entries, by };
}

const termsOf = (entry: RegisterEntry): readonly number[] =>
  entry.term !== undefined ? [entry.term] : entry.date === undefined ? [] : tenuresOf(entry.date);

/** A number and nothing that fits with it: named if only one bears it and the text says nothing against that one. */
function resolveBare(citation: Citation, register: Register, holders: readonly RegisterEntry[]): Resolution {
  const against = speaksAgainst(citation, holders);
  if (against === undefined) return settle(citation, register, holders, 'number-only', 'several-holders');
  return { status: 'ambiguous', candidates: holders.map(({ id }) => id), rule: against };
}

function speaksAgainst(citation: Citation, holders: readonly RegisterEntry[]): ResolutionRule | undefined {
  const term = citation.tenure?.term;
  const others = holders.filter((entry) => termsOf(entry).length > 0 && !termsOf(entry).includes(term ?? 0));
  if (term !== undefined && others.length === holders.length) return 'tenure-differs';
  const [only] = holders;
  return only !== undefined && holders.length === 1 && isUnlike(citation, only) ? 'title-differs' : undefined;
}

function resolveSerial(citation: Citation, register: Register): Resolution {
  const { number, date } = citation;
  if (number === null) return { status: 'unknown', rule: 'no-holder' };
  const all = register.bySerial.get(serialKey(number.kind ?? '', number.serial, number.letter)) ?? [];
  const holders =
    number.year === undefined ? all : all.filter((entry) => yearInNumber(entry) === number.year);
  if (holders.length === 0) return { status: 'unknown', rule: 'no-holder' };
  if (number.year !== undefined) return settle(citation, register, holders, 'number-year', 'several-serials');
  if (date !== null) {
    const fitting = holders.filter(
      (entry) => entry.date !== undefined && datesOverlap(entry.date, date.value),
    );
    if (fitting.length === 0) return { status: 'unknown', rule: 'other-date' };
    return settle(citation, register, fitting, 'serial-date', 'several-serials');
  }
  const told = narrow(citation, register, holders);
  if (told?.entries.length === 1)
    return settle(citation, register, told.entries, `serial-${told.by}`, 'several-serials');
  return {
    status: 'ambiguous',
    candidates: (told?.entries ?? holders).map(({ id }) => id),
    rule: 'several-serials',
  };
}

const yearInNumber = (entry: RegisterEntry): number | undefined => {
  const match = /\/((?:19|20)\d\d)(?:\/|$)/.exec(entry.number ?? '');
  return match === null ? undefined : Number(match[1]);
};

/** A dated mention without a number: by kind and day; by kind and year only if the title agrees or there is no other. */
function resolveUnnumbered(citation: Citation, register: Register): Resolution {
  const { date, kind } = citation;
  if (date === null || kind === null) return { status: 'unknown', rule: 'no-holder' };
  const ofKind = register.byKind.get(kind) ?? [];
  const exact = ofKind.filter((entry) => entry.date !== undefined && datesOverlap(entry.date, date.value));
  const titled = exact.filter((entry) =>
    titlesOf(entry).some((title) => titleLikeness(title, citation.raw) >= alike),
  );
  const certain =
    titled.length > 0
      ? titled
      : date.value.length === 10
        ? exact.filter((entry) => entry.number === undefined)
        : [];
  if (certain.length === 0) return { status: 'unknown', rule: 'no-holder' };
  return settle(citation, register, certain, 'kind-date', 'several-holders');
}

const alike = 0.6;

const titlesOf = (entry: RegisterEntry): string[] =>
  [entry.title.vi, entry.title.en, ...(entry.titles ?? [])].filter((title) => title !== undefined);

const likeness = (citation: Citation, entry: RegisterEntry): number =>
  Math.max(0, ...titlesOf(entry).map((title) => titleLikeness(title, citation.title?.raw ?? '')));

/** The body that a text names: the longest of all names that stands in its words. */
export function findBody(raw: string, register: Register): string | undefined {
  const folded = ` ${foldVietnamese(raw)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
  let best: { id: string; length: number } | undefined;
  for (const { id, names } of register.bodies) {
    for (const name of names) {
      const words = ` ${name.replace(/[^a-z0-9]+/g, ' ').trim()} `;
      if (words.length > (best?.length ?? 2) && folded.includes(words)) best = { id, length: words.length };
    }
  }
  return best?.id;
}

/** One entry is named, several are offered. */
function settle(
  citation: Citation,
  register: Register,
  entries: readonly RegisterEntry[],
  one: ResolutionRule,
  several: ResolutionRule,
): Resolution {
  const [entry] = entries;
  if (entry === undefined) return { status: 'unknown', rule: 'no-holder' };
  if (entries.length > 1)
    return { status: 'ambiguous', candidates: entries.map(({ id }) => id), rule: several };
  return {
    status: entry.held ? 'held' : 'known',
    id: entry.id,
    rule: one,
    differs: differences(citation, entry, register),
  };
}

/** In what the citation and the instrument do not agree; a broader or narrower date agrees. */
export function differences(citation: Citation, entry: RegisterEntry, register: Register): Difference[] {
  const found: Difference[] = [];
  if (citation.date !== null && entry.date !== undefined) {
    if (!datesOverlap(citation.date.value, entry.date)) found.push('date');
  } else if (
    citation.date !== null &&
    citation.number?.year !== undefined &&
    yearOf(citation.date.value) !== citation.number.year
  ) {
    found.push('date');
  }
  const body = citation.issuer === null ? undefined : findBody(citation.issuer.raw, register);
  if (body !== undefined && entry.issuer !== undefined && body !== entry.issuer) found.push('issuer');
  if (isUnlike(citation, entry)) found.push('title');
  return found;
}

const unlike = 0.34;

/** Only a title of the same language can speak against the citation's. */
function isUnlike(citation: Citation, entry: RegisterEntry): boolean {
  if (citation.title === null) return false;
  const vietnamese = isVietnamese(citation.title.raw);
  const comparable = titlesOf(entry).some((title) => isVietnamese(title) === vietnamese);
  return comparable && likeness(citation, entry) < unlike;
}

const isVietnamese = (text: string): boolean => /[đơưăâêôạ-ỹ]/iu.test(text);
