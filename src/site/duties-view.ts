import type { Corpus } from '../core/corpus/corpus.ts';
import { issuingLevels } from '../core/corpus/vocabulary.ts';
import type { Source } from '../core/evidence/source.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Language } from '../core/language.ts';
import { authorities, modalities, type Provision, provisionKinds } from '../core/provision/provision.ts';
import { t } from '../i18n/strings.ts';
import { widerOf } from './actor-tree.ts';
import { type FilterField, listOptions, listTree, writeTokens } from './filters.ts';
import { type InstrumentRow, newestFirst, viewRow } from './instrument-row.ts';
import { listedInstruments } from './listed.ts';
import { describeSource, type MarkBook, type NoteView, openMarkBook } from './marks.ts';
import type { Worded } from './naming.ts';
import { type ProvisionView, viewProvision } from './provisions-view.ts';

/** Duties of one holder: an instrument, or an article whose author advises. */
export interface DutyGroup {
  readonly id: string;
  readonly instrument: InstrumentRow | null;
  readonly source: Worded | null;
  readonly href: string;
  readonly rows: readonly ProvisionView[];
}

export interface DutiesView {
  readonly instruments: readonly DutyGroup[];
  readonly advice: readonly DutyGroup[];
  readonly total: number;
  readonly fields: readonly FilterField[];
  readonly notes: readonly NoteView[];
}

type Pick = (provision: Provision, holder: Instrument | Source) => boolean;

/** A duty is a provision with actors. */
export const isDuty = (provision: Provision): boolean => provision.actors.length > 0;

/** The duties that `pick` takes, grouped by holder: instruments from the Party down, each level newest first. */
export function viewDuties(
  corpus: Corpus,
  language: Language,
  pick: Pick = () => true,
  book: MarkBook = openMarkBook(corpus, language),
): DutiesView {
  const instruments = inLevelOrder(corpus).flatMap((instrument) => {
    const rows = viewRows(corpus, instrument, language, pick, book);
    if (rows.length === 0) return [];
    const row = viewRow(corpus, instrument, language);
    return [{ id: instrument.id, instrument: row, source: null, href: row.href ?? '', rows }];
  });
  const advice = [...corpus.sources.values()].sort(newestFirst).flatMap((source) => {
    const rows = viewRows(corpus, source, language, pick, book);
    if (rows.length === 0) return [];
    const { name, href } = describeSource(source, language);
    return [{ id: source.id, instrument: null, source: name, href, rows }];
  });
  const groups = [...instruments, ...advice];
  return {
    instruments,
    advice,
    total: groups.reduce((sum, { rows }) => sum + rows.length, 0),
    fields: viewFields(corpus, groups, language),
    notes: book.notes(),
  };
}

function inLevelOrder(corpus: Corpus): readonly Instrument[] {
  const rank = ({ issuer }: Instrument) => {
    const level = corpus.bodies.get(issuer ?? '')?.level;
    return level === undefined ? issuingLevels.length : issuingLevels.indexOf(level);
  };
  return [...listedInstruments(corpus)].sort((a, b) => rank(a) - rank(b) || newestFirst(a, b));
}

function viewRows(
  corpus: Corpus,
  holder: Instrument | Source,
  language: Language,
  pick: Pick,
  book: MarkBook,
): readonly ProvisionView[] {
  return holder.provisions
    .filter((provision) => isDuty(provision) && pick(provision, holder))
    .map((provision) => {
      const view = viewProvision(corpus, provision, language, book);
      const within = writeTokens({ in: [holder.id, ...provision.instruments], on: provision.actors });
      return { ...view, tokens: `${view.tokens} ${within}` };
    });
}

function viewFields(
  corpus: Corpus,
  groups: readonly DutyGroup[],
  language: Language,
): readonly FilterField[] {
  const say = t(language);
  const rows = groups.flatMap((group) => group.rows.map(({ tokens }) => tokens.split(' ')));
  const answers = (name: string) =>
    rows.map((tokens) =>
      tokens.filter((token) => token.startsWith(`${name}:`)).map((token) => token.slice(name.length + 1)),
    );
  const among = (list: readonly string[], prefix: string) => (value: string) =>
    list.includes(value) ? say(`${prefix}.${value}` as Parameters<typeof say>[0]) : undefined;
  const nameHolder = (id: string) => {
    const group = groups.find((one) => one.id === id);
    return group?.instrument?.name.text ?? group?.source?.text;
  };
  return [
    viewActorField(corpus, answers('actor'), answers('on'), language),
    listOptions(answers('topic'), {
      name: 'topic',
      label: say('duties.topic'),
      language,
      nameOf: (id) => corpus.topics.get(id)?.name[language],
    }),
    listOptions(answers('in'), { name: 'in', label: say('duties.instrument'), language, nameOf: nameHolder }),
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

/**
 * "I am …": an actor is a choice when duties fall on it or on a circle around it, and its count is of both, as the
 * page shows them before the reader takes the circles away.
 */
function viewActorField(
  corpus: Corpus,
  lines: readonly (readonly string[])[],
  own: readonly (readonly string[])[],
  language: Language,
): FilterField {
  const within = new Map<string, string[]>();
  for (const id of corpus.actors.keys())
    for (const circle of widerOf(corpus, id)) within.set(circle, [...(within.get(circle) ?? []), id]);
  const field = listTree(
    lines.map((line, row) => [...line, ...(own[row] ?? []).flatMap((actor) => within.get(actor) ?? [])]),
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
