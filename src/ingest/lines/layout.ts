import type { InputLine } from '../document.ts';
import type { CleanedLine } from './clean-line.ts';
import { endsSentence, isTitle, isUpper } from './look.ts';

/** How a text was broken into lines. */
export interface Layout {
  /** Width of hard-wrapped lines; 0 for a text whose lines are paragraphs. */
  readonly width: number;
  /** Lines were filled as far as they go, so that a short one ends a paragraph. Conversions also break at tags. */
  readonly greedy: boolean;
  /** Which lines are indented, where that marks first lines of paragraphs. */
  readonly indented: readonly boolean[] | undefined;
}

/** What stands between two lines of text: nothing, a blank line, or a rule or an edge of a cell. */
export type Gap = 'none' | 'blank' | 'edge';

/** Whether a label at the start of a line may begin a unit: at a paragraph, maybe at one, in the middle of one. */
export type Start = 'strong' | 'weak' | 'inside';

/** A text is wrapped when so many lines that follow another directly go on in lower case from an open sentence. */
const leastCarried = 0.1;
/** Wrapping that leaves so few short lines in the middle of sentences fills its lines. */
const mostShort = 0.06;

export function measureLayout(input: readonly InputLine[], lines: readonly CleanedLine[]): Layout {
  const texts = lines.filter(({ kind }) => kind === 'text');
  let pairs = 0;
  const carried: [before: string, text: string][] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const [before, line] = [lines[index - 1], lines[index]];
    if (before?.kind !== 'text' || line?.kind !== 'text') continue;
    pairs += 1;
    if (!endsSentence(before.text) && /^\p{Ll}/u.test(line.text)) carried.push([before.text, line.text]);
  }
  if (pairs === 0 || carried.length / pairs < leastCarried)
    return { width: 0, greedy: false, indented: undefined };
  const lengths = texts.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = Math.min(lengths[Math.floor(lengths.length * 0.9)] ?? 0, 400);
  const short = carried.filter(([before, text]) => fitsOn(before, text, width)).length;
  return {
    width,
    greedy: short <= carried.length * mostShort,
    indented: findIndents(input, lines, texts.length),
  };
}

function findIndents(
  input: readonly InputLine[],
  lines: readonly CleanedLine[],
  texts: number,
): readonly boolean[] | undefined {
  const indented = input.map(({ text }) => /^(?:\s{2,}|\t)\S/u.test(text));
  const count = indented.filter((one, index) => one && lines[index]?.kind === 'text').length;
  return count > texts * 0.05 && count < texts * 0.92 ? indented : undefined;
}

/** The first word of a line would have fitted on the line before. */
export const fitsOn = (before: string, text: string, width: number): boolean =>
  width === 0 || before.length + 1 + (/^\S+/u.exec(text)?.[0].length ?? 0) <= width * 0.92;

export function readStart(
  line: CleanedLine,
  before: CleanedLine | undefined,
  gap: Gap,
  layout: Layout,
): Start {
  if (layout.width === 0 || before === undefined || gap !== 'none') return 'strong';
  if (endsSentence(before.text) || isTitle(before.text) || line.marked || line.heading || before.heading) {
    return 'strong';
  }
  if (before.boldEnd && !line.boldStart) return 'strong';
  return fitsOn(before.text, line.text, layout.width) ? 'weak' : 'inside';
}

/** Whether a line begins a paragraph; a blank line inside a sentence, as conversions leave it, begins none. */
export function beginsParagraph(
  line: CleanedLine,
  before: CleanedLine,
  gap: Gap,
  layout: Layout,
  index: number,
): boolean {
  if (gap === 'edge') return true;
  const low = /^\p{Ll}/u.test(line.text);
  const ended = endsSentence(before.text);
  if (gap === 'blank') return ended || !low || isUpper(before.text) || before.heading;
  if (layout.width === 0 || layout.indented?.[index] === true) return true;
  const upper = isUpper(line.text);
  if (upper !== isUpper(before.text)) return upper ? ended || line.marked : true;
  const fits = fitsOn(before.text, line.text, layout.width);
  if (/^[-–•+]\s/u.test(line.text)) return ended || fits || line.marked;
  if (before.boldLength === before.text.length && line.boldLength === 0 && !low) return true;
  return fits && !low && (ended || layout.greedy);
}
