import type { Corpus } from '../core/corpus/corpus.ts';
import type { Localized } from '../core/language.ts';

/** Collections whose entries are found by name; instruments are found by the register's own files. */
export const namedFolders = [
  'concepts',
  'topics',
  'actors',
  'bodies',
  'kinds',
  'sessions',
  'sources',
] as const;
export type NamedFolder = (typeof namedFolders)[number];

/** An entry in names.json: folder, id, ids of instruments to begin with, Vietnamese and English name, other names in use. */
export type NameRow = readonly [
  folder: NamedFolder,
  id: string,
  leading: string,
  vi: string,
  en: string,
  ...others: string[],
];

/**
 * Everything but instruments that has a name, for the search in the browser. The rows of concepts are the bilingual
 * vocabulary too: they lead from a term of one language to that of the other.
 */
export function writeNamesFile(corpus: Corpus): readonly NameRow[] {
  const row = (
    folder: NamedFolder,
    id: string,
    name: Localized,
    others: readonly string[] = [],
    leading: readonly string[] = [],
  ): NameRow => [
    folder,
    id,
    leading.join(' '),
    name.vi ?? '',
    name.en ?? '',
    ...new Set(others.filter((other) => other !== name.vi && other !== name.en)),
  ];
  const listed = (variants: { readonly vi: readonly string[]; readonly en: readonly string[] }) => [
    ...variants.vi,
    ...variants.en,
  ];
  return [
    ...[...corpus.concepts.values()].map(({ id, term, variants, leading }) =>
      row(
        'concepts',
        id,
        term,
        variants.map(({ text }) => text),
        leading,
      ),
    ),
    ...[...corpus.topics.values()].map(({ id, name, leading }) => row('topics', id, name, [], leading)),
    ...[...corpus.actors.values()].map(({ id, name, variants }) => row('actors', id, name, listed(variants))),
    ...[...corpus.bodies.values()].map(({ id, name, variants, formerNames }) =>
      row('bodies', id, name, [
        ...listed(variants),
        ...formerNames.flatMap((former) => [former.name.vi, former.name.en]),
      ]),
    ),
    ...[...corpus.kinds.values()].map(({ id, name }) => row('kinds', id, name)),
    ...[...corpus.sessions.values()].map(({ id, title }) => row('sessions', id, title)),
    ...[...corpus.sources.values()]
      .filter(({ article }) => article)
      .map(({ id, title }) => row('sources', id, title)),
  ];
}
