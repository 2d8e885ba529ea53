import type { CleanPiece } from './clean-text.ts';

/**
 * What looks like a document number and is none: forms and templates, licences, contracts, judgements, numbers inside
 * addresses and file names, and the instruments of other countries and of international bodies. A kind word right
 * before a full number overrules the first group.
 */
const otherPaper =
  /(?:^|[^a-z])(?:mau|bieu mau|bieu|phu luc|phieu|giay phep|giay chung nhan|gcn|hop dong|ban an|hoa don|dang ky kinh doanh|form|forms|template|appendix|annex|licen[cs]e|permit|contract|certificate|invoice|tcvn|qcvn|iso|iec)(?: (?:so|no))?[ .:]*$/;

export function isFalseFriend(piece: CleanPiece, start: number, end: number, named: boolean): boolean {
  const { folded } = piece;
  if (isInsideAddress(folded, start, end)) return true;
  return !named && otherPaper.test(folded.slice(Math.max(0, start - 40), start));
}

const farthestToken = 200;
const addressStops: ReadonlySet<number> = new Set([...' \n"<>()[]|'].map((mark) => mark.charCodeAt(0)));

/** An address without its `https://`: `vanban.example.vn/25-nq-tw`, `ten@coquan.vn`. */
function isInsideAddress(folded: string, start: number, end: number): boolean {
  if (/^[@=]|^\.(?:html?|aspx|php)/.test(folded.slice(end, end + 5))) return true;
  let from = start;
  while (from > 0 && start - from < farthestToken && !addressStops.has(folded.charCodeAt(from - 1))) from--;
  if (from === start) return false;
  return /\.(?:vn|com|org|net|gov|edu|info)\/|@|:\/\/|%20|%2f/.test(folded.slice(from, start));
}

const foreignBefore =
  /(?:^|[^a-z])(?:security council|general assembly|united nations|lien hop quoc|hoi dong bao an|european(?: council| commission| parliament)?|(?<=^|[.;,(:] ?|the |eu )(?:council|commission)|presidential|royal|executive|supreme|ministerial|eu|ec|un|unsc|unesco|fia|fifa|asean|lien minh chau au|chau au|nghi vien)(?:'s)? $/;
/** Other states as adjectives, and as owners of what follows: `Lao Decree`, `China’s Order`. */
const foreignOwner =
  /(?<![\p{L}])(?:Laos?|Lao PDR|Cambodian?|Thai(?:land)?|China|Chinese|Russian?|Japan(?:ese)?|Korean?|Indian?|Indonesian?|Malaysian?|Philippines?|Myanmar|Singapore|US|U\.S\.|American|British|UK|French|German(?:y)?|Australian?|Brazil(?:ian)?|Cuban?)(?:['’]s?)? $/u;
/** `Chính phủ Lào ban hành Nghị định`: the issuer before, with its marks. */
const foreignIssuer =
  /(?<![\p{L}])(?:Mỹ|Hoa Kỳ|Trung Quốc|Nga|Lào|Campuchia|Thái Lan|Nhật Bản|Hàn Quốc|Triều Tiên|Ấn Độ|Indonesia|Malaysia|Singapore|Philippines|Myanmar|Pháp|Đức|Cuba|Úc|Australia|Ukraine|Belarus|Kazakhstan|Liên hợp quốc|Liên minh châu Âu|EU)(?: (?:đã|vừa|cũng|sẽ))* (?:ban hành|ra|ký|thông qua|công bố|có) (?:(?:một|các|những) )?$/u;
const foreignBehind =
  /^[ ,(]*(?:(?:cua|of|by|from|do) (?:the )?(?:\w+ ){0,2}?)?(?:lien hop quoc|dai hoi dong lien|hoi dong bao an|lien minh chau au|uy ban chau au|nghi vien chau au|security council|general assembly|united nations|european|eu(?![a-z])|ec(?![a-z])|asean|unesco|ilo(?![a-z])|world bank|imf|fifa|international)/;
/** Named with their marks: without them `Lào` is also `lao động` and `Mỹ` a name. */
const foreignState =
  /(?:của|nước|Tổng thống|Quốc hội|Chính phủ|Quốc vương|of|of the|by|in|Republic of) (?:the )?(?:Mỹ|Hoa Kỳ|Trung Quốc|Nga|Liên bang Nga|Lào|Campuchia|Thái Lan|Nhật Bản|Hàn Quốc|Triều Tiên|Ấn Độ|Indonesia|Malaysia|Singapore|Philippines|Myanmar|Pháp|Đức|Anh|Ý|Cuba|Úc|Ukraine|Ukraina|Lao PDR|Laos|Cambodia|Thailand|China|Russia|Russian Federation|Japan|Korea|India|France|Germany|Italy|Spain|Brazil|Australia|United States|United Kingdom|U\.S\.|US|UK|EU|European Union|European Parliament|Kazakhstan|Belarus|Turkey|Nepal|Pakistan|Bangladesh|Sri Lanka|Peru|Ecuador|Uganda|Kenya|Rwanda)(?![\p{L}])/u;

/** `Chính phủ Lào ban hành …`: then even a code that we know is theirs. */
export const isIssuedAbroad = ({ shown }: CleanPiece, wordStart: number): boolean =>
  foreignIssuer.test(shown.slice(Math.max(0, wordStart - 50), wordStart));

/**
 * Whether a short form, or a number of codes that nobody knows, is another country's: a full Vietnamese code settles
 * the matter.
 */
export function isForeign(piece: CleanPiece, wordStart: number, start: number, end: number): boolean {
  const { folded, shown } = piece;
  if (foreignBefore.test(folded.slice(Math.max(0, wordStart - 30), wordStart))) return true;
  if (foreignOwner.test(shown.slice(Math.max(0, wordStart - 20), wordStart))) return true;
  if (isIssuedAbroad(piece, wordStart)) return true;
  const behind = folded.slice(end, end + 60);
  if (foreignBehind.test(behind.split(/[;\n]/)[0] ?? '')) return true;
  const clause = shown.slice(end, end + 50).split(/[;\n.]/)[0] ?? '';
  return foreignState.test(clause.replace(/,.*$/s, '')) || foreignState.test(shown.slice(wordStart, start));
}
