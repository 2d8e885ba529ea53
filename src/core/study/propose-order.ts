import type { Corpus } from '../corpus/corpus.ts';
import { edgeVerb } from '../corpus/edge.ts';
import { compareText } from '../finding.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { relationTypes } from '../instrument/relation.ts';
import type { Bilingual } from '../language.ts';
import { findItem } from './find-item.ts';
import { formatItemRef } from './item-ref.ts';
import type { SessionItem } from './session.ts';
import { instrumentName, sayDate } from './wording.ts';

/*
 * The order of reading that a session is offered:
 *
 *   1. concepts: the words first
 *   2. instruments, each followed by its chosen provisions in the order of its text. An instrument comes after every
 *      chosen one that it rests on (a relation whose active side must be the later one); among those that are free to
 *      come, the earliest date first, undated ones last
 *   3. disagreements, for they speak of instruments already met
 *   4. advice of articles, then sources for further reading
 *   5. what is known by name only, retired or not there
 *
 * Nothing is dropped, and one item stands once. A circle of relations is opened at its earliest instrument.
 */

/** Items that belong together, with the reason why they stand where they stand. */
export interface ReadingGroup {
  readonly kind: 'concepts' | 'instrument' | 'conflicts' | 'advice' | 'sources' | 'others';
  readonly instrument?: Instrument | undefined;
  readonly items: readonly SessionItem[];
  readonly reason: Bilingual;
}

export function proposeOrder(corpus: Corpus, items: readonly SessionItem[]): readonly ReadingGroup[] {
  const once = [...new Map(items.map((item) => [formatItemRef(item.ref), item])).values()];
  const ofKind = (...kinds: readonly string[]): readonly SessionItem[] =>
    once.filter(({ ref }) => kinds.includes(findItem(corpus, ref).kind));
  const group = (kind: ReadingGroup['kind'], chosen: readonly SessionItem[], vi: string, en: string) =>
    chosen.length === 0 ? [] : [{ kind, items: chosen, reason: { vi, en } }];
  return [
    ...group(
      'concepts',
      ofKind('concept'),
      'Thống nhất khái niệm trước khi đọc văn bản.',
      'The words first, then the papers.',
    ),
    ...orderInstruments(corpus, ofKind('instrument', 'provision')),
    ...group(
      'conflicts',
      ofKind('conflict'),
      'Sau những văn bản mà chỗ khác nhau nói tới.',
      'After the instruments that the sources differ on.',
    ),
    ...group(
      'advice',
      ofKind('advice'),
      'Khuyến nghị của bài viết đứng sau nội dung văn bản.',
      'What articles advise comes after what instruments say.',
    ),
    ...group('sources', ofKind('source'), 'Để đọc thêm.', 'For further reading.'),
    ...group(
      'others',
      ofKind('known', 'retired', 'unknown'),
      'Kho chưa có nội dung nên để cuối.',
      'Last, because their content is not held.',
    ),
  ];
}

function orderInstruments(corpus: Corpus, items: readonly SessionItem[]): readonly ReadingGroup[] {
  const groups = new Map<string, SessionItem[]>();
  for (const item of items) groups.set(item.ref.id, [...(groups.get(item.ref.id) ?? []), item]);
  const waiting = [...groups.keys()]
    .flatMap((id) => corpus.instruments.get(id) ?? [])
    .sort((a, b) => compareText(a.date ?? '9999', b.date ?? '9999') || compareText(a.id, b.id));
  const placed = new Set<string>();
  const ordered: ReadingGroup[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(({ id }) =>
      basesOf(corpus, id).every(({ to }) => placed.has(to) || !groups.has(to)),
    );
    const [instrument] = waiting.splice(Math.max(free, 0), 1);
    if (instrument === undefined) break;
    const reason = reasonFor(corpus, instrument, placed);
    placed.add(instrument.id);
    ordered.push({
      kind: 'instrument',
      instrument,
      items: inTextOrder(instrument, groups.get(instrument.id) ?? []),
      reason,
    });
  }
  return ordered;
}

/** The relations by which an instrument must be the later one. */
const basesOf = (corpus: Corpus, id: string) =>
  (corpus.edgesOf.get(id) ?? []).filter(
    (edge) => edge.from === id && edge.to !== id && relationTypes[edge.kind].time === 'later',
  );

function reasonFor(corpus: Corpus, instrument: Instrument, placed: ReadonlySet<string>): Bilingual {
  const basis = basesOf(corpus, instrument.id).find(({ to }) => placed.has(to));
  const target = basis === undefined ? undefined : corpus.instruments.get(basis.to);
  if (basis !== undefined && target !== undefined) {
    const inferred = basis.certainty === 'inferred';
    return {
      vi: `Sau ${instrumentName(target, 'vi')}, vì ${edgeVerb(basis.kind, 'active', 'vi')} văn bản ấy${inferred ? ' (suy ra, chưa nguồn nào nói rõ)' : ''}.`,
      en: `After ${instrumentName(target, 'en')}, because it ${edgeVerb(basis.kind, 'active', 'en')} it${inferred ? ' (inferred, not stated)' : ''}.`,
    };
  }
  if (instrument.date === undefined)
    return {
      vi: 'Chưa rõ ngày nên xếp sau các văn bản có ngày.',
      en: 'Undated, so after those with a date.',
    };
  return {
    vi: `Theo thời gian: ${sayDate(instrument.date, 'vi')}.`,
    en: `By date: ${sayDate(instrument.date, 'en')}.`,
  };
}

function inTextOrder(instrument: Instrument, items: readonly SessionItem[]): readonly SessionItem[] {
  const place = new Map(instrument.provisions.map(({ id }, index) => [id, index]));
  const at = ({ ref }: SessionItem): number =>
    ref.provision === undefined ? -1 : (place.get(ref.provision) ?? 0);
  return [...items].sort((a, b) => at(a) - at(b));
}
