import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import { dutyWords } from '../i18n/duty-words.ts';
import { t } from '../i18n/strings.ts';
import { type DutyGroup, viewDuties } from './duties-view.ts';
import { escapeHtml } from './markup.ts';
import type { ProvisionView } from './provisions-view.ts';

const columns = ['instrument', 'place', 'actors', 'text', 'modality', 'deadline', 'authority'] as const;

/**
 * The duties as one table in a page that stands alone: no style sheet, no script, absolute addresses, so that Word
 * and LibreOffice open it from a disk and a reader can sort, cut and print it there.
 */
export function writeDutyPage(corpus: Corpus, language: Language, home: string): string {
  const say = t(language);
  const view = viewDuties(corpus, language, { size: Number.POSITIVE_INFINITY });
  const heads = columns.map(
    (name) => `<th scope="col">${escapeHtml(dutyWords[`table.${name}`][language])}</th>`,
  );
  const groups = [...view.instruments, ...view.advice];
  const rows = groups.flatMap((group) => group.rows.map((row) => writeRow(group, row)));
  const page = [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(`${say('duties.title')} · ${say('site.plain')}`)}</title>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(say('duties.title'))}</h1>`,
    `<p>${escapeHtml(say('duties.lead'))}</p>`,
    `<p>${escapeHtml(say('duties.official-note'))}</p>`,
    '<table border="1">',
    `<caption>${escapeHtml(say('duties.count', { count: view.total }))}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table>',
    '</main>',
    '</body>',
    '</html>',
  ];
  return makeAbsolute(`${page.join('\n')}\n`, home);
}

function writeRow({ instrument, source, href }: DutyGroup, row: ProvisionView): string {
  const holder = instrument?.name ?? source;
  const place = row.locator ?? { text: '¶', lang: undefined };
  const cells = [
    `<td>${writeLink(href, holder?.text ?? '', holder?.lang)}</td>`,
    `<td>${writeLink(`${href}#${row.id}`, place.text, place.lang)}</td>`,
    `<td>${escapeHtml(row.actors.map(({ name }) => name).join(', '))}</td>`,
    `<td${writeLang(row.lang)}>${row.html}</td>`,
    ...[row.modality?.word, row.deadline, row.authority.word].map(
      (text) => `<td>${escapeHtml(text ?? '')}</td>`,
    ),
  ];
  return `<tr>${cells.join('')}</tr>`;
}

const writeLang = (lang: Language | undefined): string => (lang === undefined ? '' : ` lang="${lang}"`);

const writeLink = (href: string, text: string, lang: Language | undefined): string =>
  `<a href="${escapeHtml(href)}"${writeLang(lang)}>${escapeHtml(text)}</a>`;

/** A file that is opened from a disk has no root to lead to. */
const makeAbsolute = (html: string, home: string): string =>
  html.replace(/ href="(\/[^"]*)"/gu, (_, path: string) => ` href="${new URL(path, home).href}"`);
