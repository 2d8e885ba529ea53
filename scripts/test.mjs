// npm test: everything from a fresh clone to one line "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureInstalled, run } from './lib/install.mjs';

ensureInstalled();
const CHROME_PATH = ensureBrowser();
const folder = mkdtempSync(join(tmpdir(), 'vankien-test-'));
const report = join(folder, 'vitest.json');
const count = { passed: 0, failed: 0 };

// The steps that are one test each: without a site there is nothing to test, so a failed build ends the run.
for (const step of ['lint', 'types', 'check', 'build']) {
  console.log(`\n== ${step}`);
  const code = run('npm', ['run', '--silent', step]);
  count[code === 0 ? 'passed' : 'failed'] += 1;
  if (code !== 0 && step === 'build') finish();
}
console.log('\n== tests');
const code = run(
  'npm',
  ['run', '--silent', 'unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  {
    CHROME_PATH,
  },
);
try {
  const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
  count.passed += numPassedTests;
  count.failed += numFailedTests;
  if (code !== 0 && numFailedTests === 0) count.failed += 1;
  if (numTotalTests === 0) count.failed += 1;
} catch (error) {
  console.error(`the test run left no readable report: ${error.message}`);
  count.failed += 1;
}
finish();

function finish() {
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
  process.exit(count.failed === 0 ? 0 : 1);
}
