const fetched = new Map<string, Promise<unknown>>();

/**
 * A file of the site as JSON, fetched once a page however many parts of it ask: the code box and the answers below it
 * read the same register. What could not be had is asked for again the next time.
 */
export function fetchJson<T>(address: string): Promise<T> {
  const known = fetched.get(address) as Promise<T> | undefined;
  if (known !== undefined) return known;
  const file = read<T>(address);
  fetched.set(address, file);
  file.catch(() => fetched.delete(address));
  return file;
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response.json();
}
