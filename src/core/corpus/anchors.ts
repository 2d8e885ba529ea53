import { compareText } from '../finding.ts';
import type { Corpus } from './corpus.ts';

const collections = [
  'instruments',
  'sources',
  'bodies',
  'kinds',
  'topics',
  'actors',
  'concepts',
  'conflicts',
  'sessions',
  'courses',
] as const;

/**
 * Every page and anchor that the site promises to keep: `instruments/25-nq-tw-2013`,
 * `instruments/25-nq-tw-2013#quan-diem-1`, in order.
 */
export function anchorsOf(corpus: Corpus): readonly string[] {
  const pages = collections.flatMap((name) => [...corpus[name].keys()].map((id) => `${name}/${id}`));
  const provisions = (['instruments', 'sources'] as const).flatMap((name) =>
    [...corpus[name].values()].flatMap((item) => item.provisions.map(({ id }) => `${name}/${item.id}#${id}`)),
  );
  return [...pages, ...provisions].sort(compareText);
}
