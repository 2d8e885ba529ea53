import type { IngestedNote } from './document.ts';
import { nameKey } from './header/names.ts';
import {
  isAuthorityLine,
  isRoleLine,
  isSignedMark,
  isSignedName,
  readCapitalPerson,
  readPerson,
} from './header/person.ts';
import { isUpper } from './lines/look.ts';
import type { SourceLine } from './lines/source-line.ts';

/** What stands at the end of a text: where it begins, who signs and for whom, who gets it. */
export interface Signature {
  readonly signatory: string | null;
  readonly signatoryLine: SourceLine | undefined;
  /** The lines in capitals before the name, joined where they are broken: `T/M BỘ CHÍNH TRỊ`, `CHỦ TỊCH`. */
  readonly titles: readonly string[];
}

const adopted =
  /^(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Hiến pháp)\s(?:này|nầy)\s(?:đã\s)?(?:được|đã)\s.{0,200}/u;

const isRecipients = (lines: readonly SourceLine[], index: number): boolean => {
  const line = lines[index];
  if (line === undefined) return false;
  return line.columns.some((column) => {
    if (!/^\P{L}*n\s?ơi/iu.test(column)) return false;
    const key = nameKey(column)
      .replace(/[_\s]+/gu, ' ')
      .trim();
    if (/^nơi nhận(?: [:.]|[:.]|$)/u.test(key)) return true;
    return key === 'nơi' && /^nhận\s?(?:[:.]|$)/u.test(nameKey(nextText(lines, index)?.text ?? ''));
  });
};

function nextText(lines: readonly SourceLine[], index: number): SourceLine | undefined {
  for (let at = index + 1; at < Math.min(lines.length, index + 6); at += 1)
    if (lines[at]?.kind === 'text') return lines[at];
  return undefined;
}

/** A name that `(Đã ký)` stands beside or below, as portals print signatures without the office. */
const isSigned = (lines: readonly SourceLine[], index: number): boolean => {
  const text = lines[index]?.text ?? '';
  if (isSignedName(text)) return true;
  return readPerson(text) !== null && isSignedMark(nextText(lines, index)?.text ?? '');
};

/** A name of a person stands within the next lines of text. */
function personFollows(lines: readonly SourceLine[], index: number, to: number): boolean {
  let seen = 0;
  for (let at = index + 1; at < to && seen < 5; at += 1) {
    const line = lines[at];
    if (line?.kind !== 'text') continue;
    seen += 1;
    if (line.columns.some((column) => (readPerson(column) ?? readCapitalPerson(column)) !== null))
      return true;
    if (!line.columns.some(isUpper) && !/^\(/u.test(line.text)) return false;
  }
  return false;
}

/** Index of the line at which the body ends: the note of adoption, the recipients or the signature, whichever is first. */
export function findClosing(lines: readonly SourceLine[], from: number, to: number): number | undefined {
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text') continue;
    if (isRecipients(lines, index)) return index;
    if (line.columns.some(isAuthorityLine)) return index;
    if (line.columns.some(isRoleLine) && personFollows(lines, index, to)) return index;
    if (isSigned(lines, index)) return index;
    if (line.start !== 'inside' && adopted.test(line.text) && tellsAdoption(lines, index, to)) return index;
  }
  return undefined;
}

function tellsAdoption(lines: readonly SourceLine[], index: number, to: number): boolean {
  const text = lines
    .slice(index, Math.min(to, index + 5))
    .map((line) => line.text)
    .join(' ');
  return (
    /thông qua\s(?:tại\s.{0,80})?(?:ngày|kỳ họp|Kỳ họp)/u.test(text.slice(0, 400)) &&
    !/^.{0,60}thay thế/u.test(text)
  );
}

/** Who signs, in the lines `from`..`to`: the first name behind an office or with `(Đã ký)`; one in capitals at need. */
export function readSignature(lines: readonly SourceLine[], from: number, to: number): Signature {
  const titles: string[] = [];
  let capital: { name: string; line: SourceLine } | undefined;
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text') continue;
    for (const column of line.columns) {
      const begins = isAuthorityLine(column) || isRoleLine(column);
      if (begins) {
        titles.push(column);
        continue;
      }
      const last = titles.at(-1);
      const person = readPerson(column);
      if (last === undefined && !(person !== null && isSigned(lines, index))) continue;
      if (person !== null) return { signatory: person, signatoryLine: line, titles };
      if (!isUpper(column)) continue;
      const name = readCapitalPerson(column);
      if (name !== null) capital ??= { name, line };
      else if (line.gap === 'none' && last !== undefined) titles[titles.length - 1] = `${last} ${column}`;
    }
  }
  return { signatory: capital?.name ?? null, signatoryLine: capital?.line, titles };
}

/** The list behind `Nơi nhận:`, one entry for each dash. */
export function readRecipients(lines: readonly SourceLine[], from: number, to: number): string[] {
  const found: string[] = [];
  let open = false;
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    if (!open) {
      open = line.kind === 'text' && isRecipients(lines, index);
      const same = /^[^:]*:\s*(?=[-–]\s)(.+)$/u.exec(line.columns[0] ?? '')?.[1];
      if (open && same !== undefined) found.push(same.replace(/^[-–]\s*/u, ''));
      continue;
    }
    if (line.gap === 'edge' && found.length > 0) break;
    const text = line.columns[0] ?? '';
    if (line.kind !== 'text' || /^nhận\s?:?$/iu.test(text)) continue;
    if (/^\[\d+\]/u.test(text) || isAuthorityLine(text) || isRoleLine(text)) break;
    if (/^[-–+]/u.test(text)) found.push(text.replace(/^[-–+]\s*/u, ''));
    else if (found.at(-1) === '') found[found.length - 1] = text;
    else if (found.length > 0 && !isUpper(text) && readPerson(text) === null)
      found[found.length - 1] += ` ${text}`;
    else if (found.length > 0) break;
  }
  return found.map((entry) => entry.replace(/[;,.]+$/u, '').trim()).filter((entry) => entry !== '');
}

/** Footnotes: paragraphs that begin with a number in brackets. */
export function readNotes(lines: readonly SourceLine[], from: number, to: number): IngestedNote[] {
  const notes: { mark: string; line: number; parts: string[] }[] = [];
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text') continue;
    const match = /^\[(\d{1,3})\]\s*(.*)$/u.exec(line.text);
    if (match !== null) notes.push({ mark: match[1] ?? '', line: line.line, parts: [match[2] ?? ''] });
    else notes.at(-1)?.parts.push(line.text);
  }
  return notes.map(({ mark, line, parts }) => ({ mark, line, text: parts.join(' ').trim() }));
}
