import type { Corpus } from '../core/corpus/corpus.ts';
import type { Actor } from '../core/corpus/vocabulary.ts';
import { type Language, otherLanguage } from '../core/language.ts';
import { t } from '../i18n/strings.ts';
import { partsOf, wholeOf } from './actor-tree.ts';
import { viewDuties } from './duties-view.ts';
import {
  type EntryIndexView,
  type EntryLine,
  type EntryView,
  factOfLines,
  factOfLinks,
  viewDutyPart,
} from './entry-view.ts';
import { compareNames } from './filters.ts';
import { listedInstruments } from './listed.ts';
import { openMarkBook } from './marks.ts';
import { answersOfProvision } from './provision-answers.ts';
import { viewActors } from './provisions-view.ts';
import { entryPath, pathTo } from './urls.ts';

/** The page of an actor: its duties and those of everything within it. */
export function viewActorPage(corpus: Corpus, actor: Actor, language: Language): EntryView {
  const say = t(language);
  const book = openMarkBook(corpus, language);
  const whole = wholeOf(corpus, actor.id);
  const other = otherLanguage(language);
  const duties = viewDuties(corpus, language, {
    pick: ({ actors }) => actors.some((id) => whole.has(id)),
    book,
  });
  const rolled = viewActors(
    corpus,
    [...whole].filter((id) => id !== actor.id),
    language,
  );
  return {
    path: `actors/${actor.id}/`,
    kicker: { name: say('actor.title'), href: pathTo(language, 'actors/') },
    colour: null,
    title: { text: actor.name[language] },
    about: actor.about?.[language] ?? null,
    aboutMarks: [],
    facts: [
      ...factOfLinks(
        say('actor.parent'),
        viewActors(corpus, actor.parent === undefined ? [] : [actor.parent], language),
      ),
      ...factOfLinks(say('actor.children'), viewActors(corpus, partsOf(corpus, actor.id), language)),
      ...factOfLines(say('actor.variants'), [
        ...actor.variants[language].map((text) => ({ text })),
        ...[actor.name[other], ...actor.variants[other]].map((text) => ({ text, lang: other })),
      ]),
    ],
    tables: [],
    duties: {
      heading: say('actor.duties'),
      view: duties,
      note:
        duties.total === 0
          ? say('actor.duties.none')
          : rolled.length === 0
            ? null
            : say('actor.rolled', { names: rolled.map(({ name }) => name).join(', ') }),
      // The page is of the actor and its parts: without the circles around it.
      part: viewDutyPart(duties, `actor=${actor.id}&wider=0`, language),
      ask: 'topic',
    },
    notes: book.notes(),
  };
}

/** All actors as a tree, each with the number of its duties, those within it counted. */
export function viewActorIndex(corpus: Corpus, language: Language): EntryIndexView {
  const say = t(language);
  const counts = new Map<string, number>();
  for (const { provisions } of [...listedInstruments(corpus), ...corpus.sources.values()])
    for (const provision of provisions)
      for (const id of answersOfProvision(corpus, provision).actor) counts.set(id, (counts.get(id) ?? 0) + 1);
  const linesUnder = (parent: string | undefined, depth: number): readonly EntryLine[] =>
    [...corpus.actors.values()]
      .filter((actor) => actor.parent === parent)
      .map((actor) => ({ id: actor.id, name: actor.name[language], about: actor.about?.[language] }))
      .sort(compareNames(language))
      .flatMap(({ id, name, about }) => {
        const line: EntryLine = {
          name: { text: name },
          href: entryPath(language, 'actors', id),
          about: about === undefined ? null : { text: about },
          count: say('index.duties', { count: counts.get(id) ?? 0 }),
          colour: null,
          depth,
        };
        return [line, ...linesUnder(id, depth + 1)];
      });
  return {
    path: 'actors/',
    title: say('actor.title'),
    lead: say('actor.lead'),
    groups: [{ heading: null, lines: linesUnder(undefined, 0) }],
  };
}
