import type { Corpus } from '../core/corpus/corpus.ts';
import { issuingLevels } from '../core/corpus/vocabulary.ts';
import { compareText } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import { type StringKey, t } from '../i18n/strings.ts';
import { compareNames } from './filters.ts';
import { colourOf, type InstrumentRow, type LevelColour, viewRow } from './instrument-row.ts';
import { listedInstruments } from './listed.ts';
import { entryPath, pathTo } from './urls.ts';

interface CountedLink {
  readonly name: string;
  readonly href: string;
  readonly count: number;
  readonly colour: LevelColour | null;
}

export interface HomeView {
  /** Numbers to try: those that most sources speak of. */
  readonly examples: readonly InstrumentRow[];
  readonly jobs: readonly {
    readonly who: string;
    readonly what: string;
    readonly links: readonly { readonly name: string; readonly href: string }[];
  }[];
  readonly browse: readonly {
    readonly heading: string;
    readonly short?: boolean;
    readonly links: readonly CountedLink[];
  }[];
  readonly latest: readonly InstrumentRow[];
}

const jobs = [
  ['cadre', ['instruments', 'duties', 'actors']],
  ['trainer', ['study', 'topics', 'concepts', 'graph']],
  ['academy', ['review', 'courses', 'conflicts', 'policy']],
] as const;

export function viewHome(corpus: Corpus, language: Language): HomeView {
  const listed = listedInstruments(corpus);
  return {
    examples: [...listed]
      .filter(({ number }) => number !== undefined)
      .sort((a, b) => b.attestations.length - a.attestations.length || compareText(a.id, b.id))
      .slice(0, 4)
      .map((one) => viewRow(corpus, one, language)),
    jobs: jobs.map(([job, folders]) => ({
      who: t(language)(`home.job.${job}`),
      what: t(language)(`home.job.${job}.what`),
      links: folders.map((folder) => ({
        name: t(language)(`nav.${folder}` satisfies StringKey),
        href: pathTo(language, `${folder}/`),
      })),
    })),
    browse: viewBrowse(corpus, language),
    latest: listed.slice(0, 8).map((one) => viewRow(corpus, one, language)),
  };
}

function viewBrowse(corpus: Corpus, language: Language): HomeView['browse'] {
  const say = t(language);
  const listed = listedInstruments(corpus);
  const levelOf = (issuer: string | undefined) => corpus.bodies.get(issuer ?? '')?.level;
  const levels = issuingLevels.map((level) => ({
    name: say(`level.${level}`),
    href: pathTo(language, `bodies/#${level}`),
    count: listed.filter(({ issuer }) => levelOf(issuer) === level).length,
    colour: colourOf(level),
  }));
  const kinds = [...corpus.kinds.values()].map(({ id, name }) => ({
    name: name[language],
    href: entryPath(language, 'kinds', id),
    count: listed.filter(({ kind }) => kind === id).length,
    colour: null,
  }));
  const topics = [...corpus.topics.values()].map(({ id, name }) => ({
    name: name[language],
    href: entryPath(language, 'topics', id),
    count: listed.filter(({ topics: all }) => all.includes(id)).length,
    colour: null,
  }));
  const years = [...new Set(listed.map(({ date }) => date?.slice(0, 4) ?? ''))].map((year) => ({
    name: year === '' ? say('home.undated') : year,
    href: pathTo(language, year === '' ? 'instruments/' : `instruments/?year=${year}`),
    count: listed.filter(({ date }) => (date?.slice(0, 4) ?? '') === year).length,
    colour: null,
  }));
  const held = (links: readonly CountedLink[]) => links.filter(({ count }) => count > 0);
  return [
    { heading: say('home.by-level'), links: held(levels) },
    {
      heading: say('home.by-kind'),
      links: held(kinds).toSorted((a, b) => b.count - a.count || compareNames(language)(a, b)),
    },
    { heading: say('home.by-topic'), links: held(topics).toSorted(compareNames(language)) },
    { heading: say('home.by-year'), short: true, links: held(years) },
  ];
}
