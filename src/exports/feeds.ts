import type { Language } from '../core/language.ts';
import type { Addresses } from './addresses.ts';
import { type Change, momentOf } from './changes.ts';
import { writeJson } from './json-fields.ts';
import { dataLicence } from './licence.ts';
import { writeXmlText } from './xml-text.ts';

const titles: Readonly<Record<Language, string>> = {
  vi: 'Văn kiện: thay đổi',
  en: 'Văn kiện: changes',
};

const endings = { atom: 'atom.xml', rss: 'rss.xml', json: 'json' } as const;

/** Where the feed of a language stands: `api/changes.vi.atom.xml`. */
export const feedPath = (kind: keyof typeof endings, language: Language): string =>
  `api/changes${language === 'vi' ? '.vi' : ''}.${endings[kind]}`;

const never = '1970-01-01T00:00:00Z';
const updated = ([newest]: readonly Change[]): string =>
  newest === undefined ? never : momentOf(newest.date);

/** An address that is the same for ever for one change, and differs for two of one page. */
const nameChange = (addresses: Addresses, { path, date }: Change): string =>
  `${addresses.page('en', path).replace(/#.*$/u, '')}#changed-${date}`;

/** Atom (RFC 4287). */
export function writeAtom(changes: readonly Change[], language: Language, addresses: Addresses): string {
  const own = addresses.file(feedPath('atom', language));
  const entries = changes.map((change) =>
    [
      '<entry>',
      `<id>${writeXmlText(nameChange(addresses, change))}</id>`,
      `<title>${writeXmlText(change.title[language])}</title>`,
      `<updated>${momentOf(change.date)}</updated>`,
      `<link rel="alternate" type="text/html" hreflang="${language}" href="${writeXmlText(addresses.page(language, change.path))}"/>`,
      `<summary>${writeXmlText(change.summary[language])}</summary>`,
      '</entry>',
    ].join(''),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${writeXmlText(own)}</id>
<title>${writeXmlText(titles[language])}</title>
<updated>${updated(changes)}</updated>
<author><name>Văn kiện</name></author>
<rights>${dataLicence.name}</rights>
<link rel="self" type="application/atom+xml" href="${writeXmlText(own)}"/>
<link rel="alternate" type="text/html" href="${writeXmlText(addresses.page(language, ''))}"/>
${entries.join('\n')}
</feed>
`;
}

/** RSS 2.0. */
export function writeRss(changes: readonly Change[], language: Language, addresses: Addresses): string {
  const own = addresses.file(feedPath('rss', language));
  const rfc822 = (moment: string): string => new Date(moment).toUTCString();
  const items = changes.map((change) =>
    [
      '<item>',
      `<title>${writeXmlText(change.title[language])}</title>`,
      `<link>${writeXmlText(addresses.page(language, change.path))}</link>`,
      `<guid isPermaLink="false">${writeXmlText(nameChange(addresses, change))}</guid>`,
      `<pubDate>${rfc822(momentOf(change.date))}</pubDate>`,
      `<description>${writeXmlText(change.summary[language])}</description>`,
      '</item>',
    ].join(''),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${writeXmlText(titles[language])}</title>
<link>${writeXmlText(addresses.page(language, ''))}</link>
<description>${writeXmlText(titles[language])}</description>
<language>${language}</language>
<copyright>${dataLicence.name}</copyright>
<lastBuildDate>${rfc822(updated(changes))}</lastBuildDate>
<atom:link rel="self" type="application/rss+xml" href="${writeXmlText(own)}"/>
${items.join('\n')}
</channel>
</rss>
`;
}

/** JSON Feed 1.1. */
export const writeJsonFeed = (changes: readonly Change[], language: Language, addresses: Addresses): string =>
  writeJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: titles[language],
    home_page_url: addresses.page(language, ''),
    feed_url: addresses.file(feedPath('json', language)),
    language,
    authors: [{ name: 'Văn kiện' }],
    items: changes.map((change) => ({
      id: nameChange(addresses, change),
      url: addresses.page(language, change.path),
      title: change.title[language],
      content_text: change.summary[language],
      date_published: momentOf(change.date),
      language,
    })),
  });
