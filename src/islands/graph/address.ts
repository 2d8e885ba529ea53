/** What the explorer shows, as it stands in the address: filters and paths as parameters, the chosen node behind #. */
export interface ExplorerState {
  readonly filters: ReadonlyMap<string, string>;
  readonly words: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Whether paths may lead through articles. */
  readonly articles: boolean;
  readonly selected: string | null;
}

export const filterNames = ['kind', 'body', 'topic', 'relation', 'status'] as const;

const longest = 200;

export function readAddress(url: URL): ExplorerState {
  const read = (name: string): string | null => url.searchParams.get(name)?.slice(0, longest) || null;
  const filters = filterNames.flatMap((name) => {
    const value = read(name);
    return value === null ? [] : [[name, value] as const];
  });
  return {
    filters: new Map(filters),
    words: read('q') ?? '',
    from: read('from'),
    to: read('to'),
    articles: read('articles') !== null,
    selected: decode(url.hash.slice(1)) || null,
  };
}

/** The same address with another state; parameters that are not ours stay. */
export function writeAddress(url: URL, state: ExplorerState): URL {
  const next = new URL(url);
  const write = (name: string, value: string | null | undefined): void => {
    if (value === null || value === undefined || value === '') next.searchParams.delete(name);
    else next.searchParams.set(name, value);
  };
  for (const name of filterNames) write(name, state.filters.get(name));
  write('q', state.words);
  write('from', state.from);
  write('to', state.to);
  write('articles', state.articles ? '1' : null);
  next.hash = state.selected === null ? '' : state.selected;
  return next;
}

/** A part of an address that is cut in the middle of a letter stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
