import type { InputLine } from '../document.ts';

/** A line is taken for a whole text on one line when it is this long and holds labels inside. */
const longLine = 1000;

const label =
  /(?<=[.;:!?…"”)\p{L}]\s{1,3})(?=(?:Điều|ĐIỀU)\s\d{1,3}[a-zđ]?[.:]\s|(?:Chương|CHƯƠNG)\s[IVX]{1,6}(?:[.:\s])|(?:Mục|MỤC)\s\d{1,2}[.:]?\s\p{Lu}|(?:Phần|PHẦN)\s(?:thứ|THỨ)\s)|(?<=[.;:!?…]\s{1,3})(?=\d{1,2}[.)]\s\p{Lu}|[a-zđ]\)\s\p{L}|[IVX]{1,5}[.-]\s\p{Lu}|-\s\p{Lu}|Nơi nhận:|Căn cứ\s)|(?<=\s)(?=CỘNG HÒA XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập - Tự do|S[ốÔ]\s?:?\s*\d{1,5}[a-zA-Z]?\s?[-/]|Căn cứ\s\p{Lu}|Kính gửi\s?:|V\/v\s|(?<!\p{Lu}\p{Ll}{0,6}\s)(?:\p{Lu}\p{Ll}+\s){0,3}\p{Lu}\p{Ll}+,\s?ngày\s\d|(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|KẾT LUẬN|QUY ĐỊNH|QUY CHẾ|HƯỚNG DẪN|THÔNG BÁO|THÔNG TƯ|NGHỊ ĐỊNH|KẾ HOẠCH|LUẬT)\s\p{Lu}\p{Ll}|(?:T\/?M|K\/?T)\.?\s\p{Lu}{2})/gu;

/**
 * Cuts a text that stands on one line, or on a few, into the lines that its labels would begin, all with the line's
 * number. A text with lines of usual length stays as it is.
 */
export function splitInline(lines: readonly InputLine[]): {
  readonly lines: readonly InputLine[];
  readonly split: InputLine | undefined;
} {
  const total = lines.reduce((sum, { text }) => sum + text.length, 0);
  const filled = lines.filter(({ text }) => text.trim() !== '').length;
  if (total < longLine || total / Math.max(1, filled) < longLine / 2) return { lines, split: undefined };
  let split: InputLine | undefined;
  const cut = lines.flatMap((line) => {
    if (line.text.length < longLine) return [line];
    const pieces = line.text.split(label);
    if (pieces.length < 4) return [line];
    split ??= line;
    return pieces.map((text) => ({ ...line, text }));
  });
  return { lines: cut, split };
}
