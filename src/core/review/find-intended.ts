import type { Citation } from '../citation/citation.ts';
import { titleLikeness } from '../citation/title-likeness.ts';
import { findIssuer } from '../instrument/issuer.ts';
import { looseKey, parseNumber } from '../instrument/number.ts';
import type { PartialDate } from '../instrument/partial-date.ts';
import type { RegisterEntry } from '../register/register.ts';
import { numberDistance } from './number-spelling.ts';
import type { OpenReviewCorpus } from './review-corpus.ts';

/** What a citation that resolves to nothing was meant to be, and in what it errs; `perhaps` is for the writer to settle. */
export interface Intended {
  readonly entry: RegisterEntry;
  readonly errs: 'number' | 'date' | 'perhaps';
}

/**
 * Looks for a slip behind a full number that resolves to nothing. Only one instrument may fit, and two things must speak
 * for it:
 *
 *   date     the number is right and of one holder: the day and month agree and the year does not, or the title agrees;
 *   number   the number is one sign away, and the day agrees; or it is one sign away with an issuer code that nobody has;
 *   perhaps  the same, but the sign is one of a well-formed serial: 93/2025/QH15 and 97/2025/QH15, 08A and 08B, are two
 *            instruments of one day. Only the title tells that the other one is meant.
 */
export function findIntended(
  citation: Citation,
  { register, numbered }: OpenReviewCorpus,
): Intended | undefined {
  if (citation.level !== 'full' || citation.number === null) return undefined;
  const holders = register.byNumber.get(looseKey(citation.number.key)) ?? [];
  const meant = only(holders.filter((entry) => isSlipOfYear(citation, entry) || hasTitle(citation, entry)));
  if (meant) return { entry: meant, errs: 'date' };
  if (holders.length > 0) return undefined;
  const foreign = citation.number.issuers.some((code) => findIssuer(code) === undefined);
  for (const distance of [0, 1] as const) {
    const near = numbered.flatMap(({ entry, key }) =>
      distanceTo(citation, key) === distance ? [entry] : [],
    );
    const sameDay = near.filter((entry) => isWhole(entry.date) && entry.date === citation.date?.value);
    const entry = only(sameDay) ?? (foreign && citation.date === null ? only(near) : undefined);
    if (!entry) continue;
    const other = distance === 1 && hasOtherSerial(citation, entry) && !hasTitle(citation, entry);
    return { entry, errs: other ? 'perhaps' : 'number' };
  }
  return undefined;
}

const only = (entries: readonly RegisterEntry[]): RegisterEntry | undefined =>
  entries.length === 1 ? entries[0] : undefined;

const isWhole = (date: PartialDate | undefined): date is PartialDate => date?.length === 10;

function isSlipOfYear({ date }: Citation, entry: RegisterEntry): boolean {
  return isWhole(date?.value) && isWhole(entry.date) && date.value.slice(4) === entry.date.slice(4);
}

/** Whether the serial is another one and could be right: digits, and at most one of the letters that serials have. */
function hasOtherSerial({ number }: Citation, entry: RegisterEntry): boolean {
  const own = parseNumber(entry.number ?? '');
  if (number === null || !own.ok || !/^[A-E]?$/.test(number.letter ?? '')) return false;
  return number.serial !== own.value.serial || number.letter !== own.value.letter;
}

/** Titles that agree so far name the same instrument. */
const alike = 0.8;

function hasTitle({ title }: Citation, { title: own, titles = [] }: RegisterEntry): boolean {
  if (title === null || title.raw.length < 20) return false;
  return [own.vi, own.en, ...titles].some(
    (one) => one !== undefined && titleLikeness(title.raw, one) >= alike,
  );
}

const distanceTo = ({ number, raw }: Citation, key: string): number =>
  Math.min(numberDistance(raw, key), number === null ? 2 : numberDistance(number.key, key));
