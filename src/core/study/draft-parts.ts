import type { Corpus } from '../corpus/corpus.ts';
import type { Bilingual } from '../language.ts';
import { proposeOrder, type ReadingGroup } from './propose-order.ts';
import type { PartForm, SessionItem, SessionPart } from './session.ts';
import { nameWithKind } from './wording.ts';

/** A part as it is offered, before its minutes are known. */
interface Draft {
  readonly title: Bilingual;
  readonly form: PartForm;
  readonly items: readonly SessionItem[];
  readonly notes: Bilingual;
  readonly weight: number;
}

const MOST_PARTS = 8;

/** How a part is read, whatever it holds. */
const how: Bilingual = {
  vi: 'Đọc từng mục; hỏi lớp mục ấy giao việc cho ai, đơn vị đã làm đến đâu.',
  en: 'Read item by item; ask whom each one charges and how far the unit has got.',
};

/**
 * Parts for a session over some items: an opening with the concepts, one part an instrument in the proposed order, a
 * discussion where sources differ, questions, a closing with what to read on. Minutes follow what there is to read
 * and add up to the length of the session; the reason for each place stands in the part's notes.
 */
export function draftParts(
  corpus: Corpus,
  items: readonly SessionItem[],
  minutes: number,
): readonly SessionPart[] {
  const groups = proposeOrder(corpus, items);
  const of = (kind: ReadingGroup['kind']) => groups.filter((group) => group.kind === kind);
  const itemsIn = (...kinds: readonly ReadingGroup['kind'][]) =>
    kinds.flatMap(of).flatMap((group) => group.items);
  const drafts: Draft[] = [
    {
      title: { vi: 'Mở đầu', en: 'Opening' },
      form: 'opening',
      items: itemsIn('concepts'),
      notes: {
        vi: 'Nêu mục tiêu, cách làm việc; thống nhất khái niệm.',
        en: 'State the aims and how we work; agree on the words.',
      },
      weight: 3 + itemsIn('concepts').length,
    },
    ...gatherGroups(corpus, of('instrument')),
    ...discussion(of('conflicts'), { vi: 'Chỗ nguồn ghi khác nhau', en: 'Where sources differ' }, 3),
    ...discussion(of('advice'), { vi: 'Khuyến nghị của các bài viết', en: 'What articles advise' }, 2),
    {
      title: { vi: 'Câu hỏi', en: 'Questions' },
      form: 'questions',
      items: [],
      notes: {
        vi: 'Từng người làm, sau đó cùng chữa theo bản đáp án có ghi nguồn.',
        en: 'Each alone first, then together with the answer key and its sources.',
      },
      weight: 8,
    },
    {
      title: { vi: 'Kết thúc và đọc thêm', en: 'Closing and further reading' },
      form: 'closing',
      items: itemsIn('sources', 'others'),
      notes: { vi: 'Tóm lại, nêu việc cần làm ở đơn vị.', en: 'Sum up; name what to do in the unit.' },
      weight: 4,
    },
  ];
  const shares = apportion(
    minutes,
    drafts.map(({ weight }) => weight),
  );
  return drafts.map(({ weight: _, ...draft }, index) => ({ ...draft, minutes: shares[index] ?? 1 }));
}

/** One part an instrument; when there are too many, neighbours share a part. */
function gatherGroups(corpus: Corpus, groups: readonly ReadingGroup[]): readonly Draft[] {
  const size = Math.ceil(groups.length / MOST_PARTS);
  const drafts: Draft[] = [];
  for (let start = 0; start < groups.length; start += size) {
    const chunk = groups.slice(start, start + size);
    const items = chunk.flatMap((group) => group.items);
    const names = (language: 'vi' | 'en') =>
      chunk.flatMap(({ instrument }) =>
        instrument === undefined ? [] : [nameWithKind(corpus, instrument, language)],
      );
    const title = (language: 'vi' | 'en'): string => {
      const [first = '', ...rest] = names(language);
      if (rest.length < 3) return [first, ...rest].join('; ');
      return `${first} … ${rest.at(-1) ?? ''}`;
    };
    drafts.push({
      title: { vi: title('vi'), en: title('en') },
      form: 'reading',
      items,
      notes: {
        vi: [...new Set(chunk.map(({ reason }) => reason.vi)), ...(items.length > 1 ? [how.vi] : [])].join(
          ' ',
        ),
        en: [...new Set(chunk.map(({ reason }) => reason.en)), ...(items.length > 1 ? [how.en] : [])].join(
          ' ',
        ),
      },
      weight: 4 + 2 * items.length,
    });
  }
  return drafts;
}

const discussion = (groups: readonly ReadingGroup[], title: Bilingual, weight: number): readonly Draft[] =>
  groups.map(({ items, reason }) => ({
    title,
    form: 'discussion',
    items,
    notes: reason,
    weight: 3 + weight * items.length,
  }));

/**
 * Cuts a number of minutes in proportion to weights: steps of five minutes where there is room for them, at least one
 * step each, exact in sum (largest remainder; ties to the earlier part).
 */
export function apportion(minutes: number, weights: readonly number[]): readonly number[] {
  const step = minutes % 5 === 0 && minutes / 5 >= weights.length ? 5 : 1;
  const steps = Math.max(Math.floor(minutes / step), weights.length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const spare = steps - weights.length;
  const exact = weights.map((weight) => (spare * weight) / total);
  const shares = exact.map((value) => 1 + Math.floor(value));
  const left = steps - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares.map((share) => share * step);
}
