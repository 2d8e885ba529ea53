import { plainD } from '../lines/look.ts';

/**
 * Names of bodies as letterheads print them. A letterhead is in capitals and broken over lines; here it is cut into
 * bodies and given its usual case.
 */
const heads = [
  'Ủy ban',
  'UBND',
  'HĐND',
  'Hội đồng',
  'Quốc hội',
  'Chính phủ',
  'Thủ tướng',
  'Chủ tịch nước',
  'Chủ tịch Chính phủ',
  'Bộ',
  'Ban',
  'Văn phòng',
  'Tổng cục',
  'Cục',
  'Chi cục',
  'Vụ',
  'Sở',
  'Thanh tra',
  'Viện',
  'Học viện',
  'Trường',
  'Tòa án',
  'Kiểm toán',
  'Ngân hàng',
  'Bảo hiểm xã hội',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Quận ủy',
  'Thị ủy',
  'Đảng ủy',
  'Đảng bộ',
  'Đảng đoàn',
  'Chi bộ',
  'Quân ủy',
  'Quân khu',
  'Quân đoàn',
  'Quân chủng',
  'Binh chủng',
  'Binh đoàn',
  'Sư đoàn',
  'Lữ đoàn',
  'Trung đoàn',
  'Tiểu đoàn',
  'Kiểm toán nhà nước',
  'Bộ Tư lệnh',
  'Bộ Chỉ huy',
  'Hải quân',
  'Vùng',
  'Phòng',
  'Trung tâm',
  'Mặt trận',
  'Liên đoàn',
  'Tổng Liên đoàn',
  'Hội',
  'Đoàn',
  'Công ty',
  'Tập đoàn',
  'Tổng công ty',
  'Trung ương',
  'Đại hội',
];

