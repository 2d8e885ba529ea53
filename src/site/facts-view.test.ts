import { describe, expect, it } from 'vitest';
import { aCorpus, anInstrument, aSource, day } from '../testing/builders.ts';
import { viewDiffers, viewFacts, viewTitleVariants } from './facts-view.ts';
import { openMarkBook } from './marks.ts';

const conclusion = anInstrument({
  id: '43-kl-tw-2019',
  number: '43-KL/TW',
  kind: 'conclusion',
  issuer: 'secretariat',
  letterhead: 'central-committee',
  doubts: { date: 'medium' },
  attestations: [
    {
      source: 'journal-a',
      at: 'note 10',
      number: '43-KL/TW',
      issuer: 'secretariat',
      date: day('2019-01-07'),
    },
    { source: 'paper-b', issuer: 'central-committee', title: { en: 'On going on' } },
  ],
  title: { vi: 'Về tiếp tục thực hiện', en: 'On continuing' },
});
const corpus = aCorpus({
  instruments: [conclusion],
  sources: [aSource({ id: 'paper-b', kind: 'newspaper' })],
});
const facts = () => viewFacts(corpus, conclusion, 'vi', openMarkBook(corpus, 'vi'));
const row = (name: string) => facts().find((one) => one.name === name);

describe('the facts of an instrument', () => {
  it('stand with the marks of their sources', () => {
    expect(row('number')).toMatchObject({
      value: '43-KL/TW',
      found: true,
      marks: [{ number: 1, href: '#note-1' }],
    });
  });

  it('say when sources differ, and list every value with its sayers, the preferred one first', () => {
    expect(row('issuer')?.differs).toBe(true);
    const [differ] = viewDiffers(corpus, conclusion, 'vi', openMarkBook(corpus, 'vi'));
    expect(
      differ?.values.map(({ value, preferred, sayers }) => [value, preferred, sayers[0]?.place]),
    ).toEqual([
      ['secretariat', true, 'chú thích 10'],
      ['central-committee', false, ''],
    ]);
  });

  it('show a doubt beside the value, and the letterhead as a fact of its own', () => {
    expect(row('date')?.doubt).toBe('độ tin cậy trung bình');
    expect(row('letterhead')?.value).toBe('central-committee');
  });

  it('say that an expected fact was not found, and leave out one that nobody expects', () => {
    const bare = anInstrument({ id: 'x', number: '1-NQ/TW' });
    const rows = viewFacts(aCorpus({ instruments: [bare] }), bare, 'vi', openMarkBook(corpus, 'vi'));
    expect(rows.find(({ name }) => name === 'date')).toMatchObject({
      found: false,
      value: 'chưa tìm thấy trong các nguồn',
    });
    expect(rows.some(({ name }) => name === 'signatory')).toBe(false);
  });

  it('keep the titles that other sources use, marked with their language', () => {
    const { variants } = viewTitleVariants(conclusion, 'vi', openMarkBook(corpus, 'vi'));
    expect(variants).toEqual([
      { title: { text: 'On going on', lang: 'en' }, marks: [{ number: 1, href: '#note-1' }] },
    ]);
  });
});
