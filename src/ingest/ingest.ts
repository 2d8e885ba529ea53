import { findClosing, readNotes, readRecipients } from './closing.ts';
import type { IngestedAnnex, IngestedDocument, InputLine } from './document.ts';
import { type DoubtNote, describeDoubts } from './doubts.ts';
import { recogniseEncoding } from './encoding/recognise.ts';
import { findSuspects } from './encoding/suspects.ts';
import { readHeader } from './header/read-header.ts';
import { findTitle, isAddress } from './header/title.ts';
import { readLegalBases } from './legal-bases.ts';
import { isMostlyUpper } from './lines/look.ts';
import { readLines, type SourceLine, splitLines } from './lines/source-line.ts';
import { splitInline } from './lines/split-inline.ts';
import { buildTree, countNodes, listOutline, readBlocks, readClosing } from './outline/body-tree.ts';
import { buildOutline, type OutlineResult } from './outline/build-outline.ts';
import { type AnnexRegion, findHead, findRegions, type Regions } from './regions.ts';

/** Takes in an official text: `lines` of the result count the text's own lines from 1. Never refuses. */
export const ingestText = (text: string): IngestedDocument => ingestLines(splitLines(text));

/**
 * Takes in an official text that has been cut into lines:
 *   lines (cleaned, paragraphs told from wraps) → regions (letterhead, title, body, closing, annexes) → header and
 *   bases → units (labels judged by their row) → tree with texts. Each step is one pass over the lines.
 */
export function ingestLines(input: readonly InputLine[]): IngestedDocument {
  const notes: DoubtNote[] = [];
  const readable = recogniseLines(input, notes);
  const inline = splitInline(readable);
  const lines = readLines(inline.lines);
  const note = (
    kind: DoubtNote['kind'],
    line: SourceLine | undefined,
    values: DoubtNote['values'] = {},
  ): void => {
    notes.push({ kind, line, values });
  };
  if (!lines.some(({ kind }) => kind === 'text')) note('empty', undefined);
  if (inline.split !== undefined)
    note(
      'one-line',
      lines.find(({ line }) => line === inline.split?.line),
    );

  const head = findHead(lines);
  if (lines.slice(0, head).some(({ kind }) => kind === 'text')) note('page-frame', lines[head]);
  const title = findTitle(lines, head);
  let regions = findRegions(lines, head, title?.end ?? findBodyStart(lines, head));
  let outline = buildOutline(lines, regions.body, regions.closing, '');
  const restarted = findRestart(regions, outline);
  if (restarted !== undefined) {
    regions = restarted;
    outline = buildOutline(lines, regions.body, regions.closing, '');
  }
  if (regions.secondPaper !== undefined) note('second-paper', regions.secondPaper);
  const bodyStart = outline.units[0]?.index ?? regions.closing;
  const { header, doubts } = readHeader(lines, title, regions, bodyStart);
  notes.push(...doubts);

  noteOutline(lines, outline, note);
  const body = buildTree(lines, outline.units, regions.closing);
  const annexes = readAnnexes(lines, regions, note);
  if (body.length === 0 && regions.closing > regions.body) note('no-units', lines[regions.body]);
  const roots = [...body, ...annexes.flatMap(({ nodes }) => nodes)];
  const closingEnd = regions.annexes[0]?.from ?? regions.end;
  return {
    ...header,
    legalBases: readLegalBases(lines, regions.body, bodyStart),
    outline: listOutline(roots),
    counts: countNodes(roots),
    recipients: readRecipients(lines, regions.closing, closingEnd),
    notes: readNotes(lines, regions.closing, closingEnd),
    annexes,
    body,
    opening: readBlocks(lines, 0, bodyStart),
    closing: readClosing(lines, regions.closing, closingEnd),
    doubts: describeDoubts(notes),
  };
}

