// The part of npm run bench that needs a browser: Lighthouse's performance of the six main templates, as on a phone.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { openDebuggableBrowser } from '../support/browser.ts';
import { mainTemplates, serveFolder, siteFolder } from '../support/site.ts';

/**
 * Runs a page, of which the middle one counts: Lighthouse multiplies times of the clock by four, and on a machine that
 * has other work a task of 20 ms may take 100.
 */
const runs = 5;

const metrics = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const;

if (!existsSync(join(siteFolder, 'index.html'))) {
  console.log('pages: no built site, nothing measured (npm run build)');
  process.exit();
}

const [site, browser] = await Promise.all([serveFolder(), openDebuggableBrowser()]);
for (const path of mainTemplates) {
  const measured = [];
  for (let run = 0; run < runs; run += 1) measured.push(await measure(`${site.url}${path}`));
  measured.sort((a, b) => a.score - b.score);
  const { score, shown, index } = measured[(runs - 1) / 2] ?? { score: 0, shown: '', index: 0 };
  const range = `${measured[0]?.score} to ${measured.at(-1)?.score}`;
  console.log(`lighthouse performance ${path} ${score} (${range}; machine ${index}): ${shown}`);
}
await Promise.all([browser.close(), site.close()]);

async function measure(url: string) {
  const result = await lighthouse(url, {
    port: browser.port,
    onlyCategories: ['performance'],
    logLevel: 'error',
  });
  const { categories = {}, audits = {}, environment } = result?.lhr ?? {};
  return {
    score: Math.round((categories['performance']?.score ?? 0) * 100),
    shown: metrics.map((id) => `${id} ${audits[id]?.displayValue ?? 'unknown'}`).join(', '),
    /** Lighthouse's own measure of the machine; its fourfold slowing is meant for one of 1500 and more. */
    index: Math.round(environment?.benchmarkIndex ?? 0),
  };
}
