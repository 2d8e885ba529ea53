import type { Language } from '../core/language.ts';
import { type StringKey, t } from '../i18n/strings.ts';
import { pathTo } from './urls.ts';

export interface NavigationLink {
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
}

/** Sections of the header, in the order of the three users' jobs. */
const main = [
  ['nav.instruments', 'instruments/'],
  ['nav.duties', 'duties/'],
  ['nav.graph', 'graph/'],
  ['nav.topics', 'topics/'],
  ['nav.study', 'study/'],
] as const satisfies readonly (readonly [StringKey, string])[];

/** The further sections, in the foot: what one browses, works with, judges the copy by, and reads about it. */
const further = [
  [
    'footer.browse',
    [
      ['nav.bodies', 'bodies/'],
      ['nav.kinds', 'kinds/'],
      ['nav.actors', 'actors/'],
      ['nav.concepts', 'concepts/'],
      ['nav.sources', 'sources/'],
      ['nav.timeline', 'timeline/'],
    ],
  ],
  [
    'footer.work',
    [
      ['nav.review', 'review/'],
      ['nav.compare', 'compare/'],
      ['nav.courses', 'courses/'],
      ['nav.ingest', 'ingest/'],
    ],
  ],
  [
    'footer.judge',
    [
      ['nav.conflicts', 'conflicts/'],
      ['nav.missing', 'missing/'],
      ['nav.fidelity', 'fidelity/'],
      ['nav.rules', 'rules/'],
    ],
  ],
  [
    'footer.about',
    [
      ['nav.about', 'about/'],
      ['nav.policy', 'policy/'],
      ['nav.api', 'api/'],
    ],
  ],
] as const satisfies readonly (readonly [StringKey, readonly (readonly [StringKey, string])[]])[];

const viewLinks = (list: readonly (readonly [StringKey, string])[], path: string, language: Language) =>
  list.map(([key, target]) => ({
    name: t(language)(key),
    href: pathTo(language, target),
    current: path.startsWith(target),
  }));

export const mainLinks = (path: string, language: Language): readonly NavigationLink[] =>
  viewLinks(main, path, language);

export const furtherLinks = (
  path: string,
  language: Language,
): readonly { readonly heading: string; readonly links: readonly NavigationLink[] }[] =>
  further.map(([heading, links]) => ({
    heading: t(language)(heading),
    links: viewLinks(links, path, language),
  }));
