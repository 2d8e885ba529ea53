import { type CiteRecord, mainTitle, numberedName, remarksOf } from './cite-record.ts';

/**
 * RIS in UTF-8. An instrument is `TY  - STAT`, which reference managers read as a statute: `M1` its number, `SE` the
 * provision. A value has one line; the signs of the format need no escape.
 *
 *   record = *( tag "  - " value CRLF ) "ER  - " CRLF CRLF      ; TY first
 *
 * The comma behind a corporate author keeps readers from taking its last word for a family name.
 */
export const writeRis = (records: readonly CiteRecord[]): string => records.map(writeEntry).join('');

const types = {
  instrument: 'STAT',
  journal: 'JOUR',
  newspaper: 'NEWS',
  book: 'BOOK',
  encyclopedia: 'ENCYC',
  webpage: 'ELEC',
} as const;

function writeEntry(record: CiteRecord): string {
  const language = record.language ?? 'vi';
  const instrument = record.medium === 'instrument';
  const author = record.author?.[language];
  const container = record.container?.[language];
  const [year, month = '', day = ''] = record.date?.split('-') ?? [];
  const locator = record.locator?.[language];
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', types[record.medium]],
    ['ID', record.key],
    ['AU', author === undefined ? undefined : `${author}${instrument ? ',' : ''}`],
    ['TI', mainTitle(record).text],
    ['ST', instrument ? numberedName(record, language) : undefined],
    [record.medium === 'book' ? 'PB' : 'T2', container],
    ['M1', instrument ? record.number : undefined],
    ['SE', locator],
    ['PY', year],
    ['DA', year === undefined ? undefined : `${year}/${month}/${day}/`],
    ['ET', instrument && record.term !== undefined ? String(record.term) : undefined],
    ['LA', record.language],
    ...record.topics.map((topic) => ['KW', topic[language]] as const),
    ...remarksOf(record).map((remark) => ['N1', remark] as const),
    ['UR', record.address ?? record.page[language]],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === undefined || value === '' ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}\r\n`],
  );
  return `${lines.join('')}ER  - \r\n\r\n`;
}
