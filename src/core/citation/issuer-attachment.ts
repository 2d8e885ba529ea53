import { readBodyName } from './body-name.ts';
import type { CleanPiece } from './clean-text.ts';

/**
 * The body that a citation names as its issuer: behind the number or its date (`của Bộ Chính trị`, `issued by the
 * Politburo`), or before it (`Bộ Chính trị ban hành Nghị quyết số …`, `the Politburo's Resolution No. …`), as an author
 * stands in a list of references too: `Bộ Chính trị (2021), Quyết định số …`.
 */
export interface Found {
  readonly start: number;
  readonly end: number;
}

const joins =
  /^[\s,()"“”]{0,4}(?:(?:được |đã )?(?:ban hành |ký )?(?:do|của)|(?:(?:was |were |is )?(?:issued|promulgated|adopted|signed|approved) |dated )?(?:by|of|from)) /iu;

export function issuerBehind(
  piece: CleanPiece,
  end: number,
  limit: number,
  date: Found | undefined,
): Found | undefined {
  const near = joinedName(piece, end, limit);
  return near ?? (date === undefined || date.start < end ? undefined : joinedName(piece, date.end, limit));
}

function joinedName({ shown }: CleanPiece, from: number, limit: number): Found | undefined {
  const match = joins.exec(shown.slice(from, Math.min(limit, from + 40)));
  if (match === null) return undefined;
  const start = from + match[0].length;
  const end = readBodyName(shown, start, limit);
  return end === undefined ? undefined : { start, end };
}

const issuing =
  /(?:,? \(?(?:khóa|khoá) (?:thứ )?[IVX\d]+\)?,?)?(?: (?:đã|cũng|vừa|tiếp tục|trực tiếp|cho|has|had|have|also|jointly))? (?:ban hành|ra|ký|ký ban hành|có|thông qua|phê duyệt|công bố|issued|promulgated|adopted|signed|approved|passed|enacted|released|published)(?: (?:các|một|những|the|its|a|an|joint))* ?$/iu;
const authoring = / \((?:19|20)\d\d[a-z]?\)[,.:]? $/u;
const owning = /(?:['’]s?) $|(?<=Minister|Politburo|Government|Secretariat) $/u;

const reach = 160;

export function issuerBefore({ shown }: CleanPiece, lead: number, from: number): Found | undefined {
  const start = Math.max(from, lead - reach);
  const tail = shown.slice(Math.max(start, lead - 40), lead);
  const match = issuing.exec(tail) ?? authoring.exec(tail) ?? owning.exec(tail);
  if (match === null) return undefined;
  const end = lead - match[0].length;
  return nameThatEnds(shown, start, end);
}

const wordStart = /(?<![\p{L}\p{N}])(?:the |The )?[\p{Lu}\d]/gu;

/** The longest name in a stretch that ends where the stretch does. */
function nameThatEnds(shown: string, from: number, end: number): Found | undefined {
  for (const match of shown.slice(from, end).matchAll(wordStart)) {
    const start = from + match.index;
    if (readBodyName(shown, start, end) === end) return { start, end };
  }
  return undefined;
}
