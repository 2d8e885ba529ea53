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

/** The further sections, in the foot. */
const further = [
  ['nav.bodies', 'bodies/'],
  ['nav.kinds', 'kinds/'],
  ['nav.actors', 'actors/'],
  ['nav.concepts', 'concepts/'],
  ['nav.sources', 'sources/'],
  ['nav.conflicts', 'conflicts/'],
  ['nav.compare', 'compare/'],
  ['nav.missing', 'missing/'],
  ['nav.timeline', 'timeline/'],
  ['nav.fidelity', 'fidelity/'],
  ['nav.courses', 'courses/'],
  ['nav.review', 'review/'],
  ['nav.ingest', 'ingest/'],
  ['nav.rules', 'rules/'],
  ['nav.policy', 'policy/'],
  ['nav.api', 'api/'],
  ['nav.about', 'about/'],
] as const satisfies readonly (readonly [StringKey, string])[];

const viewLinks = (list: readonly (readonly [StringKey, string])[], path: string, language: Language) =>
  list.map(([key, target]) => ({
    name: t(language)(key),
    href: pathTo(language, target),
    current: path.startsWith(target),
  }));

export const mainLinks = (path: string, language: Language): readonly NavigationLink[] =>
  viewLinks(main, path, language);

export const furtherLinks = (path: string, language: Language): readonly NavigationLink[] =>
  viewLinks(further, path, language);
