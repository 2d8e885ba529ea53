import type { SourceLine } from '../lines/source-line.ts';

/**
 * Lines of quoted text, such as the new wording that an amending law gives (`như sau:` and then “Điều 5. …”). Labels in
 * them are not units of this text.
 *
 *   1. A quotation opens at a line that begins with a quotation mark and whose paragraph starts there.
 *   2. With curly marks it closes at the first line behind which as many marks are closed as open; with straight ones at
 *      the first line that ends in a mark and leaves an even number behind it.
 *   3. A line whose straight marks are even closes what it opens: it only begins with a name in marks.
 *   4. A quotation that never closes is none.
 */
export function findQuotations(lines: readonly SourceLine[], from: number, to: number): ReadonlySet<number> {
  const quoted = new Set<number>();
  const balance: number[] = [0];
  for (let index = from; index < to; index += 1) {
    const text = lines[index]?.kind === 'text' ? (lines[index]?.text ?? '') : '';
    balance.push((balance.at(-1) ?? 0) + count(text, /[“„«]/gu) - count(text, /[”»]/gu));
  }
  const closes = nextNotAbove(balance);
  const straight = closeStraight(lines, from, to);
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text' || line.start === 'inside') continue;
    const mark = line.text.charAt(0);
    let end = -1;
    if (/[“„«]/u.test(mark)) end = from + (closes[index - from] ?? -1) - 1;
    else if (mark === '"') end = straight[index - from] ?? -1;
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

/**
 * For each line the one at which a straight quotation that it opens closes: the first that ends in a mark and leaves an
 * even number of marks behind it; -1 where there is none. One walk from the end, by the parity of the marks so far.
 */
function closeStraight(lines: readonly SourceLine[], from: number, to: number): number[] {
  const parity: number[] = [0];
  for (let index = from; index < to; index += 1) {
    parity.push(((parity.at(-1) ?? 0) + count(lines[index]?.text ?? '', /["”]/gu)) % 2);
  }
  const next = [-1, -1];
  const closes = new Array<number>(to - from).fill(-1);
  for (let index = to - 1; index >= from; index -= 1) {
    const after = parity[index - from + 1] ?? 0;
    if (/["”]\s*[.;,]?(?:\s*\S{1,6})?$/u.test(lines[index]?.text ?? '')) next[after] = index;
    const before = parity[index - from] ?? 0;
    closes[index - from] = before === after ? index : (next[before] ?? -1);
  }
  return closes;
}
