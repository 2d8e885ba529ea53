import { isUpper } from '../lines/look.ts';
import { nameKey } from './names.ts';

const rank =
  /^(?:(?:Đại|Thượng|Trung|Thiếu)\s(?:tướng|tá|úy|uý)|(?:Phó |Chuẩn )?Đô đốc|(?:GS|PGS|TS|ThS|BS|CN|KS)\.?(?:\s?TS\.?)?,?)\s+/iu;
const cased = /^\p{Lu}[\p{Ll}']+(?:\s\p{Lu}[\p{Ll}']*){1,5}$/u;

/** Words that stand in offices and names of bodies but not in names of persons. */
const office =
  /(?:^|\s)(?:trưởng|phó|ban|bộ|ủy|chủ|tịch|thủ|tướng|chính|phủ|bí|thư|giám|đốc|nhiệm|đảng|trung|ương|quốc|hội|đồng|tỉnh|thành|huyện|phòng|cục|sở|văn phòng|nhân dân|ký|đã ký|thường trực|thường vụ)(?:\s|$)/u;

const signed = /^\(?[Đđ]ã ký\)?[:.]?(?:\s+|$)/u;

/** `(Đã ký)` and nothing else. */
export const isSignedMark = (text: string): boolean => signed.test(text) && text.replace(signed, '') === '';

/** A name with `(Đã ký)` on its line: it needs no office over it. */
export const isSignedName = (text: string): boolean =>
  /\([Đđ]ã ký\)/u.test(text) && readPerson(text) !== null;

/** The name of a person that stands alone on a line, without a military rank or title; null for anything else. */
export function readPerson(text: string): string | null {
  const bare = text
    .replace(signed, '')
    .replace(/\s*\([Đđ]ã ký\)\.?$/u, '')
    .replace(rank, '')
    .replace(/[.,;]$/u, '')
    .trim();
  if (cased.test(bare)) return namesOffice(bare) ? null : bare;
  return null;
}

/** The same for a name in capitals; offices and bodies are in capitals too, so their words count against it. */
export function readCapitalPerson(text: string): string | null {
  const bare = text.replace(rank, '').trim();
  if (
    !isUpper(bare) ||
    !/^\p{Lu}+(?:\s\p{Lu}+){1,4}$/u.test(bare) ||
    namesOffice(bare) ||
    bodyWord.test(nameKey(bare))
  ) {
    return null;
  }
  return bare.toLowerCase().replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Words that hardly any name of a person has. */
const bodyWord =
  /(?:^|\s)(?:cục|bộ|ban|sở|ủy|đảng|trưởng|phó|chủ|tịch|thủ|thuế|quan|thường|vụ|tế|việt|xã|phường|và|của|khu|đoàn|trường|học)(?:\s|$)/u;

/** Two or more such words; one alone may be a name (Trung, Hội, Thành, Văn). */
function namesOffice(name: string): boolean {
  const key = nameKey(name);
  const found = key.split(' ').filter((word) => office.test(word));
  return found.length > 1;
}

const authority = /^(?:(?:T\/?\s?M|K\/?\s?T|T\/?\s?L|T\/?\s?UQ|TUQ)(?:\s?[./:]|\s)|Q\s?\.)\s*(?=\p{Lu}{2})/u;
const role =
  /^(?:Q\.\s)?(?:PHÓ\s)?(?:TỔNG BÍ THƯ|BÍ THƯ|CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG|CHÁNH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|CHỦ NHIỆM|CHÍNH ỦY|CHÍNH UỶ|CHÍNH TRỊ VIÊN|TƯ LỆNH|CHỈ HUY|THỐNG ĐỐC|TỔNG KIỂM TOÁN|TỔNG THANH TRA|THƯỜNG TRỰC|ỦY VIÊN|UỶ VIÊN|SƯ ĐOÀN TRƯỞNG|TRUNG ĐOÀN TRƯỞNG|LỮ ĐOÀN TRƯỞNG|TỔNG THAM MƯU|CHỦ TỌA|ĐOÀN CHỦ TỊCH)(?!\p{L})/u;

/** `TM. CHÍNH PHỦ`, `K/T TRƯỞNG BAN`: for whom is signed. */
export const isAuthorityLine = (text: string): boolean => isUpper(text) && authority.test(text);

/** `CHỦ TỊCH`, `PHÓ TRƯỞNG BAN`: the office of whoever signs. */
export const isRoleLine = (text: string): boolean => isUpper(text) && text.length < 90 && role.test(text);

/** For whom a line is signed: `T/M BAN BÍ THƯ` gives `BAN BÍ THƯ`; only for TM, who signs on behalf of a body. */
export function bodySignedFor(text: string): string | null {
  if (!/^T\/?\s?M(?:\s?[./:]|\s)/u.test(text)) return null;
  const body = text.replace(authority, '').trim();
  return /^BAN THƯỜNG VỤ(?!\p{L})/u.exec(body)?.[0] ?? body;
}
