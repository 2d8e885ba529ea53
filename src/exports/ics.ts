import type { Corpus } from '../core/corpus/corpus.ts';
import type { Bilingual, Language } from '../core/language.ts';
import { hashText } from '../core/study/seed.ts';
import type { Session } from '../core/study/session.ts';
import { openSheet, type SheetOptions } from './session-sheet.ts';

/*
 * iCalendar (RFC 5545): one event, in the time of Việt Nam, which has no summer time. Lines are folded at 75 octets, never
 * within a character; commas, semicolons, backslashes and line ends in texts are escaped. Without an hour the event takes
 * the whole day. The stamp is the day of the session, so that one session always gives the same file.
 */

/** Said instead of a file when the session has no day. */
export const lacksDay = (session: Session): Bilingual | null =>
  session.date?.length === 10
    ? null
    : {
        vi: 'Buổi học chưa có ngày: hãy ghi đủ ngày, tháng, năm rồi xuất lịch.',
        en: 'The session has no day yet: set a full date, then export the calendar.',
      };

export function writeIcs(
  session: Session,
  corpus: Corpus,
  language: Language,
  options: SheetOptions = {},
): string {
  const { view, say, addressOf } = openSheet(corpus, session, language, options);
  const day = (session.date ?? '1970-01-01').replace(/-/gu, '').padEnd(8, '01');
  const address = corpus.sessions.has(session.id) ? addressOf(`study/${session.id}/`) : addressOf('study/');
  const agenda = view.parts.map(({ title, minutes }) => `${title} (${say('minutes', { n: minutes })})`);
  const description = [
    ...view.aims,
    ...(agenda.length === 0 ? [] : [`${say('agenda')}:`, ...agenda]),
    address,
  ].join('\n');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//vankien//study session//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Ho_Chi_Minh',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0700',
    'TZOFFSETTO:+0700',
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    `UID:${session.id}-${hashText(`${session.id} ${view.title} ${day}`).toString(36)}@vankien`,
    `DTSTAMP:${day}T000000Z`,
    ...timesOf(day, session),
    `SUMMARY:${escapeIcs(view.title)}`,
    ...(session.place[language] === undefined
      ? []
      : [`LOCATION:${escapeIcs(session.place[language] ?? '')}`]),
    `DESCRIPTION:${escapeIcs(description)}`,
    `URL:${address}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

function timesOf(day: string, { time, minutes }: Session): readonly string[] {
  if (time === undefined) return [`DTSTART;VALUE=DATE:${day}`];
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  const start = `${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}00`;
  return [`DTSTART;TZID=Asia/Ho_Chi_Minh:${day}T${start}`, `DURATION:PT${minutes}M`];
}

export const escapeIcs = (text: string): string =>
  text
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r?\n/gu, '\\n')
    // Control signs have no place in a calendar, not even escaped.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '');

/** Cuts a line into pieces of at most 75 octets, each further one after a space. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const length = encoder.encode(character).length;
    if (size + length > 75) {
      pieces.push(piece);
      piece = ' ';
      size = 1;
    }
    piece += character;
    size += length;
  }
  return [...pieces, piece].join('\r\n');
}
