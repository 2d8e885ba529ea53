import { findClosing } from './closing.ts';
import { readEmblem } from './header/emblem.ts';
import { joinSplitType } from './header/title.ts';
import { appendixWords, matchDocumentType } from './kinds.ts';
import { isUpper } from './lines/look.ts';
import type { SourceLine } from './lines/source-line.ts';

/** An annex as a stretch of lines; `words` are the lines of its title. */
export interface AnnexRegion {
  readonly from: number;
  readonly to: number;
  /** The line of its title; what stands before it (a second letterhead) belongs to no unit. */
  readonly titled: boolean;
  /** It may have units of its own. */
  readonly regulation: boolean;
}

/** The stretches of a text, as indices of lines; `to` is not counted. */
export interface Regions {
  /** First line of the letterhead; what stands before it is the frame of a web page. */
  readonly head: number;
  /** First line behind the title of the paper. */
  readonly body: number;
  readonly closing: number;
  readonly annexes: readonly AnnexRegion[];
  readonly end: number;
  /** A second paper begins in the text, with a letterhead and a number of its own. */
  readonly secondPaper: SourceLine | undefined;
}

/** Number, subject and date stand between the two halves of a letterhead. */
const belongsToHead =
  /^(?:(?:Luật |Nghị quyết |Pháp lệnh |Bộ luật |Lệnh )?[Ss][ốÔ]\s*[:.]?\s*[\d.…/]|V\/v\s|[\p{L}\s]{2,40},\s*ngày\s)/u;

/** The first line of the letterhead: the lines in capitals over and beside the name of the State or the Party. */
export function findHead(lines: readonly SourceLine[]): number {
  const emblem = lines.findIndex(isEmblem);
  if (emblem >= 0 && !standsInForm(lines, emblem)) return backToHead(lines, emblem, -1);
  return Math.max(
    0,
    lines.findIndex(({ kind }) => kind === 'text'),
  );
}

const firstArticle = /^(?:Điều|ĐIỀU)\s+(?:thứ\s+)?(?:1(?!\d)|nhất)/u;

/**
 * An emblem behind the articles is that of a form in an annex, of a paper whose own letterhead is missing: the first
 * article stands before it and does not begin again, or an appendix begins in between.
 */
function standsInForm(lines: readonly SourceLine[], emblem: number): boolean {
  const isFirst = ({ kind, text, start }: SourceLine): boolean =>
    kind === 'text' && start !== 'inside' && firstArticle.test(text);
  const article = lines.slice(0, emblem).find(isFirst);
  if (article === undefined) return false;
  return (
    !lines.slice(emblem).some(isFirst) ||
    lines.slice(article.index, emblem).some(({ kind, text }) => kind === 'text' && appendixLine.test(text))
  );
}

