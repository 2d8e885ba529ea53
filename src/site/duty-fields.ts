import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import { authorities, modalities, provisionKinds } from '../core/provision/provision.ts';
import { t } from '../i18n/strings.ts';
import { widerOf } from './actor-tree.ts';
import { answersOfDuty, type DutyAnswers, type DutyHolder } from './duty-holders.ts';
import { type FilterField, listOptions, listTree } from './filters.ts';
import { nameOf, sourceName, type Worded } from './naming.ts';

/** The filters over the duties of all these holders, on however many pages they stand. */
export function viewDutyFields(
  corpus: Corpus,
  holders: readonly DutyHolder[],
  language: Language,
): readonly FilterField[] {
  const say = t(language);
  const rows = holders.flatMap((one) => one.duties.map((duty) => answersOfDuty(corpus, one, duty)));
  const answers = (name: keyof DutyAnswers) => rows.map((row) => row[name]);
  const among = (list: readonly string[], prefix: string) => (value: string) =>
    list.includes(value) ? say(`${prefix}.${value}` as Parameters<typeof say>[0]) : undefined;
  const names = new Map(holders.map((one) => [one.holder.id, nameHolder(one, language).text]));
  return [
    viewActorField(corpus, rows, language),
    listOptions(answers('topic'), {
      name: 'topic',
      label: say('duties.topic'),
      language,
      nameOf: (id) => corpus.topics.get(id)?.name[language],
    }),
    listOptions(answers('in'), {
      name: 'in',
      label: say('duties.instrument'),
      language,
      nameOf: (id) => names.get(id),
    }),
    listOptions(answers('kind'), {
      name: 'kind',
      label: say('duties.kind'),
      language,
      nameOf: among(provisionKinds, 'provision-kind'),
    }),
    listOptions(answers('authority'), {
      name: 'authority',
      label: say('duties.authority'),
      language,
      nameOf: among(authorities, 'authority.short'),
    }),
    listOptions(answers('word'), {
      name: 'word',
      label: say('duties.modality'),
      language,
      nameOf: among(modalities, 'modality'),
    }),
  ];
}

const nameHolder = (one: DutyHolder, language: Language): Worded =>
  one.sort === 'instrument' ? nameOf(one.holder, language) : sourceName(one.holder, language);

/**
 * "I am …": an actor is a choice when duties fall on it or on a circle around it, and its count is of both, as the
 * page shows them before the reader takes the circles away.
 */
function viewActorField(corpus: Corpus, rows: readonly DutyAnswers[], language: Language): FilterField {
  const within = new Map<string, string[]>();
  for (const id of corpus.actors.keys())
    for (const circle of widerOf(corpus, id)) within.set(circle, [...(within.get(circle) ?? []), id]);
  const field = listTree(
    rows.map(({ actor, on }) => [...actor, ...on.flatMap((id) => within.get(id) ?? [])]),
    {
      name: 'actor',
      label: t(language)('duties.actor'),
      language,
      nameOf: (id) => corpus.actors.get(id)?.name[language],
    },
    (id) => corpus.actors.get(id)?.parent,
  );
  return {
    ...field,
    options: field.options.map((option) => ({ ...option, wider: widerOf(corpus, option.value) })),
  };
}