/** The lines in Unicode, with notes on what was converted and on letters and marks that a person should look at. */
function recogniseLines(input: readonly InputLine[], notes: DoubtNote[]): readonly InputLine[] {
  const { text, report } = recogniseEncoding(input.map((line) => line.text).join('\n'));
  const texts = report === undefined ? undefined : text.split('\n');
  const lines = texts === undefined ? input : input.map((line, at) => ({ ...line, text: texts[at] ?? '' }));
  if (report !== undefined) {
    const { encoding, before, after } = report;
    notes.push({
      kind: 'converted',
      line: undefined,
      values: { encoding, before: percent(before), after: percent(after) },
    });
    if (report.capitalsLost) notes.push({ kind: 'capitals-lost', line: undefined, values: { encoding } });
  }
  const { suspects, more, marked, invalid, words } = findSuspects(lines);
  for (const { kind, line, column, values } of suspects) notes.push({ kind, line: { line, column }, values });
  if (more > 0) notes.push({ kind: 'more-signs', line: undefined, values: { count: String(more) } });
  if (marked > 50 && invalid / marked > 0.1)
    notes.push({ kind: 'marks-scrambled', line: undefined, values: { share: percent(invalid / marked) } });
  else if (words > 50 && marked / words < 0.1)
    notes.push({ kind: 'not-vietnamese', line: undefined, values: {} });
  return lines;
}

const percent = (share: number): string => String(Math.round(share * 100));

/** Behind the letterhead of a paper without a title: the line of the address, or the first line in small letters. */
function findBodyStart(lines: readonly SourceLine[], head: number): number {
  const address = lines.findIndex(
    ({ index }) => index >= head && index < head + 80 && isAddress(lines, index),
  );
  if (address >= 0) return address;
  return head;
}

/** Articles that begin again with 1 where no title of an annex stands are an annexed paper all the same. */
function findRestart(regions: Regions, { units, doubts }: OutlineResult): Regions | undefined {
  const restart = doubts.find(({ kind, label }) => kind === 'outside' && /^Điều 1(?!\d)/u.test(label));
  if (restart === undefined) return undefined;
  const last = units.findLast(({ level, index }) => level === 'article' && index < restart.index);
  if (last === undefined) return undefined;
  const chapter = units.find(
    ({ level, index }) => level === 'chapter' && index > last.index && index < restart.index,
  );
  const from = chapter?.index ?? restart.index;
  const annex: AnnexRegion = { from, to: regions.closing, titled: false, regulation: true };
  return { ...regions, closing: from, annexes: [annex, ...regions.annexes] };
}

type Note = (kind: DoubtNote['kind'], line: SourceLine | undefined, values?: DoubtNote['values']) => void;

function noteOutline(lines: readonly SourceLine[], { doubts }: OutlineResult, note: Note): void {
  for (const { kind, index, label, before } of doubts) {
    const first = kind === 'gap' && before === undefined;
    note(first ? 'gap-first' : kind, lines[index], { label, before: before ?? '' });
  }
}

function readAnnexes(lines: readonly SourceLine[], regions: Regions, note: Note): IngestedAnnex[] {
  let outlined = 0;
  return regions.annexes.map((region) => {
    const { from, to, titled, regulation } = region;
    const line = lines[from];
    const start = titled ? from + 1 : from;
    const closing = findClosing(lines, start, to) ?? to;
    const prefix = outlined === 0 ? 'Kèm theo' : `Kèm theo ${outlined + 1}`;
    const result = buildOutline(lines, start, closing, prefix);
    const articles = result.units.filter(({ level }) => level === 'article').length;
    const units = regulation || (titled && articles > 1) ? result.units : [];
    if (units.length > 0) {
      outlined += 1;
      noteOutline(lines, result, note);
      if (!titled) note('annex-untitled', line);
    } else if (titled) note('appendix-kept', line, { label: (line?.text ?? '').slice(0, 80) });
    const first = units[0]?.index ?? to;
    const { heading, end } = titled ? readAnnexHeading(lines, from, first) : { heading: '', end: from };
    return {
      label: titled ? (line?.text ?? '') : '',
      heading,
      line: line?.line ?? 0,
      outlined: units.length > 0,
      text: readBlocks(lines, end, first),
      nodes: buildTree(lines, units, closing),
      closing: units.length > 0 ? readClosing(lines, closing, to) : [],
    };
  });
}

/** The title of an annex, the lines behind its type, and the index of the first line behind it. */
function readAnnexHeading(
  lines: readonly SourceLine[],
  from: number,
  to: number,
): { heading: string; end: number } {
  const words: string[] = [];
  let end = from + 1;
  for (let index = from + 1; index < Math.min(to, from + 20); index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text') {
      if (words.length > 0) break;
      continue;
    }
    if (/^\(/u.test(line.text) || (words.length > 0 && line.paragraph && !isMostlyUpper(line.text))) break;
    words.push(line.text);
    end = index + 1;
  }
  return { heading: words.join(' '), end };
}
