import { siteAddresses } from '../site/addresses.ts';
import { fileResponse } from '../site/exports.ts';

export const GET = (): Response =>
  fileResponse(`User-agent: *\nAllow: /\nSitemap: ${siteAddresses().file('sitemap.xml')}\n`, 'text/plain');
