// The part of npm run bench that needs a browser: Lighthouse's performance of the six main templates, as on a phone.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { openDebuggableBrowser } from '../support/browser.ts';
import { mainTemplates, serveFolder, siteFolder } from '../support/site.ts';

if (!existsSync(join(siteFolder, 'index.html'))) {
  console.log('pages: no built site, nothing measured (npm run build)');
  process.exit();
}

const [site, browser] = await Promise.all([serveFolder(), openDebuggableBrowser()]);
for (const path of mainTemplates) {
  const result = await lighthouse(`${site.url}${path}`, {
    port: browser.port,
    onlyCategories: ['performance'],
    logLevel: 'error',
  });
  const { categories = {}, audits = {} } = result?.lhr ?? {};
  const shown = [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
  ]
    .map((id) => `${id} ${audits[id]?.displayValue ?? 'unknown'}`)
    .join(', ');
  console.log(
    `lighthouse performance ${path} ${Math.round((categories.performance?.score ?? 0) * 100)}: ${shown}`,
  );
}
await Promise.all([browser.close(), site.close()]);
