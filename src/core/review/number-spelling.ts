/**
 * A number as it is printed, without what typesetting does to it: line ends, spaces, soft and no-break hyphens. An en
 * dash, a lost mark or a letter for a digit stays, for those are faults of the writing.
 */
const unset = (printed: string): string =>
  printed
    .normalize('NFC')
    .replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '')
    .replace(/[\u2010\u2011]/g, '-');

/** Whether a number is printed in another way than the record has it. */
export const isMisprinted = (printed: string, recorded: string): boolean =>
  unset(printed) !== unset(recorded);

/** Letters and digits that readers of scanned pages take for one another, as one sign. */
const lookAlike: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', s: '5', b: '8', z: '2' };

const looseSigns = (key: string): string =>
  key
    .toLowerCase()
    .replaceAll('vv', 'w')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]/g, '')
    .replace(/[olisbz]/g, (sign) => lookAlike[sign] ?? sign);

/**
 * How far a number is from another one: 0 when they are the same but for look-alike signs and lost marks, 1 with one more
 * sign put in, lost or changed, 2 for all else.
 */
export const numberDistance = (one: string, other: string): 0 | 1 | 2 =>
  editDistance(looseSigns(one), looseSigns(other));

function editDistance(one: string, other: string): 0 | 1 | 2 {
  if (one === other) return 0;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return 2;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1) ? 1 : 2;
}
