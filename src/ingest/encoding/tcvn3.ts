/**
 * TCVN3, the encoding of the ABC fonts (.VnTime and its like): one byte a letter, 0xA1 to 0xFE. A file of that encoding
 * that was opened as Windows-1252 or Latin-1 shows those bytes as the letters and signs of the same number
 * (`Céng hßa`). Files seldom hold its capitals with tone marks: the capital fonts (.VnTimeH) store small letters.
 */
const first = 0xa1;
const table =
  'ĂÂÊÔƠƯĐăâêôơưđẰ' + // A1..AF
  '\u0300\u0309\u0303\u0301\u0323' + // B0..B4, marks that stand alone
  'àảãáạẲằẳẵắẴẮẦẨẪẤỀ' + // B5..C5
  'ặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒ' + // C6..DB
  'ĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ'; // DC..FE

const letters = new Map([...table].map((letter, at) => [String.fromCharCode(first + at), letter]));
const signs = /[\u00a1-\u00fe]/gu;

/** Reads a text whose letters are the bytes of TCVN3. */
export const decodeTcvn3 = (text: string): string =>
  text.replace(signs, (sign) => letters.get(sign) ?? sign).normalize('NFC');
