import { formatPartialDate, type PartialDate } from '../core/instrument/partial-date.ts';
import type { Language } from '../core/language.ts';
import { type CiteRecord, numberedName, titleFor } from './cite-record.ts';
import { type CiteText, endText, joinText, plain } from './cite-text.ts';

/**
 * One line without italics, as Party journals print it:
 *
 *   Ban Bí thư Trung ương Đảng: Kết luận số 43-KL/TW, ngày 7-1-2019, “Về …”, quan điểm 1.
 *   Secretariat of the Central Committee: Conclusion No. 43-KL/TW, 7 January 2019, “On …”, viewpoint 1.
 */
export function writePlain(record: CiteRecord, language: Language): CiteText {
  const title = titleFor(record, language);
  const quoted = plain(title === '' ? '' : `“${title}”`);
  const dated = plain(datePart(record.date, language));
  const parts =
    record.medium === 'instrument'
      ? [plain(numberedName(record, language) ?? ''), dated, quoted]
      : [quoted, plain(record.container?.[language] ?? ''), dated];
  const author = record.author?.[language] ?? '';
  const rest = [plain(record.locator?.[language] ?? ''), plain(record.address ?? '')];
  return endText([...plain(author === '' ? '' : `${author}: `), ...joinText([...parts, ...rest], ', ')]);
}

function datePart(date: PartialDate | undefined, language: Language): string {
  if (date === undefined) return '';
  if (language === 'en') return formatPartialDate(date, 'en');
  const parts = date.split('-').map(Number).reverse();
  return `${parts.length === 3 ? 'ngày ' : ''}${parts.join('-')}`;
}
