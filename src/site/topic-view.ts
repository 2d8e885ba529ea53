import type { Corpus } from '../core/corpus/corpus.ts';
import type { Topic } from '../core/corpus/vocabulary.ts';
import type { Language } from '../core/language.ts';
import { t } from '../i18n/strings.ts';
import { viewDuties } from './duties-view.ts';
import { isDuty } from './duty-holders.ts';
import { type EntryIndexView, type EntryView, viewDutyPart } from './entry-view.ts';
import { compareNames } from './filters.ts';
import { viewRow } from './instrument-row.ts';
import { listedInstruments } from './listed.ts';
import { openMarkBook } from './marks.ts';
import { entryPath, pathTo } from './urls.ts';

export function viewTopicPage(corpus: Corpus, topic: Topic, language: Language): EntryView {
  const say = t(language);
  const book = openMarkBook(corpus, language);
  const duties = viewDuties(corpus, language, { pick: ({ topics }) => topics.includes(topic.id), book });
  return {
    path: `topics/${topic.id}/`,
    kicker: { name: say('topic.title'), href: pathTo(language, 'topics/') },
    colour: null,
    title: { text: topic.name[language] },
    about: topic.about[language],
    aboutMarks: [],
    facts: [],
    tables: [
      {
        id: 'instruments',
        heading: say('topic.instruments'),
        rows: listedInstruments(corpus)
          .filter(({ topics }) => topics.includes(topic.id))
          .toSorted((a, b) => leadingRank(topic, a.id) - leadingRank(topic, b.id))
          .map((one) => viewRow(corpus, one, language)),
        empty: null,
      },
    ],
    duties: {
      heading: say('topic.duties'),
      view: duties,
      note: null,
      part: viewDutyPart(duties, `topic=${topic.id}`, language),
      ask: 'actor',
    },
    notes: book.notes(),
  };
}

/** The instruments to begin with come first, in their order; the others keep theirs. */
function leadingRank({ leading }: Topic, id: string): number {
  const place = leading.indexOf(id);
  return place === -1 ? leading.length : place;
}

/** Topics in order of name, with how much stands under each. */
export function viewTopicIndex(corpus: Corpus, language: Language): EntryIndexView {
  const say = t(language);
  const listed = listedInstruments(corpus);
  const duties = [...listed, ...corpus.sources.values()].flatMap(({ provisions }) =>
    provisions.filter(isDuty),
  );
  const lines = [...corpus.topics.values()]
    .map(({ id, name, about }) => ({ id, name: name[language], about: about[language] }))
    .sort(compareNames(language))
    .map(({ id, name, about }) => ({
      name: { text: name },
      href: entryPath(language, 'topics', id),
      about: { text: about },
      count: [
        say('index.instruments', { count: listed.filter(({ topics }) => topics.includes(id)).length }),
        say('index.duties', { count: duties.filter(({ topics }) => topics.includes(id)).length }),
      ].join(' · '),
      colour: null,
      depth: 0,
    }));
  return {
    path: 'topics/',
    title: say('topic.title'),
    lead: say('topic.lead'),
    groups: [{ heading: null, lines }],
  };
}
