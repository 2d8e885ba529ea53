import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium of the machine: the test command names it in CHROME_PATH or has installed Debian's. */
export const openBrowser = (): Promise<Browser> => launch([]);

function launch(more: readonly string[]): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  if (!existsSync(executablePath))
    throw new Error(`no Chromium at ${executablePath}: run npm test, or set CHROME_PATH`);
  return chromium.launch({ executablePath, args: [...flags, ...more] });
}

/** The same with a port for programs that drive a browser themselves. */
export async function openDebuggableBrowser(): Promise<{
  readonly port: number;
  readonly close: () => Promise<void>;
}> {
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  return { port, close: () => browser.close() };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
