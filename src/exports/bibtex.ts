import { type CiteRecord, mainTitle, numberedName, remarksOf } from './cite-record.ts';

/**
 * BibTeX in UTF-8: Vietnamese letters stand as they are (a converter to TeX accents loses horns and hooks). Documents
 * are `@misc`, for `@legislation` is read as a bill. A name or title that must not be taken apart has braces of its own.
 *
 *   entry = "@" type "{" key *( "," field ) "}"
 *   field = name " = {" value "}" / "month = " macro
 *
 * Signs that mean something to TeX are written as commands. A brace is counted even when it is escaped, so braces
 * become \textbraceleft and \textbraceright. An address stays raw: it is read verbatim.
 */
export const writeBibtex = (records: readonly CiteRecord[]): string => records.map(writeEntry).join('\n');

const types = {
  instrument: 'misc',
  webpage: 'misc',
  encyclopedia: 'misc',
  newspaper: 'article',
  journal: 'article',
  book: 'book',
} as const;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const languageNames = { vi: 'vietnamese', en: 'english' } as const;

function writeEntry(record: CiteRecord): string {
  const language = record.language ?? 'vi';
  const named = numberedName(record, language);
  const [year, month, day] = record.date?.split('-') ?? [];
  const type = types[record.medium];
  const container = record.container?.[language];
  const note = [record.locator?.[language], ...remarksOf(record)].filter((part) => part !== undefined);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', braced(record.author?.[language])],
    ['title', braced(mainTitle(record).text)],
    ['shorttitle', record.medium === 'instrument' ? escapeTex(named) : undefined],
    ['journal', type === 'article' ? escapeTex(container) : undefined],
    ['publisher', type === 'book' ? escapeTex(container) : undefined],
    [
      'howpublished',
      type === 'misc' ? escapeTex(record.medium === 'instrument' ? named : container) : undefined,
    ],
    ['number', record.medium === 'instrument' ? escapeTex(record.number) : undefined],
    ['year', year],
    ['month', month === undefined ? undefined : months[Number(month) - 1]],
    ['day', day === undefined ? undefined : String(Number(day))],
    ['language', record.language === undefined ? undefined : languageNames[record.language]],
    ['keywords', escapeTex(record.topics.map((topic) => topic[language]).join(', ') || undefined)],
    ['note', escapeTex(note.join('. ') || undefined)],
    ['url', record.address ?? record.page[language]],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`},`],
  );
  return [`@${type}{${record.key},`, ...lines, '}', ''].join('\n');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

function escapeTex(text: string | undefined): string | undefined {
  return text?.replace(/\s+/gu, ' ').replace(/[\\{}~^&%$#_]/gu, (sign) => commands[sign] ?? sign);
}

const braced = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `{${escapeTex(text)}}`;
