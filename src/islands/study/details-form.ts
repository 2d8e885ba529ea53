import type { Corpus } from '../../core/corpus/corpus.ts';
import { isPartialDate } from '../../core/instrument/partial-date.ts';
import { otherLanguage } from '../../core/language.ts';
import {
  difficulties,
  difficultyNames,
  questionKindNames,
  questionKinds,
} from '../../core/study/question-kind.ts';
import type { QuestionPlan, Session } from '../../core/study/session.ts';
import { make } from '../graph/elements.ts';
import type { StudyPage } from './open-study.ts';
import { labelled, wholeMinutes } from './part-list.ts';
import { sayIn } from './session-edits.ts';

type Change = (change: (session: Session) => Session) => void;

/** Title, audience, length, when and where, aims, notes. */
export function drawDetails(
  page: StudyPage,
  corpus: Corpus,
  session: Session,
  change: Change,
): readonly HTMLElement[] {
  const { say, language } = page;
  const other = otherLanguage(language);
  const title = make('input', {
    maxlength: '300',
    'data-key': 'title',
    placeholder: session.title[other] ?? '',
  });
  title.value = session.title[language] ?? '';
  title.addEventListener('input', () =>
    change((old) => ({ ...old, title: sayIn(old.title, language, title.value) })),
  );
  const actors = [...corpus.actors.values()].sort((a, b) =>
    a.name[language].localeCompare(b.name[language], language),
  );
  const audience = make(
    'select',
    { 'data-key': 'audience' },
    make('option', { value: '' }, say('audience-any')),
    ...actors.map(({ id, name }) => make('option', { value: id }, name[language])),
  );
  audience.value = session.audience ?? '';
  audience.addEventListener('change', () =>
    change(({ audience: _, ...old }) => (audience.value === '' ? old : { ...old, audience: audience.value })),
  );
  const minutes = make('input', { type: 'number', min: '5', max: '480', step: '5', 'data-key': 'minutes' });
  minutes.value = String(session.minutes);
  minutes.addEventListener('input', () =>
    change((old) => ({ ...old, minutes: wholeMinutes(minutes.value) })),
  );
  const date = make('input', { type: 'date', 'data-key': 'date' });
  date.value = session.date?.length === 10 ? session.date : '';
  date.addEventListener('change', () =>
    change(({ date: _, ...old }) => (isPartialDate(date.value) ? { ...old, date: date.value } : old)),
  );
  const time = make('input', { type: 'time', 'data-key': 'time' });
  time.value = session.time ?? '';
  time.addEventListener('change', () =>
    change(({ time: _, ...old }) => (time.value === '' ? old : { ...old, time: time.value })),
  );
  const place = make('input', {
    maxlength: '300',
    'data-key': 'place',
    placeholder: session.place[other] ?? '',
  });
  place.value = session.place[language] ?? '';
  place.addEventListener('input', () =>
    change((old) => ({ ...old, place: sayIn(old.place, language, place.value) })),
  );
  const aims = make('textarea', { rows: '3', 'data-key': 'aims', maxlength: '5000' });
  aims.value = session.aims.map((aim) => aim[language] ?? '').join('\n');
  aims.addEventListener('input', () =>
    change((old) => {
      const lines = aims.value.split('\n');
      const rows = Math.max(lines.length, old.aims.length);
      const said = Array.from({ length: rows }, (_, index) =>
        sayIn(old.aims[index] ?? {}, language, (lines[index] ?? '').trim()),
      );
      return { ...old, aims: said.filter(({ vi, en }) => vi !== undefined || en !== undefined) };
    }),
  );
  const notes = make('textarea', { rows: '3', 'data-key': 'notes', maxlength: '10000' });
  notes.value = session.notes[language] ?? '';
  notes.addEventListener('input', () =>
    change((old) => ({ ...old, notes: sayIn(old.notes, language, notes.value) })),
  );
  return [
    labelled(say('session-title'), title),
    labelled(say('audience'), audience),
    labelled(say('minutes'), minutes),
    labelled(say('date'), date),
    labelled(say('time'), time),
    labelled(say('place'), place),
    labelled(say('aims'), aims),
    labelled(say('notes'), notes),
  ];
}

/** How many questions, of which kinds and levels; another seed draws others. */
export function drawPlan(
  page: StudyPage,
  session: Session,
  change: (change: (plan: QuestionPlan) => QuestionPlan) => void,
): readonly HTMLElement[] {
  const { say, language } = page;
  const plan = session.questions;
  const count = make('input', { type: 'number', min: '0', max: '100', 'data-key': 'count' });
  count.value = String(plan.count);
  count.addEventListener('input', () =>
    change((old) => ({ ...old, count: Math.min(100, wholeMinutes(count.value)) })),
  );
  const others = make('button', { type: 'button', 'data-key': 'seed' }, say('other-questions'));
  others.addEventListener('click', () => change((old) => ({ ...old, seed: (old.seed % 4_294_967_294) + 1 })));
  const box = (name: string, text: string, on: boolean, act: (on: boolean) => void): HTMLElement => {
    const input = make('input', { type: 'checkbox', 'data-key': name });
    input.checked = on;
    input.addEventListener('change', () => act(input.checked));
    return make('label', {}, input, text);
  };
  const flip = <T>(list: readonly T[], one: T, on: boolean): readonly T[] =>
    on ? [...list, one] : list.filter((other) => other !== one);
  return [
    labelled(say('count'), count),
    others,
    make(
      'fieldset',
      {},
      make('legend', {}, say('kinds')),
      ...questionKinds.map((kind) =>
        box(`kind-${kind}`, questionKindNames[kind][language], plan.kinds.includes(kind), (on) =>
          change((old) => ({ ...old, kinds: flip(old.kinds, kind, on) })),
        ),
      ),
    ),
    make(
      'fieldset',
      {},
      make('legend', {}, say('levels')),
      ...difficulties.map((level) =>
        box(`level-${level}`, difficultyNames[level][language], plan.levels.includes(level), (on) =>
          change((old) => ({ ...old, levels: flip(old.levels, level, on) })),
        ),
      ),
    ),
  ];
}
