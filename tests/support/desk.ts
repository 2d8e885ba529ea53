import type { Download, Page, Request } from 'playwright-core';

/** A file as it is dropped: the text of it, or its bytes. */
export interface DroppedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Opens a desk and waits until it says that the network may be cut. */
export async function openDesk(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('form.give[data-ready="records"]').waitFor();
}

/** Drops a file on the page, as a hand would from a folder. */
export async function dropFile(page: Page, { name, content }: DroppedFile): Promise<void> {
  const bytes = [...(typeof content === 'string' ? new TextEncoder().encode(content) : content)];
  const transfer = await page.evaluateHandle(
    ([file, data]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(data as number[])], file as string));
      return carried;
    },
    [name, bytes] as const,
  );
  await page.dispatchEvent('.give-drop', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('.give-drop', 'drop', { dataTransfer: transfer });
}

/** Pastes a text and asks for the outcome. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.locator('.give textarea').fill(text);
  await page.locator('.give button[type="submit"]').click();
}

/** Waits for the outcome of a file and gives its heading. */
export async function waitForOutcome(page: Page, name: string): Promise<void> {
  await page.locator('.desk-result h2', { hasText: name }).waitFor();
}

/** The sentence of a refusal. */
export async function readRefusal(page: Page): Promise<string> {
  const refusal = page.locator('.give-refusal p').first();
  await refusal.waitFor();
  return refusal.innerText();
}

/** Presses a button and gives the bytes and the name of the file that it saves. */
export async function saveBy(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.desk-result').getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readDownload(download) };
}

async function readDownload(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Collects every request of a page from now on, with what it carries. */
export function listRequests(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) requests.push(request);
  });
  return requests;
}