const attached = /^\(?\s*(?:được\s)?(?:ban hành\s)?(?:kèm|đính kèm)\s(?:theo|với)/iu;
const attachedBy = /^\(?\s*ban hành theo/iu;

/** `(Ban hành kèm theo Quyết định …)` stands within the next lines. */
function isAttached(lines: readonly SourceLine[], index: number, reach: number): boolean {
  let seen = 0;
  for (let at = index + 1; at < lines.length && seen < reach; at += 1) {
    const line = lines[at];
    if (line?.kind !== 'text') continue;
    seen += 1;
    if (attached.test(line.text) || attachedBy.test(line.text)) return true;
    if (/^(?:Điều|Chương|ĐIỀU|CHƯƠNG)\s+[\dIVX]/u.test(line.text)) return false;
  }
  return false;
}

const appendixLine = new RegExp(
  String.raw`^(?:${appendixWords.join('|')})(?:\s+(?:số\s+)?[\dIVXA-H][\d.A-Z/-]{0,6})?\s*[.:]?$`,
  'iu',
);
const numberedAppendix = new RegExp(String.raw`^(?:${appendixWords.join('|')})\s+(?:số\s+)?[\dIVX]`, 'iu');
const appendixStart = new RegExp(String.raw`^(?:${appendixWords.join('|')})(?!\p{L})`, 'iu');

/** A label that the next line is the title of: `Chương I` and then `QUY ĐỊNH CHUNG`. */
const unitLabel = /^(?:Chương|Mục|Phần|Điều)\s+\S{1,5}(?:\s\S{1,5})?$/iu;

/** The title of an annex begins at a line; `behind`: the paper's own signature stands before it. */
function beginsAnnex(
  lines: readonly SourceLine[],
  line: SourceLine,
  behind: boolean,
): 'regulation' | 'appendix' | null {
  if (line.kind !== 'text' || line.text.length > 200 || line.start === 'inside') return null;
  if (/:$/u.test(line.text)) return null;
  const { text } = joinSplitType(lines, line.index);
  const upper = isUpper(text);
  const found = matchDocumentType(text);
  const alone = found !== undefined && found.rest === '';
  if (found !== undefined && (upper || alone)) {
    if (!found.type.annexable || unitLabel.test(lines[line.previous]?.text ?? '')) return null;
    return (behind && alone && !line.inTable) || isAttached(lines, line.index, 12) ? 'regulation' : null;
  }
  const numbered = /[\dIVX]/u.test(line.text) && !line.inTable;
  if (appendixLine.test(line.text) && (upper || (behind && numbered))) return 'appendix';
  return behind && upper && appendixStart.test(line.text) && !line.inTable ? 'appendix' : null;
}

/** The title of an annex whose line of the type was lost: capitals over `(Ban hành kèm theo …)` behind the signature. */
function findUntypedAnnex(
  lines: readonly SourceLine[],
  index: number,
  closing: number,
  last: number | undefined,
): number | null {
  const line = lines[index];
  if (line?.kind !== 'text' || !line.text.startsWith('(') || (last !== undefined && index - last < 12))
    return null;
  if (!attached.test(line.text) && !attachedBy.test(line.text)) return null;
  let first = line;
  for (let above = lines[first.previous]; above !== undefined; above = lines[first.previous]) {
    if (above.index <= closing || !isUpper(above.text) || above.inTable || first.index - above.index > 3)
      break;
    first = above;
  }
  return first === line ? null : first.index;
}

/** Cuts a text into its stretches; `title` is the index of the first line behind the title. */
export function findRegions(lines: readonly SourceLine[], head: number, title: number): Regions {
  const starts: { index: number; kind: 'regulation' | 'appendix' | 'other' }[] = [];
  let closing = findClosing(lines, title, lines.length) ?? lines.length;
  let secondPaper: SourceLine | undefined;
  for (let index = title; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    const kind = beginsAnnex(lines, line, index > closing);
    const last = starts.at(-1);
    if (
      kind !== null &&
      last?.kind === 'appendix' &&
      !numberedAppendix.test(line.text) &&
      areTitles(lines, last.index, index)
    )
      continue;
    const untyped =
      kind === null && index > closing ? findUntypedAnnex(lines, index, closing, last?.index) : null;
    if (kind !== null) starts.push({ index, kind });
    else if (untyped !== null) starts.push({ index: untyped, kind: 'regulation' });
    else if (index > closing && secondPaper === undefined && beginsPaper(lines, index)) {
      const from = backToHead(lines, index, closing);
      secondPaper = lines[from];
      starts.push({ index: from, kind: 'other' });
      break;
    }
  }
  const first = starts[0]?.index ?? lines.length;
  if (first < closing) closing = first;
  const annexes = starts.map(({ index, kind }, at) => ({
    from: index,
    to: starts[at + 1]?.index ?? lines.length,
    titled: kind !== 'other',
    regulation: kind === 'regulation',
  }));
  return { head, body: title, closing, annexes, end: lines.length, secondPaper };
}

/** The lines from one to another are all in capitals: the title of an appendix, which may name a type. */
const areTitles = (lines: readonly SourceLine[], from: number, to: number): boolean =>
  to - from < 12 && lines.slice(from, to).every(({ kind, text }) => kind !== 'text' || isUpper(text));

const ownNumber = /(?:^|\s)[Ss]ố\s*:?\s*\d{1,5}[a-zA-Z]?\s?[-/]/u;

/** A letterhead of its own, a number of its own and a type that is not said to be attached: another paper begins. */
function beginsPaper(lines: readonly SourceLine[], index: number): boolean {
  if (!isEmblem(lines[index])) return false;
  const around = lines.slice(index - 6, index + 30).filter(({ kind }) => kind === 'text');
  const numbered = around.some(({ text }) => ownNumber.test(text) && !attached.test(text));
  const typed = around.find(
    (line) => line.index > index && isUpper(line.text) && matchDocumentType(line.text) !== undefined,
  );
  return numbered && typed !== undefined && !isAttached(lines, typed.index, 10);
}

const isEmblem = (line: SourceLine | undefined): boolean =>
  line?.kind === 'text' &&
  line.columns.some((column) => ['state', 'party'].includes(readEmblem(column) ?? ''));

/** The first line of the letterhead that an emblem stands in: capitals, number and date before it belong to it. */
function backToHead(lines: readonly SourceLine[], emblem: number, from: number): number {
  let head = emblem;
  let seen = 0;
  for (let index = emblem - 1; index > from && seen < 10; index -= 1) {
    const line = lines[index];
    if (line?.kind !== 'text' || belongsToHead.test(line.text)) continue;
    if (!line.columns.some(isUpper) || line.heading || line.text.length > 120) break;
    seen += 1;
    head = index;
  }
  return head;
}
