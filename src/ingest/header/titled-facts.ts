import { findWrittenDay } from './date.ts';
import { beginsBody, dropState } from './names.ts';
import { findOwnNumber } from './number.ts';

const titled =
  /^(?:(?:LUẬT|PHÁP LỆNH)\s)?(?:CỦA\s(?<body>(?:(?!\sVỀ\s)[\p{Lu}\s,])+?)\s)?(?=SỐ\s\d[^\s]{0,30}(?:\s\p{Lu}{1,4})?\sNGÀY\s\d)/u;

/** `CỦA QUỐC HỘI … SỐ 16/1999/QH10 NGÀY 21 THÁNG 12 NĂM 1999 VỀ …`: portals print the facts of old papers in the title. */
export function readTitled(
  words: string,
): { body: string | null; number: string | null; date: string | null } | null {
  const match = titled.exec(words);
  if (match === null) return null;
  const facts = words.slice(match[0].length);
  const own = findOwnNumber(facts);
  const body = match.groups?.['body'];
  return {
    body: body !== undefined && beginsBody(body) ? dropState(body) : null,
    number: own?.kind === 'number' && own.start < 6 ? own.text : null,
    date: findWrittenDay(facts),
  };
}
