import { formatPartialDate, type PartialDate } from '../core/instrument/partial-date.ts';
import { type Language, otherLanguage } from '../core/language.ts';
import { type CiteRecord, numberedName } from './cite-record.ts';
import { type CiteText, copyText, endText, italic, joinText, plain } from './cite-text.ts';

/**
 * APA, seventh edition, for documents of an organisation: author, date, title in italics, what it is in brackets.
 *
 *   Secretariat of the Central Committee. (2019, January 7). *Về tiếp tục …* [On continuing …] [Conclusion No. 43-KL/TW].
 *
 * The title stands in the language of the paper; an English reference puts its translation in brackets behind it, as
 * the manual asks; a provision stands in brackets behind the title. Only the day of the paper is given: the day of a visit is the reader's.
 */
export function writeApa(record: CiteRecord, language: Language): CiteText {
  const who = record.author?.[language] ?? record.container?.[language] ?? '';
  const dated = plain(`(${writeDate(record.date, language)}).`);
  const title = titleOf(record, language);
  const named = record.medium === 'instrument' ? numberedName(record, language) : undefined;
  const work = endText([
    ...title,
    ...plain(record.locator === undefined ? '' : ` (${record.locator[language]})`),
    ...plain(named === undefined || named === copyText(title) ? '' : ` [${named}]`),
  ]);
  const container = record.author === undefined ? '' : (record.container?.[language] ?? '');
  return endText(
    joinText(
      [
        ...(who === '' ? [work, dated] : [plain(withStop(who)), dated, work]),
        record.medium === 'instrument' || container === '' ? [] : [...italic(container), ...plain('.')],
        plain(record.address ?? ''),
      ],
      ' ',
    ),
  );
}

const withStop = (name: string): string => (name.endsWith('.') ? name : `${name}.`);

function titleOf(record: CiteRecord, language: Language): CiteText {
  const own = record.language ?? 'vi';
  const first = record.title[own] ?? record.title[otherLanguage(own)];
  if (first === undefined) return italic(numberedName(record, language) ?? record.key);
  const translation = language === own ? undefined : record.title[language];
  const shown = record.medium === 'newspaper' || record.medium === 'journal' ? plain(first) : italic(first);
  return translation === undefined || translation === first
    ? shown
    : [...shown, ...plain(` [${translation}]`)];
}

/** `2019, January 7`; `2019, ngày 7 tháng 1`. */
function writeDate(date: PartialDate | undefined, language: Language): string {
  if (date === undefined) return language === 'vi' ? 'không rõ năm' : 'n.d.';
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const long = formatPartialDate(date, language);
  if (language === 'vi')
    return `${year}, ${day === undefined ? '' : 'ngày '}${long.replace(` năm ${year}`, '')}`;
  const name = formatPartialDate(`${year}-${month}` as PartialDate, 'en').split(' ')[0] ?? '';
  return day === undefined ? `${year}, ${name}` : `${year}, ${name} ${Number(day)}`;
}
