import type { FiledEntry } from './register-file.ts';

/**
 * pages.<language>.json beside the full-text index: what page of ours stands behind Pagefind's name for it, and the
 * topics of an instrument, as places in a list. Read when somebody turns to the filters.
 */
export interface PagesFile {
  readonly topics: readonly string[];
  /** `instruments/25-nq-tw-2013`, then its topics. */
  readonly pages: Readonly<Record<string, readonly [path: string, ...topics: number[]]>>;
}

/** Chosen values by field; a field without a choice is absent. */
export type Filters = Readonly<Record<string, string>>;

/** How many answers each choice of each field would leave, the choices of the other fields kept. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface Facets {
  /** The page behind Pagefind's name for it. */
  readonly pathOf: (page: string) => string | undefined;
  readonly fits: (path: string, filters: Filters) => boolean;
  readonly count: (paths: Iterable<string>, filters: Filters) => FacetCounts;
}

export function readFacets(file: PagesFile, entries: ReadonlyMap<string, FiledEntry>): Facets {
  const topics = new Map(
    Object.values(file.pages).map(([path, ...places]) => [
      path,
      places.flatMap((place) => file.topics[place] ?? []),
    ]),
  );
  const valueOf = (path: string): Readonly<Record<string, readonly string[]>> => {
    const [folder = '', id = ''] = path.split('/');
    const entry = folder === 'instruments' ? entries.get(id) : undefined;
    const present = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
    return {
      type: [folder],
      kind: present(entry?.kind),
      body: present(entry?.issuer),
      year: present(entry?.date?.slice(0, 4)),
      status: present(entry?.sign),
      topic: topics.get(path) ?? [],
    };
  };
  const fits = (path: string, filters: Filters, but?: string): boolean => {
    const values = valueOf(path);
    return Object.entries(filters).every(([name, value]) => name === but || values[name]?.includes(value));
  };
  const count = (paths: Iterable<string>, filters: Filters): FacetCounts => {
    const counts = new Map<string, Map<string, number>>();
    for (const path of new Set(paths))
      for (const [name, values] of Object.entries(valueOf(path))) {
        if (!fits(path, filters, name)) continue;
        const own = counts.get(name) ?? new Map<string, number>();
        for (const value of values) own.set(value, (own.get(value) ?? 0) + 1);
        counts.set(name, own);
      }
    return counts;
  };
  return { pathOf: (page) => file.pages[page]?.[0], fits, count };
}
