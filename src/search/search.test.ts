import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../core/instrument/partial-date.ts';
import { registerOf } from '../core/register/register-of-corpus.ts';
import { aCorpus, anInstrument } from '../testing/builders.ts';
import { answerQuery } from './answer.ts';
import { readFacets } from './facets.ts';
import { type FullTextEngine, searchText } from './full-text.ts';
import { markPage, marksOf } from './index-marks.ts';
import { writeOut } from './initials.ts';
import { buildNameIndex, type Named } from './name-index.ts';
import { formOf, matchLoosely, matchName } from './name-rank.ts';
import { joinPairs, readQuery, undoubleTelex } from './query.ts';
import { respell } from './respell.ts';
import { stemWord } from './spelling.ts';

const rank = (name: string, query: string): number => matchName(formOf(name), readQuery(query)).rank;

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
    expect(matchLoosely(formOf('skilful mass mobilisation'), readQuery('skillful mass mobilization'))).toBe(
      1,
    );
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
    expect(undoubleTelex(readQuery('lessons'))).toBe(null);
  });
});

describe('stemWord()', () => {
  it.each([
    ['receiving', 'receive'],
    ['citizens', 'citizen'],
    ['mobilisation', 'mobilization'],
    ['organised', 'organize'],
    ['defense', 'defence'],
    ['policies', 'policy'],
    ['heads', 'head'],
    ['roots', 'root'],
  ])('has one form for %j and %j', (form, other) => {
    expect(stemWord(form)).toBe(stemWord(other));
  });

  it.each(['nghieng', 'nghia', 'thanh', 'truong', 'process', 'status', 'chinh', 'khoe', 'congress'])(
    'leaves %j',
    (word) => {
      expect(stemWord(word)).toBe(word);
    },
  );
});

/** An engine over a few pages, `|` between provisions: every page that has all the words, as Pagefind would give them. */
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
          content: content.replaceAll(' |', ''),
          meta: { title: url },
          locations: [],
          anchors: content.split(' | ').map((_, at, provisions) => ({
            element: 'div',
            id: `dieu-${at + 1}`,
            location: provisions
              .slice(0, at)
              .join(' ')
              .split(' ')
              .filter((word) => word !== '').length,
          })),
        }),
      })),
    };
  },
});

