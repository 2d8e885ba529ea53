// Plain JavaScript for any Node from 20 on: it runs before the locked Node 24 is installed.
import { existsSync, readFileSync } from 'node:fs';
import { run } from './install.mjs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium for the browser tests; installs Debian's where it may, else says what to do and stops. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (isDebian() && process.getuid?.() === 0) {
    console.log('Installing Chromium (apt-get) for the browser tests …');
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    if (run('apt-get', ['update', '-qq'], quiet) === 0) {
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
    }
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  console.error(
    'The browser tests need Chromium or Chrome. Install it (Debian: apt-get install chromium) or set CHROME_PATH to its program.',
  );
  return process.exit(1);
}

const findBrowser = () =>
  [process.env.CHROME_PATH, ...usual].find((path) => path !== undefined && path !== '' && existsSync(path));

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(?:_LIKE)?=.*debian/mu.test(readFileSync('/etc/os-release', 'utf8'));
