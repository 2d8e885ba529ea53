import { describe, expect, it } from 'vitest';
import { aCorpus, anInstrument, aProvision, aSource, day } from '../testing/builders.ts';
import { viewDuties } from './duties-view.ts';
import { listDuties, writeDutyTable } from './duty-records.ts';

const actor = (id: string, parent?: string) => ({
  id,
  name: { vi: id, en: id },
  variants: { vi: [], en: [] },
  parent,
});
const law = anInstrument({
  id: '10-2022-qh15',
  number: '10/2022/QH15',
  issuer: 'prime-minister',
  date: day('2022'),
  provisions: [
    aProvision({ id: 'dieu-1', actors: ['chair'], authority: 'official-text', modality: 'must' }),
    aProvision({ id: 'dieu-2', actors: [] }),
  ],
});
const resolution = anInstrument({
  id: '25-nq-tw-2013',
  number: '25-NQ/TW',
  issuer: 'central-committee',
  date: day('2013'),
  provisions: [aProvision({ id: 'nhiem-vu-1', actors: ['cadres'] })],
});
const article = aSource({
  id: 'article-b',
  provisions: [
    aProvision({ id: 'giai-phap-1', actors: ['cadres'], authority: 'advice', instruments: [law.id] }),
  ],
});
const corpus = aCorpus({
  instruments: [law, resolution],
  sources: [article],
  actors: [
    actor('communes'),
    actor('chair', 'communes'),
    actor('cadres'),
    { ...actor('commander'), circles: ['cadres'] },
  ],
});

describe('the duties', () => {
  const view = viewDuties(corpus, 'en');

  it('are the provisions that fall on somebody, from the Party down, advice apart', () => {
    expect(view.instruments.map(({ id, rows }) => [id, rows.length])).toEqual([
      [resolution.id, 1],
      [law.id, 1],
    ]);
    expect(view.advice.map(({ id }) => id)).toEqual([article.id]);
    expect(view.total).toBe(3);
  });

  it('of an actor count for all that it is part of', () => {
    const tokens = view.instruments[1]?.rows[0]?.tokens.split(' ');
    expect(tokens).toEqual(
      expect.arrayContaining(['actor:chair', 'actor:communes', 'in:10-2022-qh15', 'word:must']),
    );
    const actors = view.fields.find(({ name }) => name === 'actor');
    expect(actors?.options.map(({ value, count, depth }) => [value, count, depth])).toEqual([
      ['cadres', 2, 0],
      ['commander', 2, 0],
      ['communes', 1, 0],
      ['chair', 1, 1],
    ]);
  });

  it('leave out no actor on whose circle a duty falls', () => {
    const actors = viewDuties(corpus, 'en', { pick: ({ id }) => id === 'nhiem-vu-1' }).fields[0]?.options;
    expect(actors?.map(({ value, count, wider }) => [value, count, wider])).toEqual([
      ['cadres', 1, []],
      ['commander', 1, ['cadres']],
    ]);
  });

  it('leave as a table that a spreadsheet opens and cannot be made to run', () => {
    const [duty] = listDuties(corpus);
    const table = writeDutyTable([
      { ...(duty as NonNullable<typeof duty>), text: { vi: '=1+1', en: 'a "b", c' } },
    ]);
    expect(table.startsWith('\u{feff}holder,provision,')).toBe(true);
    expect(table).toContain(`"'=1+1","a ""b"", c"`);
  });
});