describe('full text', () => {
  it('puts the phrase before its scattered words and leads to the provision', async () => {
    const engine = engineOf({
      '/a/': 'nhân các dân và khéo vận dân | nhân dân',
      '/b/': 'a b c | phong trào dân vận khéo ở xã',
    });
    const { hits } = await searchText(engine, readQuery('dân vận khéo'));
    expect(hits.map(({ url, rank: each, anchor }) => [url, each, anchor])).toEqual([
      ['/b/', 3, 'dieu-2'],
      ['/a/', 1, 'dieu-1'],
    ]);
    expect(hits[0]?.excerpt.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['dân', 'vận', 'khéo']);
  });

  it('reads over the small words of a text as over those of the question', async () => {
    const engine = engineOf({ '/a/': 'gần dân, hiểu dân và có trách nhiệm với dân' });
    const { hits } = await searchText(engine, readQuery('hiểu dân có trách nhiệm với dân'));
    expect(hits[0]?.rank).toBe(3);
  });

  it('puts the provision that has most of the question first, though no page has all its words', async () => {
    const engine = engineOf({
      '/a/': 'xã họp ngày nay tiếp bạn',
      '/b/': 'người đứng đầu cấp xã tiếp dân mỗi tháng hai ngày',
    });
    const { hits } = await searchText(engine, readQuery('bí thư xã tiếp dân mỗi tháng mấy ngày'));
    expect(hits[0]?.url).toBe('/b/');
  });

  it('marks the word with the marks that were typed, and its likes only where it is not there itself', async () => {
    const marked = async (text: string, query: string): Promise<readonly string[]> => {
      const { hits } = await searchText(engineOf({ '/a/': text }), readQuery(query));
      return hits[0]?.excerpt.filter(({ hit }) => hit).map(({ text: word }) => word) ?? [];
    };
    expect(await marked('đại đoàn kết dàn trải dân tộc', 'đoàn dân')).toEqual(['đoàn', 'dân']);
    expect(await marked('đại đoàn kết dàn trải', 'dân đoàn')).toEqual(['đoàn', 'dàn']);
    expect(await marked('đàn bà dang tay', 'dang đàn')).toEqual(['đàn', 'dang']);
    expect(await marked('heads receive citizens', 'receiving citizen')).toEqual(['receive', 'citizens']);
  });

  it('leaves out pages that are not wanted and says when wanted ones were not read', async () => {
    const engine = engineOf({ '/a/': 'dân vận', '/b/': 'dân vận', '/c/': 'dân vận' });
    const reach = { accepts: (page: string) => page !== '/a/', read: 1 };
    const { hits, pages, more } = await searchText(engine, readQuery('dân vận'), reach);
    expect([hits.map(({ url }) => url), pages, more]).toEqual([['/b/'], ['/a/', '/b/', '/c/'], true]);
  });

  it('finds no more pages with a filter than without', async () => {
    const engine = engineOf({ '/b/': 'zzdanvan dân vận khéo', '/c/': 'dân vận khéo' });
    const query = readQuery('dân vận khéo');
    const reach = { accepts: (page: string) => page === '/c/', read: 12 };
    expect((await searchText(engine, query, reach)).pages).toEqual((await searchText(engine, query)).pages);
  });

  it('gives up words when no page has them all', async () => {
    expect(
      (await searchText(engineOf({ '/a/': 'hòa giải ở cơ sở' }), readQuery('hòa giải xyzzy'))).hits.length,
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
  const place = {
    index,
    engine: null,
    language: 'vi' as const,
    urlOf: ({ folder, id }: Named): string => `/${folder}/${id}/`,
  };

  it('leads from a topic to the instruments to begin with, then to the topic', async () => {
    const { answers } = await answerQuery('dân chủ cơ sở', place);
    expect(answers.map(({ url }) => url)).toEqual(['/instruments/30-ct-tw-1998/', '/topics/democracy/']);
  });

  it('reads an English term in Vietnamese and says so', async () => {
    const { translated } = await answerQuery('rules of grass-roots democracy', place);
    expect(translated).toEqual([{ from: 'Grass-roots democracy', to: 'Dân chủ ở cơ sở' }]);
  });

  it('answers nothing to nothing', async () => {
    expect(await answerQuery('   ', place)).toMatchObject({ answers: [], translated: [], readAs: null });
  });

  it('knows an instrument by what is said beside its title: kind, issuer, year', async () => {
    const army = anInstrument({
      id: '168-ct-qutw-2020',
      kind: 'directive',
      date: '2020-02-08' as PartialDate,
      title: { vi: 'Về công tác dân vận ở địa bàn trọng điểm' },
    });
    const law = anInstrument({ id: '1-2020', kind: 'law', title: { vi: 'Về công tác dân vận ở xã' } });
    const both = buildNameIndex(registerOf(aCorpus({ instruments: [army, law] })).entries, [
      ['kinds', 'directive', '', 'Chỉ thị', 'Directive'],
      ['kinds', 'law', '', 'Luật', 'Law'],
    ]);
    const first = async (query: string): Promise<string | undefined> =>
      (await answerQuery(query, { ...place, index: both })).answers[0]?.url;
    expect(await first('chỉ thị 2020 về dân vận')).toBe('/instruments/168-ct-qutw-2020/');
    expect(await first('luật về dân vận')).toBe('/instruments/1-2020/');
  });

  it('knows a resolution by its plenum and tenure, in digits, letters and words', async () => {
    const sat = (id: string, plenum: number, term: number) =>
      anInstrument({
        id,
        kind: 'resolution',
        issuer: 'central-committee',
        plenum,
        term,
        title: { vi: 'Về một việc' },
      });
    const { entries } = registerOf(
      aCorpus({ instruments: [sat('a', 7, 9), sat('b', 8, 11), sat('c', 7, 11)] }),
    );
    const sittings = buildNameIndex(entries, [['kinds', 'resolution', '', 'Nghị quyết', 'Resolution']]);
    for (const query of [
      'nghị quyết trung ương 7 khóa XI',
      'nghị quyết hội nghị lần thứ bảy khóa 11',
      'nghị quyết trung ương bảy khóa mười một',
      'resolution of the seventh plenum, 11th Central Committee',
    ])
      expect((await answerQuery(query, { ...place, index: sittings })).answers[0]?.url, query).toBe(
        '/instruments/c/',
      );
  });

  it('leads who asks for duties to the actor that bears them', async () => {
    const heads = buildNameIndex(
      [],
      [['actors', 'village-heads', '', 'Trưởng thôn, Tổ trưởng tổ dân phố', 'village heads']],
    );
    for (const query of ['trưởng thôn có trách nhiệm gì', 'village head duties'])
      expect((await answerQuery(query, { ...place, index: heads })).answers[0]?.url).toBe(
        '/actors/village-heads/',
      );
  });
});

describe('writeOut()', () => {
  const index = buildNameIndex(
    [],
    [
      ['actors', 'commune-pc', '', 'Ủy ban nhân dân cấp xã', 'commune People’s Committee'],
      ['actors', 'party', '', 'Ban Chấp hành Trung ương', 'Vietnam Fatherland Front'],
      ['concepts', 'politics', '', 'công tác đảng, công tác chính trị', ''],
    ],
  );
  it.each([
    ['UBND cấp xã', 'ủy ban nhân dân cấp xã'],
    ['ubnd', 'ủy ban nhân dân'],
    ['CTĐ, CTCT', 'công tác đảng công tác chính trị'],
    ['BCHTW', 'ban chấp hành trung ương'],
    ['VFF', 'vietnam fatherland front'],
    ['khóa mười một UBND', 'khóa 11 ủy ban nhân dân'],
    ['ban xyz', undefined],
    ['cấp xã', undefined],
    ['bc', undefined],
  ])('reads %j as %j', (query, expected) => {
    expect(writeOut(readQuery(query), index)?.text).toBe(expected);
  });
});

describe('respell()', () => {
  const index = buildNameIndex(
    [],
    [
      ['topics', 'ethnic', '', 'Dân tộc thiểu số', 'Ethnic minorities and religions'],
      [
        'topics',
        'policy',
        '',
        'Chính sách, nghị quyết, trận',
        'Policy; public order; country people; contrast, contract',
      ],
    ],
  );
  const respelt = (query: string, read: readonly string[] = []): string | undefined =>
    respell(readQuery(query), index, new Set(read))?.text;
  it.each([
    ['ethnic minorties', 'ethnic minorities'],
    ['relgions and religon', 'religions and religions'],
    ['nghị quyêtt 25', 'nghị quyết 25'],
    // A word of a name, one that is begun, two words of a name together, a syllable, two words that are as near.
    ['ethnic minority', undefined],
    ['ethnic minori', undefined],
    ['publicorder', undefined],
    ['khuyen hoc', undefined],
    ['contrats', undefined],
    // Other words: too short, two letters off, or meant without marks.
    ['county people', undefined],
    ['majority', undefined],
    ['training', undefined],
    ['quangbinh', undefined],
  ])('reads %j as %j', (query, expected) => {
    expect(respelt(query)).toBe(expected);
  });

  it('leaves a word that a page has, and one that is begun there', () => {
    expect(respelt('ethnic minorties', ['minorty'])).toBe(undefined);
    expect(respelt('ethnic minorties', ['minortyhood'])).toBe(undefined);
  });
});

describe('facets', () => {
  const [law] = registerOf(
    aCorpus({
      instruments: [anInstrument({ id: '10-2022-qh15', kind: 'law', date: '2022-11-10' as PartialDate })],
    }),
  ).entries;
  const facets = readFacets(
    { topics: ['army', 'unity'], pages: { vi_a: ['instruments/10-2022-qh15', 1], vi_b: ['topics/unity'] } },
    new Map(law === undefined ? [] : [[law.id, { ...law, sign: 'in-force' }]]),
  );
  const paths = ['instruments/10-2022-qh15', 'topics/unity', 'topics/unity'];

  it('fit by kind of page, kind, year, force and topic', () => {
    const fits = (filters: Record<string, string>) =>
      paths.slice(0, 2).map((path) => facets.fits(path, filters));
    expect(fits({})).toEqual([true, true]);
    expect(fits({ type: 'topics' })).toEqual([false, true]);
    expect(fits({ kind: 'law', year: '2022', status: 'in-force', topic: 'unity' })).toEqual([true, false]);
    expect(fits({ topic: 'army' })).toEqual([false, false]);
    expect(facets.pathOf('vi_b')).toBe('topics/unity');
  });

  it('count what a choice would leave, the choices of other fields kept', () => {
    const counts = facets.count(paths, { type: 'topics' });
    expect([...(counts.get('type') ?? [])]).toEqual([
      ['instruments', 1],
      ['topics', 1],
    ]);
    expect(counts.get('kind')?.size).toBe(0);
  });
});

describe('the index', () => {
  it('marks a page with its number, pairs of its title and body, and folded words with đ', () => {
    const instrument = anInstrument({
      id: '25-nq-tw-2013',
      number: '25-NQ/TW',
      title: { vi: 'Về dân vận' },
    });
    const marks = marksOf(
      aCorpus({ instruments: [instrument] }),
      'instruments',
      '25-nq-tw-2013',
      'Đảng và "đoàn"',
      'vi',
    );
    expect(marks?.meta).toEqual({ k: '25nqtw 25 nq tw vedan danvan', p: 'zzdanvan', d: 'dang doan' });
    expect(markPage('<article data-pagefind-body>x</article>', { meta: { k: '"a" & b' } })).toBe(
      '<article data-pagefind-body><i data-pagefind-meta="k[data-v]" data-v="&quot;a&quot; &amp; b"></i>x</article>',
    );
  });
});
