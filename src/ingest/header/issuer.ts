import { findIssuer } from '../../core/instrument/issuer.ts';
import { nameKey, recaseName } from './names.ts';
import { bodySignedFor } from './person.ts';

/** What tells the issuer: the letterhead, for whom is signed, the title, the closing sentence, the number. */
export interface IssuerEvidence {
  readonly letterhead: readonly string[];
  readonly titles: readonly string[];
  readonly title: string;
  readonly isParty: boolean;
  /** The body that speaks in the text where there is no letterhead. */
  readonly speaker: string | null;
  readonly number: string | null;
}

export interface IssuerReading {
  readonly issuer: string | null;
  readonly certainty: 'high' | 'medium' | 'low';
}

const central = 'ban chấp hành trung ương';
const places = /(?:^|\s)((?:tỉnh|thành phố|huyện|quận|xã|phường|thị xã|đặc khu|thị trấn)\s.+)$/iu;

/** The place in the name of a body, with its kind: `tỉnh Bắc Ninh`. */
export const placeOf = (body: string): string | undefined => places.exec(body)?.[1];

/**
 * The issuer, which is not always the letterhead:
 *   1. the central letterhead of the Party stands over papers of the Central Committee, the Politburo and the
 *      Secretariat: the title (`CỦA BỘ CHÍNH TRỊ`) or the signature (`T/M BAN BÍ THƯ`) tells which;
 *   2. below it a commission or office of the Party centre is named in full (`Ban Dân vận` … `Trung ương`);
 *   3. `T/M BAN THƯỜNG VỤ` under a committee is the standing board of that committee;
 *   4. otherwise the lowest body of the letterhead; a department takes the place of the committee above it;
 *   5. without a letterhead, the body that is signed for, the one that speaks in the text, or the one the number names.
 */
export function readIssuer(evidence: IssuerEvidence): IssuerReading {
  const { letterhead, titles, title, speaker, number } = evidence;
  const lowest = letterhead.at(-1);
  const signedFor = titles.map(bodySignedFor).find((body) => body !== null) ?? null;
  if (lowest === undefined) {
    const issuer = ofTitle(title) ?? signedFor ?? speaker ?? (number === null ? null : ofNumber(number));
    return {
      issuer: issuer === null ? null : recaseName(issuer),
      certainty: issuer === null ? 'low' : 'medium',
    };
  }
  const key = nameKey(lowest);
  if (key === central || key.startsWith(`${central} khóa`) || key.startsWith(`${central} đảng`)) {
    const issuer = ofTitle(title) ?? signedFor;
    return { issuer: recaseName(issuer ?? lowest), certainty: issuer === null ? 'medium' : 'high' };
  }
  const above = letterhead.at(-2);
  const issuer = withSuperior(recaseName(lowest), above === undefined ? undefined : recaseName(above));
  if (signedFor !== null && /^ban thường vụ$/u.test(nameKey(signedFor)))
    return { issuer: `Ban Thường vụ ${issuer}`, certainty: 'high' };
  return { issuer, certainty: 'high' };
}

/** The Party body that a title begins with or names behind `CỦA`. */
function ofTitle(title: string): string | null {
  const match =
    /^(?:(?:NGHỊ QUYẾT|KẾT LUẬN|CHỈ THỊ)\s)?(?:CỦA\s)?((?:BỘ CHÍNH TRỊ|BAN BÍ THƯ|BAN CHẤP HÀNH TRUNG ƯƠNG)(?:(?:,|\sVÀ)\s(?:BỘ CHÍNH TRỊ|BAN BÍ THƯ))*)(?!\p{L})/iu.exec(
      title,
    );
  if (match?.[1] !== undefined) return match[1];
  return /^HỘI NGHỊ (?:LẦN THỨ|TRUNG ƯƠNG|BAN CHẤP HÀNH)/iu.test(title) ? 'BAN CHẤP HÀNH TRUNG ƯƠNG' : null;
}

function withSuperior(lowest: string, above: string | undefined): string {
  if (above === undefined) return lowest;
  const aboveKey = nameKey(above);
  const key = nameKey(lowest);
  if (aboveKey.startsWith(central)) {
    if (key === 'văn phòng') return 'Văn phòng Trung ương Đảng';
    return key.endsWith('trung ương') || key.startsWith('đảng ủy') ? lowest : `${lowest} Trung ương`;
  }
  if (/^(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ)/u.test(aboveKey)) {
    return /^(?:ban |văn phòng$|ủy ban kiểm tra$)/u.test(`${key}`) && !/ủy$|ủy \S/u.test(key)
      ? `${lowest} ${above}`
      : lowest;
  }
  const place = placeOf(above);
  const local = /^(?:sở|ban|phòng|chi cục|văn phòng|thanh tra)(?!\p{L})/u.test(key);
  return place !== undefined && local && !nameKey(lowest).includes(nameKey(place))
    ? `${lowest} ${place}`
    : lowest;
}

/** The body that the code at the end of a number stands for; TW alone stands for the Central Committee. */
function ofNumber(number: string): string | null {
  const code = number.split(/[-/–]/u).at(-1) ?? '';
  if (code === 'TW') return 'Ban Chấp hành Trung ương';
  return findIssuer(code)?.name.vi.split(',')[0] ?? null;
}
