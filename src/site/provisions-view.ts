import { type Corpus, gather } from '../core/corpus/corpus.ts';
import { type Language, otherLanguage } from '../core/language.ts';
import { printLocator } from '../core/provision/locator.ts';
import type { Authority, Level, Modality, Provision } from '../core/provision/provision.ts';
import { t } from '../i18n/strings.ts';
import { writeTokens } from './filters.ts';
import { type Mark, type MarkBook, placeOf } from './marks.ts';
import { sourceName, type Worded } from './naming.ts';
import { printProse } from './prose.ts';
import { answersOfProvision } from './provision-answers.ts';
import { entryPath } from './urls.ts';

export interface NamedLink {
  readonly name: string;
  readonly href: string;
}

/** A provision as a page prints it: text, permalink, who, in which word of duty, on whose authority, from where. */
export interface ProvisionView {
  readonly id: string;
  /** The official label for the margin; null where the source gives none. */
  readonly locator: Worded | null;
  /** The label in Vietnamese, where the page shows it in English. */
  readonly official: string | undefined;
  readonly level: Level | null;
  readonly depth: number;
  readonly label: string | null;
  readonly heading: string | null;
  readonly html: string;
  /** Set when the text is there in the other language only. */
  readonly lang: Language | undefined;
  readonly kind: string | null;
  readonly actors: readonly NamedLink[];
  readonly modality: { readonly value: Modality; readonly word: string } | null;
  readonly authority: { readonly value: Authority; readonly word: string };
  readonly deadline: string | null;
  readonly on: string | null;
  /** Places in the sources, named where there are several sources; empty when they only repeat the locator. */
  readonly places: string;
  readonly marks: readonly Mark[];
  /** Its answers to filters, and what comparing two instruments goes by. */
  readonly tokens: string;
}

/** The provisions of one holder in the order of its text. */
export function viewProvisions(
  corpus: Corpus,
  provisions: readonly Provision[],
  language: Language,
  book: MarkBook,
): readonly ProvisionView[] {
  const depths = new Map<string, number>();
  return provisions.map((provision) => {
    const depth = provision.parent === undefined ? 0 : (depths.get(provision.parent) ?? 0) + 1;
    depths.set(provision.id, depth);
    return viewProvision(corpus, provision, language, book, depth);
  });
}

export function viewProvision(
  corpus: Corpus,
  provision: Provision,
  language: Language,
  book: MarkBook,
  depth = 0,
): ProvisionView {
  const say = t(language);
  const own = provision.text[language];
  const prose = own ?? provision.text[otherLanguage(language)];
  return {
    id: provision.id,
    locator: viewLocator(provision.locator, language),
    official: language === 'vi' ? undefined : provision.locator,
    level: provision.level ?? null,
    depth,
    label: provision.label ?? null,
    heading: provision.heading ?? null,
    html: prose === undefined ? '' : printProse(prose, corpus, language),
    lang: own === undefined && prose !== undefined ? otherLanguage(language) : undefined,
    kind: provision.kind === undefined ? null : say(`provision-kind.${provision.kind}`),
    actors: viewActors(corpus, provision.actors, language),
    modality:
      provision.modality === undefined
        ? null
        : { value: provision.modality, word: say(`modality.${provision.modality}`) },
    authority: { value: provision.authority, word: say(`authority.${provision.authority}`) },
    deadline: provision.deadline?.[language] ?? null,
    on: provision.on ?? null,
    places: viewPlaces(corpus, provision, language),
    marks: book.mark(provision.from, 'beside'),
    tokens: writeTokens(answersOfProvision(corpus, provision)),
  };
}

function viewPlaces(corpus: Corpus, provision: Provision, language: Language): string {
  const locator = viewLocator(provision.locator, language)?.text;
  const bySource = gather(provision.from, ({ source }) => [source]);
  return [...bySource]
    .flatMap(([id, evidence]) => {
      const source = corpus.sources.get(id);
      const places = [...new Set(evidence.map((one) => placeOf(one, language)))].filter(
        (place) => place !== '' && place.toLowerCase() !== locator?.toLowerCase(),
      );
      if (source === undefined || places.length === 0) return [];
      return [
        bySource.size === 1
          ? places.join('; ')
          : `${sourceName(source, language).text}: ${places.join('; ')}`,
      ];
    })
    .join(' · ');
}

export function viewLocator(locator: string | undefined, language: Language): Worded | null {
  if (locator === undefined) return null;
  const { text, foreign } = printLocator(locator, language);
  return { text, lang: foreign ? 'vi' : undefined };
}

export function viewActors(corpus: Corpus, ids: readonly string[], language: Language): readonly NamedLink[] {
  return ids.flatMap((id) => {
    const actor = corpus.actors.get(id);
    return actor === undefined
      ? []
      : [{ name: actor.name[language], href: entryPath(language, 'actors', id) }];
  });
}
