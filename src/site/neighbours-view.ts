import type { Corpus } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Language } from '../core/language.ts';
import { t } from '../i18n/strings.ts';
import { type InstrumentRow, viewRow } from './instrument-row.ts';
import { listedInstruments } from './listed.ts';
import { entryPath, pathTo } from './urls.ts';

/** The instruments before and after one, by date, among all or among those of its body or topic. */
export interface NeighboursView {
  readonly name: string;
  /** The list that they are neighbours in. */
  readonly href: string;
  readonly previous: InstrumentRow | null;
  readonly next: InstrumentRow | null;
}

/** Reading on: by date among all, of the same body, on the same first topic. What would only repeat is left out. */
export function viewNeighbours(
  corpus: Corpus,
  instrument: Instrument,
  language: Language,
): readonly NeighboursView[] {
  if (instrument.date === undefined) return [];
  const dated = listedInstruments(corpus).filter(({ date }) => date !== undefined);
  const [topic] = instrument.topics.flatMap((id) => corpus.topics.get(id) ?? []);
  const body = corpus.bodies.get(instrument.issuer ?? '');
  const groups = [
    { name: t(language)('instrument.neighbours'), href: pathTo(language, 'timeline/'), list: dated },
    ...(body === undefined
      ? []
      : [
          {
            name: body.name[language],
            href: entryPath(language, 'bodies', body.id),
            list: dated.filter(({ issuer }) => issuer === body.id),
          },
        ]),
    ...(topic === undefined
      ? []
      : [
          {
            name: topic.name[language],
            href: entryPath(language, 'topics', topic.id),
            list: dated.filter(({ topics }) => topics.includes(topic.id)),
          },
        ]),
  ];
  const shown = new Set<string>();
  return groups.flatMap(({ name, href, list }) => {
    const [previous, next] = besides(list, instrument.id);
    const key = `${previous?.id ?? ''} ${next?.id ?? ''}`;
    if (key === ' ' || shown.has(key)) return [];
    shown.add(key);
    const row = (item: Instrument | undefined) =>
      item === undefined ? null : viewRow(corpus, item, language);
    return [{ name, href, previous: row(previous), next: row(next) }];
  });
}

/** The earlier and the later one in a list that has the newest first. */
function besides(list: readonly Instrument[], id: string): readonly (Instrument | undefined)[] {
  const place = list.findIndex((one) => one.id === id);
  return place === -1 ? [] : [list[place + 1], list[place - 1]];
}
