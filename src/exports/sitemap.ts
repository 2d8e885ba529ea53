import { writeXmlText } from './xml-text.ts';

/** A page for search engines: its address, the same page in each language, the day it was last compared. */
export interface SitemapPage {
  readonly address: string;
  readonly mirrors: readonly { readonly language: string; readonly address: string }[];
  readonly changed?: string | undefined;
}

/** A sitemap with language pairs (sitemaps.org 0.9, alternates as XHTML links), in order of addresses. */
export function writeSitemap(pages: readonly SitemapPage[]): string {
  const entries = [...pages]
    .sort((a, b) => (a.address < b.address ? -1 : 1))
    .map(({ address, mirrors, changed }) =>
      [
        `<url><loc>${writeXmlText(address)}</loc>`,
        changed === undefined ? '' : `<lastmod>${changed}</lastmod>`,
        ...mirrors.map(
          (mirror) =>
            `<xhtml:link rel="alternate" hreflang="${writeXmlText(mirror.language)}" href="${writeXmlText(mirror.address)}"/>`,
        ),
        '</url>',
      ].join(''),
    );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}
