import { describe, expect, test } from 'vitest';
import { edgesPerFile } from '../core/graph/graph-codec.ts';
import { synthesizeGraph } from '../core/graph/testing/synthetic-graph.ts';
import { aCorpus, anInstrument, day } from '../testing/builders.ts';
import { graphOf } from './graph-corpus.ts';
import { countEvidenceFiles, listEvidence, listLabels } from './graph-files.ts';
import { viewOverview } from './graph-overview.ts';
import { viewGraphPage } from './graph-page.ts';

const small = aCorpus({
  instruments: [
    anInstrument({ id: 'a', number: '25-NQ/TW', date: day('2013-06-03'), issuer: 'central-committee' }),
    anInstrument({
      id: 'b',
      number: '43-KL/TW',
      date: day('2019'),
      issuer: 'secretariat',
      relations: [
        {
          kind: 'continues',
          target: 'a',
          certainty: 'inferred',
          attested: [{ source: 'journal-a', at: 'note 2' }],
        },
        { kind: 'implements', target: 'b', certainty: 'stated', attested: [] },
      ],
    }),
  ],
});

describe('viewGraphPage()', () => {
  const page = viewGraphPage(small, 'en');

  test('has everything without a script: drawing, rows, relations, figures, files', () => {
    expect(page.nodes.map(({ name, out, in: arrivals }) => `${name} ${out} ${arrivals}`)).toEqual([
      '25-NQ/TW 0 1',
      '43-KL/TW 2 1',
    ]);
    expect(page.edges.map(({ from, verb, to }) => `${from.name} ${verb} ${to.name}`)).toContain(
      '43-KL/TW continues the implementation of 25-NQ/TW',
    );
    expect(page.overview.plot).toContain('/instruments/a/');
    expect(page.files.map(({ href }) => href)).toContain('/graph.gexf');
    expect(page.measures.every(({ means }) => means.length > 20)).toBe(true);
  });

  test('offers only filters that leave something', () => {
    const relation = page.filters.find(({ name }) => name === 'relation');
    expect(relation?.options.map(({ value }) => value)).toEqual(['continues', 'implements']);
  });
});

describe('viewOverview()', () => {
  test('counts by years and levels when there are too many to draw one by one', () => {
    const overview = viewOverview(small, synthesizeGraph(2_000), 'vi');
    expect(overview.legend).toBeNull();
    expect(overview.plot.length).toBeLessThan(60_000);
    const counted = [...overview.plot.matchAll(/g-count-name"[^>]*>(\d+)</gu)].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    );
    expect(counted).toBe(2_000);
  });
});

describe('the files of the explorer', () => {
  test('names run in the order of the nodes, titles only where they say more', () => {
    expect(listLabels(graphOf(small), 'vi')).toEqual({
      ids: ['a', 'b'],
      names: ['25-NQ/TW', '43-KL/TW'],
      titles: ['Văn bản a', 'Văn bản b'],
    });
    expect(listLabels(synthesizeGraph(5_001, 1), 'vi').titles).toEqual([]);
  });

  test('evidence names sources once and says what is odd about an edge', () => {
    const { sources, edges } = listEvidence(small, graphOf(small), 0, 'en');
    expect(sources).toEqual([['journal-a', '/sources/journal-a/']]);
    expect(edges).toEqual([
      [[[0, 'note 2']], ''],
      [[], 'a relation to itself: to be checked'],
    ]);
  });

  test('evidence is cut into files of one size', () => {
    expect(countEvidenceFiles(synthesizeGraph(1_500))).toBe(
      Math.ceil(synthesizeGraph(1_500).edges.length / edgesPerFile),
    );
  });
});
