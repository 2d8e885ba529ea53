import { describe, expect, it } from 'vitest';
import { aCorpus, aKnown, anInstrument, aProvision, aSource, day } from '../../testing/builders.ts';
import { findCitations } from '../citation/find.ts';
import { readMentions } from './mentions.ts';
import { registerOf } from './register-of-corpus.ts';

const prose = (text: string) => ({ html: `<p>${text}</p>`, text, citations: findCitations(text) });
const holder = anInstrument({
  id: '25-nq-tw-2013',
  number: '25-NQ/TW',
  date: day('2013-06-03'),
  kind: 'resolution',
});
const namesake = aKnown({
  id: '25-nq-tw-2003',
  number: '25-NQ/TW',
  date: day('2003-03'),
  kind: 'resolution',
});

/** What the texts of a page name: `raw → id` or the status where nothing is named. */
const named = (parts: Parameters<typeof aCorpus>[0], id: string): readonly string[] => {
  const corpus = aCorpus(parts);
  return [...readMentions(corpus, registerOf(corpus)).inProse.values()]
    .flat()
    .filter(({ passage }) => passage.id === id)
    .map(
      ({ citation, resolution }) =>
        `${citation.raw} → ${'id' in resolution ? resolution.id : resolution.status}`,
    );
};

const page = (text: string, target?: string) =>
  anInstrument({
    id: '43-kl-tw-2019',
    number: '43-KL/TW',
    relations:
      target === undefined
        ? []
        : [{ kind: 'continues', target, certainty: 'stated', attested: [{ source: 'journal-a' }] }],
    introduction: { vi: prose(text) },
  });

describe('readMentions()', () => {
  it('takes the date that stands beside a number', () => {
    const instruments = [holder, page('Tiếp tục thực hiện Nghị quyết số 25-NQ/TW, ngày 03/6/2013.')];
    expect(named({ instruments, known: [namesake] }, '43-kl-tw-2019')).toEqual(['25-NQ/TW → 25-nq-tw-2013']);
  });

  it('leaves a bare number with several holders ambiguous', () => {
    const instruments = [holder, page('Theo Nghị quyết số 25-NQ/TW.')];
    expect(named({ instruments, known: [namesake] }, '43-kl-tw-2019')).toEqual(['25-NQ/TW → ambiguous']);
  });

  it('takes the holder that the page states a relation to', () => {
    const instruments = [holder, page('Theo Nghị quyết số 25-NQ/TW.', '25-nq-tw-2013')];
    expect(named({ instruments, known: [namesake] }, '43-kl-tw-2019')).toEqual(['25-NQ/TW → 25-nq-tw-2013']);
  });

  it('takes the holder that an article attests, and the one that its advice is about', () => {
    const attested = { ...holder, attestations: [{ source: 'article', number: '25-NQ/TW' }] };
    const text = { vi: prose('Quán triệt Nghị quyết số 25-NQ/TW.') };
    const article = aSource({ id: 'article', article: true, introduction: text });
    expect(named({ instruments: [attested], known: [namesake], sources: [article] }, 'article')).toEqual([
      '25-NQ/TW → 25-nq-tw-2013',
    ]);
    const advice = aProvision({
      id: 'khuyen-nghi-1',
      authority: 'advice',
      instruments: ['25-nq-tw-2003'],
      text,
    });
    const adviser = aSource({ id: 'adviser', article: true, provisions: [advice] });
    expect(named({ instruments: [holder], known: [namesake], sources: [adviser] }, 'adviser')).toEqual([
      '25-NQ/TW → 25-nq-tw-2003',
    ]);
  });

  it('counts among the mentions of an instrument none in its own text', () => {
    const own = { ...holder, introduction: { vi: prose('Nghị quyết số 25-NQ/TW ngày 03/6/2013.') } };
    const corpus = aCorpus({ instruments: [own, page('Theo Nghị quyết số 25-NQ/TW ngày 03/6/2013.')] });
    const of = readMentions(corpus, registerOf(corpus)).of.get('25-nq-tw-2013') ?? [];
    expect(of.map(({ passage }) => passage.id)).toEqual(['43-kl-tw-2019']);
  });
});
