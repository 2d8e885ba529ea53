import { describe, expect, it } from 'vitest';
import { registerOf } from '../core/register/register-of-corpus.ts';
import { aCorpus, anInstrument } from '../testing/builders.ts';
import { answerQuery } from './answer.ts';
import { type FullTextEngine, searchText } from './full-text.ts';
import { markPage, marksOf } from './index-marks.ts';
import { buildNameIndex, type Named } from './name-index.ts';
import { matchLoosely, matchName } from './name-rank.ts';
import { joinPairs, readQuery, undoubleTelex } from './query.ts';

const rank = (name: string, query: string): number => matchName(name, readQuery(query)).rank;

describe('names', () => {
  it.each([
    ['dân vận khéo', 'dân vận khéo', 5],
    ['dân vận khéo', 'dan van kheo', 4],
    ['dân chủ ở cơ sở', 'dân chủ cơ sở', 5],
    ['diễn biến hòa bình', 'diễn biến hoà bình', 5],
    ['thế trận lòng dân', 'thế trận lòngdân', 3],
    ['công tác dân vận', 'dân vận', 3],
    ['công tác dân vận', 'dan van', 2.5],
    ['đường lối', 'đương', 1.5],
    ['con đường', 'cơm', 0],
    ['công tác dân vận', 'vận dân', 1],
    ['Nghị quyết 125', '25', 0],
  ])('matchName(%j) for %j is %d', (name, query, expected) => {
    expect(rank(name, query)).toBe(expected);
  });

  it('ranks exact marks above folded ones', () => {
    expect(rank('đường', 'đường')).toBeGreaterThan(rank('dương', 'đường'));
  });

  it('matchLoosely() forgives a letter', () => {
    expect(matchLoosely('skilful mass mobilisation', readQuery('skillful mass mobilization'))).toBe(1);
  });
});

describe('queries', () => {
  it('are cut to a length that nobody reaches by hand', () => {
    expect(readQuery('x'.repeat(10_000)).text.length).toBe(300);
  });

  it('keep their asking words when there are no others', () => {
    expect(readQuery('là gì').words).toEqual(['là', 'gì']);
  });

  it('join pairs and undouble Telex', () => {
    expect(joinPairs(['dan', 'van', 'kheo'])).toEqual(['danvan', 'vankheo']);
    expect(undoubleTelex(readQuery('ddaangr'))?.text).toBe('dang');
  });
});

/** An engine over a few pages: every page that has all the words, as Pagefind would give them. */
const engineOf = (pages: Readonly<Record<string, string>>): FullTextEngine => ({
  search: async (term) => {
    const words = (term ?? '').split(' ');
    const found = Object.entries(pages).filter(([, text]) =>
      words.every((word) => text.replaceAll('đ', 'd').includes(word)),
    );
    return {
      results: found.map(([url, content], index) => ({
        id: url,
        score: 1 - index / 10,
        data: async () => ({
          url,
          content,
          meta: { title: url },
          locations: [],
          anchors: [
            { element: 'div', id: 'dieu-1', location: 0 },
            { element: 'div', id: 'dieu-2', location: 3 },
          ],
        }),
      })),
    };
  },
});

describe('full text', () => {
  it('puts the phrase before its scattered words and leads to the provision', async () => {
    const engine = engineOf({
      '/a/': 'nhân các dân và khéo vận dân',
      '/b/': 'a b c phong trào dân vận khéo ở xã',
    });
    const hits = await searchText(engine, readQuery('dân vận khéo'));
    expect(hits.map(({ url, rank: each, anchor }) => [url, each, anchor])).toEqual([
      ['/b/', 3, 'dieu-2'],
      ['/a/', 1, 'dieu-1'],
    ]);
    expect(hits[0]?.excerpt.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['dân', 'vận', 'khéo']);
  });

  it('gives up the last words when no page has them all', async () => {
    expect(
      (await searchText(engineOf({ '/a/': 'hòa giải ở cơ sở' }), readQuery('hòa giải xyzzy'))).length,
    ).toBe(1);
  });
});

describe('the answer', () => {
  const corpus = aCorpus({
    instruments: [
      anInstrument({ id: '30-ct-tw-1998', title: { vi: 'Về Quy chế thử', en: 'On trial rules' } }),
    ],
    topics: [
      {
        id: 'democracy',
        name: { vi: 'Dân chủ ở cơ sở', en: 'Grass-roots democracy' },
        about: { vi: '', en: '' },
        leading: ['30-ct-tw-1998'],
      },
    ],
  });
  const index = buildNameIndex(registerOf(corpus).entries, [
    ['topics', 'democracy', '30-ct-tw-1998', 'Dân chủ ở cơ sở', 'Grass-roots democracy'],
  ]);
  const urlOf = ({ folder, id }: Named): string => `/${folder}/${id}/`;

  it('leads from a topic to the instruments to begin with, then to the topic', async () => {
    const { answers } = await answerQuery('dân chủ cơ sở', index, null, 'vi', urlOf);
    expect(answers.map(({ url }) => url)).toEqual(['/instruments/30-ct-tw-1998/', '/topics/democracy/']);
  });

  it('reads an English term in Vietnamese and says so', async () => {
    const { translated } = await answerQuery('rules of grass-roots democracy', index, null, 'vi', urlOf);
    expect(translated).toEqual([{ from: 'Grass-roots democracy', to: 'Dân chủ ở cơ sở' }]);
  });

  it('answers nothing to nothing', async () => {
    expect(await answerQuery('   ', index, null, 'vi', urlOf)).toEqual({
      answers: [],
      translated: [],
      readAs: null,
    });
  });
});

describe('the index', () => {
  it('marks a page with its number, pairs of its title and body, folded words with đ and filters', () => {
    const instrument = anInstrument({
      id: '25-nq-tw-2013',
      number: '25-NQ/TW',
      title: { vi: 'Về dân vận' },
      topics: ['army'],
    });
    const marks = marksOf(
      aCorpus({ instruments: [instrument] }),
      'instruments',
      '25-nq-tw-2013',
      'Đảng và "đoàn"',
      'vi',
    );
    expect(marks?.meta).toEqual({ k: '25nqtw 25 nq tw vedan danvan', p: 'zzdanvan', d: 'dang doan' });
    expect(marks?.filters).toMatchObject({ type: ['instruments'], topic: ['army'], status: ['unknown'] });
    expect(markPage('<article data-pagefind-body>x</article>', { meta: { k: '"a" & b' }, filters: {} })).toBe(
      '<article data-pagefind-body><i data-pagefind-meta="k[data-v]" data-v="&quot;a&quot; &amp; b"></i>x</article>',
    );
  });
});
