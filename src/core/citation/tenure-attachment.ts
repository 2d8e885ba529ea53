import { romanNumber } from '../text/roman.ts';
import type { CleanPiece } from './clean-text.ts';
import type { Found } from './issuer-attachment.ts';

/**
 * The tenure that a citation names: `khóa XI`, `(khoá 13)`, `11th tenure`, `the 11th Politburo`, `12th National Party
 * Congress`. Behind the number within the clause, before a title begins; else in the words of the issuer before it, if
 * they lead up to the number.
 */
export interface FoundTenure extends Found {
  readonly term: number;
}

const tenure =
  /(?<![a-z0-9])(?:khoa (?:thu )?(?<v>[ivx]{1,6}|\d{1,2})|dai hoi (?:dai bieu )?(?:toan quoc )?(?:dang )?(?:lan thu |lan )?(?<d>[ivx]{1,6}|\d{1,2})|(?<e>\d{1,2})(?:st|nd|rd|th) (?:tenure|term|(?:national )?(?:party )?(?:national )?congress|politburo|secretariat|(?:party )?central (?:executive )?committee)|(?:tenure|term) (?<t>[ivx]{1,6}|\d{1,2}))(?![a-z0-9])/;
const titleBegins =
  /(?:^|[^a-z])(?:ve|quy dinh|huong dan|phe duyet|sua doi|on|regarding|concerning)(?![a-z]| (?:the )?\d)|"/;

export function tenureBehind(piece: CleanPiece, end: number, limit: number): FoundTenure | undefined {
  const stretch = piece.folded.slice(end, Math.min(limit, end + 160));
  const match = tenure.exec(stretch);
  if (match === null || titleBegins.test(stretch.slice(0, match.index))) return undefined;
  return found(match, end);
}

export function tenureBefore(piece: CleanPiece, lead: number, from: number): FoundTenure | undefined {
  const start = Math.max(from, lead - 80);
  const match = tenure.exec(piece.folded.slice(start, lead));
  if (match === null) return undefined;
  const gap = piece.folded.slice(start + match.index + match[0].length, lead);
  return issuing.test(gap) || /^['s)]{0,3}(?: ?\()? $/.test(gap) ? found(match, start) : undefined;
}

/** `Bộ Chính trị khóa X đã ban hành …`; not `Nghị quyết Trung ương 7 khóa XI, Nghị quyết số …`, a list of papers. */
const issuing =
  /(?:^|[^a-z])(?:ban hanh|ra|ky|co|thong qua|issued?|promulgated|adopted|approved|passed|signed)(?![a-z])/;

function found(match: RegExpExecArray, offset: number): FoundTenure {
  const { v, d, e, t } = match.groups ?? {};
  const start = offset + match.index;
  return { start, end: start + match[0].length, term: romanNumber(v ?? d ?? e ?? t ?? '') };
}