/** Key for comparing names: one case, one place for tone marks, single spaces. */
export const nameKey = (text: string): string =>
  plainD(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/oà/gu, 'òa')
    .replace(/oá/gu, 'óa')
    .replace(/oả/gu, 'ỏa')
    .replace(/oã/gu, 'õa')
    .replace(/oạ/gu, 'ọa')
    .replace(/(?<!q)uỷ/gu, 'ủy')
    .replace(/(?<!q)uý/gu, 'úy')
    .replace(/[-–—*]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const headKeys = heads.map(nameKey);

/** Whether a line begins the name of a body. */
export const beginsBody = (text: string): boolean => {
  const key = nameKey(text);
  return headKeys.some((head) => key.startsWith(head) && !/^\p{L}/u.test(key.slice(head.length)));
};

/** Beginnings that say nothing without what follows: `VĂN PHÒNG / CHÍNH PHỦ`, `ỦY / BAN NHÂN DÂN`. */
const unfinished =
  /(?:^|\s)(?:ủy|hội đồng|văn phòng|ủy ban|ban chỉ|bộ chỉ|bộ tư|thủ|chủ|tổng|của|và|các|nhân|quân|học|công|ban chấp|ban thường|ban)$|[,\-–]$/u;

/** Joins the lines of a letterhead into the names of bodies: a new name begins at a line that begins one. */
export function splitBodies(lines: readonly string[]): string[] {
  const names: string[] = [];
  for (const line of lines) {
    const last = names.at(-1);
    const key = last === undefined ? '' : nameKey(last);
    const isOffice = key === 'văn phòng' && /^(?:chính phủ|quốc hội|chủ tịch)/u.test(nameKey(line));
    const isCentral = key.endsWith('ban chấp hành') && nameKey(line).startsWith('trung ương');
    const joins = isOffice || isCentral || (key !== 'văn phòng' && unfinished.test(key)) || !beginsBody(line);
    if (last === undefined || !joins) names.push(line);
    else names[names.length - 1] = `${last} ${line}`;
  }
  return names.map((name) => name.replace(/\s+/gu, ' ').replace(/^[-–*\s]+|[-–*\s]+$/gu, ''));
}

/** A body without the State that it belongs to: `QUỐC HỘI NƯỚC CỘNG HÒA …`; `CHỦ TỊCH NƯỚC` keeps its second half. */
export const dropState = (name: string): string =>
  name.replace(
    /(?:\sNƯỚC)?\s(?:CỘNG\s(?:HÒA|HOÀ)\sXÃ|VIỆT\sNAM\sDÂN\sCHỦ|DÂN\sCHỦ\sCỘNG\s(?:HÒA|HOÀ)).*$/u,
    (_tail, at: number) => (name.slice(0, at) === 'CHỦ TỊCH' ? ' NƯỚC' : ''),
  );

/** Words that names write in lower case when they are not in capitals. */
const small = new Set(
  nameKey(
    'nhân dân ban hành và của các tỉnh thành phố huyện quận xã phường đặc khu thị trấn thị cấp trực thuộc về với cho tại ở ' +
      'chấp hành bí thư chính trị sự địa phương quân công nước thường vụ trung học phổ thông kiểm tra chỉ đạo',
  ).split(' '),
);

/** Letters that stand for words, which have no vowel between them: THPT, HĐND, UBND. */
const shortened = /^(?:ub)?[bcdđghklmnpqrstvx]{2,}$/u;

/** Names whose case no rule gives. */
const known = [
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Ủy ban Thường vụ Quốc hội',
  'Quốc hội',
  'Chính phủ',
  'Thủ tướng Chính phủ',
  'Chủ tịch nước',
  'Chủ tịch Chính phủ',
  'Ban Chấp hành Trung ương',
  'Ban Chấp hành',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Ban Thường vụ',
  'Quân ủy Trung ương',
  'Thường vụ',
  'Văn phòng Trung ương Đảng',
  'Văn phòng Chính phủ',
  'Văn phòng Quốc hội',
  'Văn phòng Chủ tịch nước',
  'Văn phòng',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Quận ủy',
  'Thị ủy',
  'Đảng ủy',
  'Đảng bộ',
  'Đảng đoàn',
  'Chi bộ',
  'Trung ương',
  'Ủy ban Kiểm tra',
  'Ban Tuyên giáo và Dân vận',
  'Ban Tuyên giáo',
  'Ban Dân vận',
  'Ban Tổ chức',
  'Ban Nội chính',
  'Ban Kinh tế',
  'Ban Chỉ đạo',
  'Bộ Quốc phòng',
  'Bộ Công an',
  'Bộ Nội vụ',
  'Bộ Ngoại giao',
  'Bộ Tư pháp',
  'Bộ Tài chính',
  'Bộ Công Thương',
  'Bộ Xây dựng',
  'Bộ Y tế',
  'Bộ Giáo dục và Đào tạo',
  'Bộ Khoa học và Công nghệ',
  'Bộ Nông nghiệp và Môi trường',
  'Bộ Dân tộc và Tôn giáo',
  'Bộ Văn hóa, Thể thao và Du lịch',
  'Bộ Lao động - Thương binh và Xã hội',
  'Thanh tra Chính phủ',
  'Tổng cục Chính trị',
  'Bộ Tổng Tham mưu',
  'Kiểm toán nhà nước',
  'Bộ Tư lệnh',
  'Bộ Chỉ huy quân sự',
  'Quân khu',
  'Quân đoàn',
  'Sư đoàn',
  'Trung đoàn',
  'Lữ đoàn',
  'Cục Chính trị',
  'Cục Dân vận',
  'Tòa án nhân dân tối cao',
  'Cục Thuế',
  'Cục Hải quan',
  'Mặt trận Tổ quốc Việt Nam',
  'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
  'Viện kiểm sát nhân dân tối cao',
  'Ngân hàng Nhà nước Việt Nam',
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Việt Nam Dân chủ Cộng hòa',
  'Việt Nam',
  'Hồ Chí Minh',
  'Hà Nội',
  'Sở Nội vụ',
  'Sở Y tế',
  'Quân đội',
  'Công an',
  'Tổng Bí thư',
].sort((a, b) => b.length - a.length);

/**
 * A name in capitals in its usual case: known names as listed, the head of a name and what follows a kind of place
 * with capitals, small words without. A name that is not in capitals stays as it is.
 */
export function recaseName(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  const low = name.toLowerCase();
  const words = low
    .split(' ')
    .map((word, index) =>
      shortened.test(word)
        ? word.toUpperCase()
        : index > 0 && small.has(nameKey(word))
          ? word
          : capital(word),
    );
  const text = words
    .join(' ')
    .replace(/xã Hội/gu, 'xã hội')
    .replace(
      /(?<=(?:^|\s)(?:tỉnh|thành phố|huyện|quận|xã|phường|đặc khu|thị trấn|thị xã|tỉnh ủy|thành ủy)\s)(?:\p{L}+(?:\s|$)){1,4}/giu,
      (place) => place.split(' ').map(capital).join(' '),
    );
  return applyKnown(text, 1);
}

/** A text in which known names of three words and more have their capitals: `bộ Chính trị` becomes `Bộ Chính trị`. */
export const restoreNames = (text: string): string => applyKnown(text, 3);

/** Gives known names of so many words or more their capitals; a name inside a longer one is left to that one. */
function applyKnown(text: string, leastWords: number): string {
  let cased = text;
  for (const { start, end, name } of findNames(text, leastWords))
    cased = cased.slice(0, start) + sameTones(cased.slice(start, end), name) + cased.slice(end);
  return cased;
}

/** Where known names of so many words or more stand in a text. */
export function findNames(
  text: string,
  leastWords: number,
): readonly { readonly start: number; readonly end: number; readonly name: string }[] {
  const key = nameKey(text);
  if (key.length !== text.length) return [];
  const taken: { start: number; end: number; name: string }[] = [];
  for (const name of known) {
    if (name.split(' ').length < leastWords) continue;
    const start = key.indexOf(nameKey(name));
    const end = start + name.length;
    const whole = start >= 0 && !/\p{L}/u.test(text.charAt(start - 1)) && !/\p{L}/u.test(text.charAt(end));
    if (whole && !taken.some((other) => start < other.end && end > other.start))
      taken.push({ start, end, name });
  }
  return taken;
}

/** The case of one spelling on the letters of another of the same length. */
const sameTones = (letters: string, cased: string): string =>
  [...letters]
    .map((one, at) => (isCapital(cased.charAt(at)) ? one.toUpperCase() : one.toLowerCase()))
    .join('');

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
