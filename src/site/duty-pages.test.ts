import { describe, expect, it } from 'vitest';
import { isWanted } from '../islands/filter-rows.ts';
import { aCorpus, anInstrument, aProvision, aSource, day } from '../testing/builders.ts';
import { viewActorPage } from './actor-view.ts';
import { countDutyPages, dutyPageSize, viewDutiesPage } from './duties-view.ts';
import { writeDutyPage } from './duty-page.ts';
import { viewTopicPage } from './topic-view.ts';

const actor = (id: string, more: { parent?: string; circles?: string[] } = {}) => ({
  id,
  name: { vi: id, en: id },
  variants: { vi: [], en: [] },
  ...more,
});
const unity = {
  id: 'unity',
  name: { vi: 'Đoàn kết', en: 'Unity' },
  about: { vi: 'Đoàn kết', en: 'Unity' },
  leading: [],
};
const actorsInTurn = ['communes', 'chair', 'cadres', 'elder'];
/** Half a page and two rows: each page has one law, though there are two in the sum of rows. */
const rowsEach = dutyPageSize / 2 + 2;
const provisions = (source: string, advice = false) =>
  Array.from({ length: rowsEach }, (_, index) =>
    aProvision({
      id: `dieu-${index + 1}`,
      actors: [actorsInTurn[index % actorsInTurn.length] ?? 'cadres'],
      topics: ['unity'],
      authority: advice ? 'advice' : 'official-text',
      from: [{ source }],
    }),
  );
const short = provisions('short-article', true).slice(0, 40);
const all = 4 * rowsEach + short.length;
const laws = ['2021', '2022', '2023'].map((year, index) =>
  anInstrument({
    id: `${index + 1}-${year}-qh15`,
    number: `${index + 1}/${year}/QH15`,
    issuer: 'prime-minister',
    date: day(year),
    topics: ['unity'],
    provisions: provisions(`text-${year}`),
  }),
);
const corpus = aCorpus({
  instruments: laws,
  sources: [
    ...['2021', '2022', '2023'].map((year) => aSource({ id: `text-${year}` })),
    aSource({ id: 'short-article', date: day('2024'), provisions: short }),
    aSource({ id: 'article', date: day('2020'), provisions: provisions('article', true) }),
  ],
  topics: [unity],
  actors: [
    actor('communes', { circles: ['cadres'] }),
    actor('chair', { parent: 'communes' }),
    actor('elder', { circles: ['chair'] }),
  ],
});
const pages = Array.from({ length: countDutyPages(corpus) }, (_, index) =>
  viewDutiesPage(corpus, 'vi', index + 1),
);
const rows = pages.flatMap(({ instruments, advice }) =>
  [...instruments, ...advice].flatMap((group) => group.rows),
);

/** The rows that the page of duties is left with under the parameters of an address, as its script chooses them. */
function rowsAt(address: string): number {
  const asked = new URL(address, 'https://site.test').searchParams;
  const actors = pages[0]?.fields.find(({ name }) => name === 'actor')?.options ?? [];
  const wanted = {
    values: new Map([...asked].filter(([name]) => name !== 'wider')),
    wider:
      asked.get('wider') === '0'
        ? new Map()
        : new Map(actors.map(({ value, wider = [] }) => [value, wider] as const)),
    words: [],
  };
  return rows.filter(({ tokens }) => isWanted({ tokens: new Set(tokens.split(' ')), text: '' }, wanted))
    .length;
}

describe('more duties than a page takes', () => {
  it('stand on several pages of whole holders, each row once, advice after all instruments and apart', () => {
    expect(
      pages.map(({ instruments, advice }) => [instruments.map(({ id }) => id), advice.map(({ id }) => id)]),
    ).toEqual([
      [['3-2023-qh15'], []],
      [['2-2022-qh15'], []],
      [['1-2021-qh15'], ['short-article']],
      [[], ['article']],
    ]);
    expect(rows).toHaveLength(all);
    expect(pages.map(({ total }) => total)).toEqual(pages.map(() => all));
    expect(pages.every(({ advised }) => advised)).toBe(true);
  });

  it('are counted whole by the filters of every page, while its notes name only its own sources', () => {
    for (const { fields } of pages) {
      expect(fields.find(({ name }) => name === 'topic')?.options[0]?.count).toBe(all);
      expect(fields.find(({ name }) => name === 'in')?.options).toHaveLength(5);
    }
    expect(pages.map(({ notes }) => notes.map(({ number, href }) => `${number} ${href}`))).toEqual([
      ['1 /vi/sources/text-2023/'],
      ['1 /vi/sources/text-2022/'],
      ['1 /vi/sources/text-2021/', '2 /vi/sources/short-article/'],
      ['1 /vi/sources/article/'],
    ]);
  });

  it.each([
    ['communes', viewActorPage(corpus, actorOf('communes'), 'vi')],
    ['unity', viewTopicPage(corpus, unity, 'vi')],
  ])(
    'lead from the page of %s, which has the first of them, to the same ones on the page of duties',
    (_, view) => {
      const duties = view.duties;
      const whole = duties?.part?.whole.href ?? '';
      expect(duties?.view.shown).toBeLessThan(duties?.view.total ?? 0);
      expect(rowsAt(whole)).toBe(duties?.view.total);
      expect(duties?.part?.sentence).toContain(
        `${duties?.view.shown} dòng đầu trong tổng số ${duties?.view.total}`,
      );
    },
  );

  it('are no part where all stand on the page', () => {
    expect(viewActorPage(corpus, actorOf('chair'), 'vi').duties?.part).toBeNull();
  });

  it('leave whole as one table', () => {
    expect(writeDutyPage(corpus, 'vi', 'https://host.test/').match(/<tr>/gu)).toHaveLength(all + 1);
  });
});

function actorOf(id: string) {
  const found = corpus.actors.get(id);
  if (found === undefined) throw new Error(`no actor ${id}`);
  return found;
}
