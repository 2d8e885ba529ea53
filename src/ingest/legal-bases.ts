import { documentTypes } from './kinds.ts';
import { plainD } from './lines/look.ts';
import type { SourceLine } from './lines/source-line.ts';

/**
 * Legal bases (căn cứ pháp lý), in the text before the first unit.
 *   1. The opening is cut into clauses at words that open one: `Căn cứ`, `Thực hiện`, `Xét`, `Theo đề nghị` …
 *   2. Clauses of `Căn cứ` are bases; those of `Thực hiện` and its like are where they name a number.
 *   3. A basis is cut at its semicolons: each piece that begins with a type of document is a basis of its own; so is
 *      a further number joined by a comma or `và` directly behind the date and the issuer of the one before.
 *   4. A basis is given by its number as printed; a law without one by its name and date; a charter or a constitution
 *      by its name. Papers that a basis amends or is about are not bases.
 */
export function readLegalBases(lines: readonly SourceLine[], from: number, to: number): string[] {
  const bases: string[] = [];
  for (const { opener, text } of cutClauses(plainD(joinOpening(lines, from, to)))) {
    const strict = !/^Căn/u.test(opener);
    for (const piece of text.split(/\s*;\s*/u)) readPiece(piece, strict, bases);
  }
  return [...new Set(bases)];
}

function joinOpening(lines: readonly SourceLine[], from: number, to: number): string {
  const parts: string[] = [];
  let before = '';
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text') continue;
    const joins = !line.paragraph || /^(?:cứ|theo)(?!\p{L})/u.test(line.text) || /(?:^|\s)Căn$/u.test(before);
    parts.push(joins ? ' ' : '\n', line.text);
    before = line.text;
  }
  return parts.join('').trim();
}

const openers = String.raw`Căn cứ(?: vào| theo)?|Thực hiện|Triển khai(?: thực hiện)?|Quán triệt(?:,? (?:và )?(?:triển khai )?thực hiện)?|Tiếp tục thực hiện|Để (?:triển khai |tiếp tục |tổ chức )?thực hiện|Thi hành|Chấp hành`;
const others = String.raw`Xét|Theo đề nghị|Trên cơ sở|Sau khi|Tại |Ngày |Kính gửi|Nhằm`;
const cut = new RegExp(
  String.raw`(?:^|[\n;:.,])\s*(?:[-–*+"“]\s*)?(?<word>${openers}|${others})(?=\s|:)`,
  'gu',
);

const isBasis = new RegExp(`^(?:${openers})$`, 'u');

function cutClauses(text: string): { opener: string; text: string }[] {
  const marks = [...text.matchAll(cut)].map((match) => {
    const word = match.groups?.['word'] ?? '';
    return { word: word.trim(), at: match.index + match[0].length, before: match.index };
  });
  return marks
    .map(({ word, at }, index) => ({
      opener: word,
      text: text.slice(at, marks[index + 1]?.before ?? text.length),
    }))
    .filter(({ opener }) => isBasis.test(opener))
    .map(({ opener, text: clause }) => ({ opener, text: endClause(clause) }));
}

/** A clause of bases ends where a new paragraph begins that is not a basis, as the sentence that enacts. */
const endClause = (clause: string): string => {
  const paragraphs = clause.split('\n');
  const first = paragraphs.findIndex(
    (paragraph, index) => index > 0 && !startsDocument.test(paragraph.trim().replace(/^[-–+]\s*/u, '')),
  );
  const kept = first < 0 ? paragraphs : paragraphs.slice(0, first);
  const head = kept[0] ?? '';
  const goesOn =
    first > 0 &&
    first < paragraphs.length &&
    /[,\p{L}]$/u.test(head.trim()) &&
    /^[\p{Ll}\d]/u.test(paragraphs[first] ?? '');
  return (goesOn ? paragraphs : kept).join(' ').replace(/\s+/gu, ' ').trim();
};

