import { formatPartialDate, type PartialDate } from '../core/instrument/partial-date.ts';
import type { Bilingual, Language } from '../core/language.ts';
import { type CiteRecord, numberedName, titleFor } from './cite-record.ts';
import { type CiteText, endText, italic, joinText, plain } from './cite-text.ts';

/**
 * The reference list of Vietnamese theses and textbooks: author, year in brackets, title in italics.
 *
 *   Ban Chấp hành Trung ương Đảng (2013), *Nghị quyết số 25-NQ/TW ngày 03/6/2013 về tăng cường …*.
 *   Quốc hội (2022), *Luật Thực hiện dân chủ ở cơ sở, số 10/2022/QH15 ngày 10/11/2022*, Điều 11 khoản 1.
 *   Trần A (2020), “Tên bài”, *Tạp chí B*, https://…
 *
 * Days below 10 and the months January and February have a leading zero, as papers write them. The place of
 * publication and the day of a reader's own visit are for the reader to add: they are not ours to state.
 */
export function writeVietnamese(record: CiteRecord, language: Language): CiteText {
  const year = record.date?.slice(0, 4) ?? undated[language];
  const who = record.author?.[language] ?? record.container?.[language] ?? '';
  const head = plain(`${who === '' ? '' : `${who} `}(${year})`);
  const body =
    record.medium === 'instrument' ? instrumentParts(record, language) : articleParts(record, language);
  return endText(joinText([head, ...body, plain(record.locator?.[language] ?? '')], ', '));
}

const undated: Bilingual = { vi: 'không rõ năm', en: 'n.d.' };

/** The name of the paper runs into its title where the title begins with “Về”, and follows it where it has its own. */
function instrumentParts(record: CiteRecord, language: Language): readonly CiteText[] {
  const title = titleFor(record, language);
  const kind = record.kind?.[language];
  const day = writeDay(record.date, language);
  const named = numberedName(record, language) ?? '';
  if (title === '') return [italic(spaced(named, day))];
  if (kind !== undefined && title.toLowerCase().startsWith(kind.toLowerCase())) {
    const sign = language === 'vi' ? 'số' : 'No.';
    return [italic(record.number === undefined ? title : spaced(`${title}, ${sign} ${record.number}`, day))];
  }
  if (record.number === undefined) return [italic(title)];
  const begins = /^(?:Về|On) /u.exec(title);
  return begins === null
    ? [italic(`${spaced(named, day)}: ${title}`)]
    : [italic(`${spaced(named, day)} ${title.charAt(0).toLowerCase()}${title.slice(1)}`)];
}

function articleParts(record: CiteRecord, language: Language): readonly CiteText[] {
  const title = titleFor(record, language);
  const container = record.author === undefined ? '' : (record.container?.[language] ?? '');
  return [
    record.medium === 'book' ? italic(title) : plain(title === '' ? '' : `“${title}”`),
    record.medium === 'book' ? plain(container) : italic(container),
    plain(record.address ?? ''),
  ];
}

const spaced = (name: string, day: string): string => [name, day].filter((part) => part !== '').join(' ');

/** `ngày 03/6/2013`; nothing for a date that the year in brackets says already. */
function writeDay(date: PartialDate | undefined, language: Language): string {
  if (date?.length !== 10) return '';
  if (language === 'en') return `of ${formatPartialDate(date, 'en')}`;
  const [year = '', month = '', day = ''] = date.split('-');
  const shownMonth = Number(month) < 3 ? month : String(Number(month));
  return `ngày ${day}/${shownMonth}/${year}`;
}
