import type { SourceLine } from '../lines/source-line.ts';

/**
 * Lines of quoted text, such as the new wording that an amending law gives (`như sau:` and then “Điều 5. …”). Labels in
 * them are not units of this text.
 *
 *   1. A quotation opens at a line that begins with a quotation mark and whose paragraph starts there.
 *   2. With curly marks it closes at the first line behind which as many marks are closed as open; with straight ones at
 *      the first line that ends in a mark and leaves an even number behind it.
 *   3. A quotation that never closes is none.
 */
export function findQuotations(lines: readonly SourceLine[], from: number, to: number): ReadonlySet<number> {
  const quoted = new Set<number>();
  const balance: number[] = [0];
  for (let index = from; index < to; index += 1) {
    const text = lines[index]?.kind === 'text' ? (lines[index]?.text ?? '') : '';
    balance.push((balance.at(-1) ?? 0) + count(text, /[“„«]/gu) - count(text, /[”»]/gu));
  }
  const closes = nextNotAbove(balance);
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text' || line.start === 'inside') continue;
    const mark = line.text.charAt(0);
    let end = -1;
    if (/[“„«]/u.test(mark)) end = from + (closes[index - from] ?? -1) - 1;
    else if (mark === '"') end = closeStraight(lines, index, to);
    if (end < index || end >= to || (end === index && !/^["“„«]\s*\S/u.test(line.text))) continue;
    for (let at = index; at <= end; at += 1) quoted.add(at);
    index = end;
  }
  return quoted;
}

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** For each place the next one whose number is not above its own; 0 where there is none. */
function nextNotAbove(numbers: readonly number[]): number[] {
  const next = new Array<number>(numbers.length).fill(0);
  const open: number[] = [];
  numbers.forEach((number, index) => {
    while (open.length > 0 && (numbers[open.at(-1) ?? 0] ?? 0) >= number) next[open.pop() ?? 0] = index;
    open.push(index);
  });
  return next;
}

/** Straight quotations are followed over as many lines as a long article has, so that a lost mark costs little. */
const longestQuotation = 400;

function closeStraight(lines: readonly SourceLine[], from: number, to: number): number {
  let marks = 0;
  for (let index = from; index < Math.min(to, from + longestQuotation); index += 1) {
    const text = lines[index]?.text ?? '';
    marks += count(text, /["”]/gu);
    if (marks % 2 === 0 && /["”]\s*[.;,]?(?:\s*\S{1,6})?$/u.test(text)) return index;
  }
  return -1;
}