const names = [...documentTypes.map(({ name }) => name), 'Văn bản', 'Lời kêu gọi'].join('|');
const typeWord = String.raw`(?:(?:các|Các)\s)?(?:${names})(?!\p{L})`;
const startsDocument = new RegExp(String.raw`^(?:${typeWord}|(?:[Kk]hoản|[Đđ]iểm|Điều)\s)`, 'u');
const document = new RegExp(String.raw`(?<![\p{L}])${typeWord}`, 'u');
const numberShape = String.raw`\d{1,5}[a-zA-Z]?(?:\s?[-/–]\s?[\p{L}\d][\p{L}\d.&]*){1,6}`;
const numbered = new RegExp(String.raw`^(?:\s?(?:[Ss]ố|:))?[\s:]*(?<n>${numberShape})`, 'u');
const numberWithin = new RegExp(String.raw`(?:[Ss]ố\s?:?\s*)(?<n>${numberShape})`, 'u');
const dated = /,?\s*ngày\s+(?<d>\d{1,2})\s*(?:tháng|[/.-])\s*(?<m>\d{1,2})\s*(?:năm|[/.-])\s*(?<y>\d{4})/u;
const described =
  /(?:,?\s(?:được|đã được|đã)\s(?:sửa|bổ sung|ban hành)|\ssửa đổi,|\s(?:về|quy định|hướng dẫn|ban hành|sửa đổi)(?!\p{L}))/u;
const amended = /,?\s(?:đã\s)?(?:được|đã)\s(?:sửa|bổ sung)/u;
const follower = new RegExp(
  String.raw`^(?:,?\s*ngày\s[\d/.\s]*(?:tháng\s\d{1,2}\s)?(?:năm\s\d{4})?)?(?:\s?của\s[^,;]{2,60}?)?\s*(?:,|và)\s+(?=${typeWord}|số\s\d)`,
  'u',
);

function readPiece(piece: string, strict: boolean, bases: string[]): void {
  const text = piece
    .replace(/^[-–+*“"\s]+/u, '')
    .replace(/^(?:vào|theo|tại)\s/u, '')
    .trim();
  if (text === '') return;
  const found = document.exec(text);
  const reaches =
    found !== null &&
    (found.index === 0 ||
      /^(?:(?:khoản|điểm|Điều|các|vào|,|và|nội dung|tinh thần|quy định tại|\d+|[a-zđ]|của)[\s,]*)+$/iu.test(
        text.slice(0, found.index),
      ));
  if (found === null || !reaches) return;
  let rest = text.slice(found.index);
  for (let turn = 0; turn < 12; turn += 1) {
    const name = document.exec(rest)?.[0] ?? '';
    const behind = rest.slice(rest.startsWith(name) ? name.length : 0);
    const amends = /^\s?sửa đổi/u.test(behind) && (behind.match(/(?:^|\s)số\s/gu)?.length ?? 0) === 1;
    const direct = numbered.exec(behind);
    const within = numberWithin.exec(behind);
    const before = within === null ? '' : behind.slice(0, within.index);
    const number =
      direct ??
      (within !== null && (!described.test(before) || amends) && !dated.test(before) ? within : null);
    if (number === null) {
      if (!strict) addNamed(rest, bases);
      return;
    }
    const printed = (number.groups?.['n'] ?? '').replace(/\s/gu, '').replace(/[.&/–-]+$/u, '');
    bases.push(printed);
    rest = behind.slice(number.index + number[0].length);
    const next = follower.exec(rest);
    if (next === null) return;
    rest = rest.slice(next[0].length);
  }
}

/** A document without a number: laws by name and date, others by name. */
function addNamed(text: string, bases: string[]): void {
  if (
    /^(?:các|Các)\s/u.test(text) ||
    /^\S+(?:\s\S+)?\s(?:này|nầy)(?!\p{L})/u.test(text) ||
    /^(?:Văn bản|Lệnh|Kết luận|Thông báo|Báo cáo|Tờ trình|Công văn|Biên bản)(?!\p{L})/u.test(text)
  )
    return;
  const isLaw = /^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)/u.test(text);
  const date = dated.exec(text.split(amended)[0] ?? '');
  const end = [
    date?.index ?? text.length,
    ...(isLaw ? [described.exec(text.slice(5))?.index ?? text.length].map((at) => at + 5) : []),
  ];
  let name = text.slice(0, Math.min(...end)).replace(/[\s,.:]+$/u, '');
  if (!isLaw || date === null || /^Luật sửa đổi/u.test(text))
    name = text.slice(0, date?.index ?? text.length);
  name = name.split(/,?\s(?:do|được|đã được|khóa|khoá|năm \d)/u)[0] ?? name;
  name = name.replace(/[\s,.:]+$/u, '');
  if (name.length > 200 || name.split(' ').length < 2) return;
  const day =
    date?.groups === undefined
      ? ''
      : ` (${Number(date.groups['d'])}/${Number(date.groups['m'])}/${date.groups['y'] ?? ''})`;
  bases.push(isLaw ? name + day : name);
}
