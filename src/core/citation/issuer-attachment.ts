import type { CleanPiece } from './clean-text.ts';

/**
 * The body that a citation names as its issuer: behind the number (`của Bộ Chính trị`, `issued by the Politburo`) or
 * before it (`Bộ Chính trị ban hành Nghị quyết số …`, `the Politburo's Resolution No. …`). A body's name runs from a
 * word that begins such names to where its capitals and joining words end.
 */
export interface Found {
  readonly start: number;
  readonly end: number;
}

const viOpening =
  'Ban|Bộ|Chính phủ|Thủ tướng|Quốc hội|Ủy ban|Uỷ ban|Hội đồng|Hội nghị|Quân ủy|Quân uỷ|Đảng|Thường vụ|Thường trực|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Chủ tịch|Phó|Trung ương|Tổng|Cục|Vụ|Sở|Văn phòng|Viện|Tòa án|Toà án|Ngân hàng|Bảo hiểm|Mặt trận|Liên đoàn|Quân khu|Quân đoàn|Quân chủng|UBND|HĐND|TTg|BCH|BCT|BBT|Đại hội|Kiểm toán|Thanh tra|Đoàn|Bộ trưởng';
const viName = `(?:${viOpening})(?![\\p{L}])(?:[ ,](?!(?:ngày|năm|tháng|về|quy định|hướng dẫn|khóa|khoá|sửa đổi|ban hành|phê duyệt|ký|ra|đã|được|là|thi|tại|với|nhằm|trong|vào|do|của|yêu cầu|có|cho|để|theo|thông qua|nhiệm kỳ)(?![\\p{L}]))[\\p{L}\\p{N}/]+){0,16}`;
const enName = `(?:the |The )?(?:[A-Z][\\p{L}.'’]*|\\d{1,2}(?:st|nd|rd|th))(?:[ -](?:of the|of|and the|and|for the|for|'s|[A-Z][\\p{L}'’]*|\\d{1,2}(?:st|nd|rd|th)|plenary session|tenure|term))*`;

const behindVi = new RegExp(`^[\\s,()"]*(?:(?:được |đã )?(?:ban hành |ký )?)?(?:do|của) (${viName})`, 'u');
const behindEn = new RegExp(
  `^[\\s,()"]*(?:issued |promulgated |adopted |signed |dated )?(?:by|of|from) (${enName})`,
  'u',
);
const afterDateVi = new RegExp(`^[\\s,)("]*(?:của|do) (${viName})`, 'u');
const afterDateEn = new RegExp(`^[\\s,)("]*(?:issued |promulgated )?(?:by|of|from) (${enName})`, 'u');
const beforeVi = new RegExp(
  `(?<![\\p{L}])(${viName}) (?:(?:đã|cũng|vừa|tiếp tục|trực tiếp|cho) )?(?:ban hành|ra|ký|ký ban hành|có|thông qua|phê duyệt|công bố)(?: (?:các|một|những))? ?$`,
  'u',
);
const beforeEn = new RegExp(
  `(?<![\\p{L}])(${enName}) (?:(?:has|had|have|also|jointly) )?(?:issued|promulgated|adopted|signed|approved|passed|enacted|released)(?: (?:the|its|a|an))? ?$`,
  'u',
);
const ownerEn = new RegExp(
  `(?<![\\p{L}])(${enName}?)['’]s? $|(?<![\\p{L}])((?:the |The )?(?:Prime Minister|Politburo|Government|Secretariat)) $`,
  'u',
);

const reach = 160;

export function issuerBehind(
  piece: CleanPiece,
  end: number,
  limit: number,
  dateSpan: Found | undefined,
): Found | undefined {
  const stretch = piece.shown.slice(end, Math.min(limit, end + reach));
  const near = first(stretch, end, behindVi) ?? first(stretch, end, behindEn);
  if (near !== undefined || dateSpan === undefined || dateSpan.start < end) return near;
  const later = piece.shown.slice(dateSpan.end, Math.min(limit, dateSpan.end + reach));
  return first(later, dateSpan.end, afterDateVi) ?? first(later, dateSpan.end, afterDateEn);
}

export function issuerBefore(piece: CleanPiece, lead: number, from: number): Found | undefined {
  const start = Math.max(from, lead - reach);
  const stretch = piece.shown.slice(start, lead);
  return last(stretch, start, ownerEn) ?? last(stretch, start, beforeVi) ?? last(stretch, start, beforeEn);
}

function first(stretch: string, offset: number, pattern: RegExp): Found | undefined {
  const match = pattern.exec(stretch);
  if (match?.[1] === undefined) return undefined;
  const from = offset + match[0].length - match[1].length;
  return trimmed(stretch, offset, from, from + match[1].length);
}

function last(stretch: string, offset: number, pattern: RegExp): Found | undefined {
  const match = pattern.exec(stretch);
  const name = match?.[1] ?? match?.[2];
  if (match === null || name === undefined || name === '') return undefined;
  const from = offset + match.index;
  return trimmed(stretch, offset, from, from + name.length);
}

function trimmed(stretch: string, offset: number, start: number, end: number): Found {
  const name = stretch.slice(start - offset, end - offset);
  return { start, end: end - (name.length - name.replace(/[ ,.]+$/, '').length) };
}
