import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../scripts/lib/open-corpus.ts';
import { datesOverlap, type PartialDate } from '../../src/core/instrument/partial-date.ts';
import type { Language } from '../../src/core/language.ts';
import { openAsk } from '../../src/core/study/questions/context.ts';
import { collectQuestions, subjectsOf } from '../../src/core/study/questions/draw.ts';
import { gradeAnswer } from '../../src/core/study/questions/grade.ts';
import { GAP, type Question } from '../../src/core/study/questions/question.ts';
import { emptySession, type Session } from '../../src/core/study/session.ts';

/*
 * Every question that the content gives, in both languages, against an oracle that reads the content by itself: it
 * knows nothing of how questions are made, only what instruments, sources, provisions and disagreements say.
 */

const { corpus } = openCorpus(join(import.meta.dirname, '../..'));
const everything: Session = {
  ...emptySession,
  parts: [
    {
      title: {},
      form: 'reading',
      minutes: 60,
      notes: {},
      items: [
        ...[...corpus.instruments.keys()].map((id) => ({ ref: { folder: 'instruments' as const, id } })),
        ...[...corpus.concepts.keys()].map((id) => ({ ref: { folder: 'concepts' as const, id } })),
      ],
    },
  ],
};
const ask = (language: Language, seed: number): readonly Question[] =>
  collectQuestions(openAsk(corpus, language, seed), subjectsOf(corpus, everything));
const questions = (['vi', 'en'] as const).flatMap((language) => ask(language, 7));

const instrumentOf = (id: string) => {
  const instrument = corpus.instruments.get(id);
  if (instrument === undefined) throw new Error(`no instrument ${id}`);
  return instrument;
};
const subjectOf = (question: Question): string =>
  /^[a-z]+\/([a-z0-9-]+)/u.exec(question.about[0] ?? '')?.[1] ?? '';
const provisionOf = (question: Question) => {
  const anchor = question.about[0]?.split('#')[1];
  const provision = instrumentOf(subjectOf(question)).provisions.find(({ id }) => id === anchor);
  if (provision === undefined) throw new Error(`no provision ${question.about[0]}`);
  return provision;
};
const stated = (id: string, fact: 'issuer' | 'date'): readonly string[] => {
  const instrument = instrumentOf(id);
  return [instrument[fact], ...instrument.attestations.map((one) => one[fact])].filter(
    (one) => one !== undefined,
  );
};
const ancestors = (actor: string): readonly string[] => {
  const parent = corpus.actors.get(actor)?.parent;
  return parent === undefined ? [] : [parent, ...ancestors(parent)];
};
const isRight = (question: Question, key: string): boolean => {
  const id = subjectOf(question);
  const [, relation] = /:(active|passive)\.([a-z-]+)/u.exec(question.id) ?? [];
  if (question.fact === 'issuer')
    return stated(id, 'issuer').includes(key) || instrumentOf(id).letterhead === key;
  if (question.fact === 'date') {
    return stated(id, 'date').some((date) => datesOverlap(date as PartialDate, key as PartialDate));
  }
  if (question.fact === 'title') return key === id;
  if (question.fact === 'term') return key === id || (corpus.concepts.get(id)?.related.includes(key) ?? true);
  if (question.fact === 'actor') {
    const { actors } = provisionOf(question);
    return actors.some((one) => one === key || ancestors(one).includes(key) || ancestors(key).includes(one));
  }
  if (question.fact === 'place') {
    const at = instrumentOf(id).provisions.find((one) => one.id === key)?.locator;
    return at === provisionOf(question).locator;
  }
  if (question.fact === 'figure') {
    const text = provisionOf(question).text[question.language]?.text ?? '';
    return new RegExp(`(?<!\\d)0*${key}(?!\\d)`, 'u').test(text);
  }
  if (relation !== undefined) {
    return corpus.edges.some(({ from, to }) => (from === id && to === key) || (to === id && from === key));
  }
  if (question.fact.startsWith('set.issued-by.')) {
    return stated(key, 'issuer').includes(question.fact.slice('set.issued-by.'.length));
  }
  throw new Error(`the oracle does not know ${question.fact}`);
};
const factName = (question: Question): string =>
  question.fact.startsWith('set.') ? (question.fact.slice(4).split(/[.-]/u)[0] ?? '') : question.fact;

describe('questions made from the content', () => {
  it('are a thousand and more, of every kind, in both languages', () => {
    expect(questions.length).toBeGreaterThanOrEqual(1000);
    for (const language of ['vi', 'en']) {
      const kinds = new Set(questions.filter((one) => one.language === language).map(({ kind }) => kind));
      expect([...kinds].sort()).toEqual([
        'cloze',
        'matching',
        'multiple',
        'ordering',
        'short',
        'single',
        'true-false',
      ]);
    }
  });

  it('have a right answer that is right and no wrong answer that is right', () => {
    const faults = questions.flatMap((question) => {
      if (question.kind === 'true-false') {
        return isRight(question, question.claim) === question.answer
          ? []
          : [`${question.id}: ${question.claim}`];
      }
      if (!('options' in question)) return [];
      return question.options
        .filter(({ key, right }) => isRight(question, key) !== right)
        .map(({ key, right }) => `${question.id}: ${key} is said to be ${right ? 'right' : 'wrong'}`);
    });
    expect(faults).toEqual([]);
  });

  it('offer no two answers that read the same, one right answer where one is asked for, and at least two wrong ones', () => {
    for (const question of questions) {
      if (!('options' in question)) continue;
      expect(new Set(question.options.map(({ text }) => text)).size, question.id).toBe(
        question.options.length,
      );
      const rights = question.options.filter(({ right }) => right).length;
      if (question.kind === 'multiple') expect(rights, question.id).toBeGreaterThan(1);
      else expect(rights, question.id).toBe(1);
      expect(question.options.length - rights, question.id).toBeGreaterThanOrEqual(2);
    }
  });

  it('never test what sources differ on or what the fact base doubts', () => {
    const disputed = questions.filter((question) => {
      const fact = factName(question);
      return question.about
        .filter((item) => item.startsWith('instruments/') && !item.includes('#'))
        .map((item) => instrumentOf(item.slice('instruments/'.length)))
        .some((instrument) => {
          if (instrument.doubts[fact as 'date'] !== undefined) return true;
          if (
            fact === 'date' &&
            new Set(stated(instrument.id, 'date').map((date) => date.slice(0, 4))).size > 1
          )
            return true;
          if (fact === 'issuer' && new Set(stated(instrument.id, 'issuer')).size > 1) return true;
          return [...corpus.conflicts.values()].some(
            (conflict) => conflict.fact === fact && conflict.instruments.includes(instrument.id),
          );
        });
    });
    expect(disputed.map(({ id }) => id)).toEqual([]);
  });

  it('fill gaps so that the words of the provision come out', () => {
    for (const question of questions) {
      if (question.fact !== 'figure' && question.kind !== 'cloze') continue;
      const text = (provisionOf(question).text[question.language]?.text ?? '').replace(/\s+/gu, ' ').trim();
      const opens = question.language === 'vi' ? '"' : '“';
      const cut = question.prompt.slice(
        question.prompt.lastIndexOf(opens, question.prompt.length - 2) + 1,
        -1,
      );
      const [before = '', after = ''] = cut.split(GAP);
      const plain = text.replace(/"/gu, "'");
      expect(question.prompt.split(GAP).length, question.id).toBe(2);
      expect(plain.startsWith(before) || text.startsWith(before), question.id).toBe(true);
      expect(plain.endsWith(after) || text.endsWith(after), question.id).toBe(true);
      const gap = text.slice(before.length, text.length - after.length);
      const answer =
        question.kind === 'short'
          ? question.answers[0]
          : 'options' in question
            ? question.options.find(({ right }) => right)?.text
            : '';
      if (question.fact === 'figure') expect(gap, question.id).toBe(answer);
    }
  });

  it('match and order what belongs together, and nothing fits in two places', () => {
    for (const question of questions) {
      if (question.kind === 'matching') {
        const [, fact] = question.fact.split('.');
        for (const { left, right } of question.pairs) {
          for (const other of question.pairs) {
            const fits =
              fact === 'issuer' || fact === 'date'
                ? stated(left.key, fact).some(
                    (value) => value.startsWith(other.right.key) || other.right.key.startsWith(value),
                  )
                : left.key === other.right.key;
            expect(fits, `${question.id}: ${left.key} and ${other.right.key}`).toBe(other.right === right);
          }
        }
      }
      if (question.kind === 'ordering') {
        for (const [index, { key }] of question.sequence.entries()) {
          const before = question.sequence[index - 1]?.key;
          if (before === undefined) continue;
          const [a = '', b = ''] = [instrumentOf(before).date, instrumentOf(key).date];
          expect(a < b && !b.startsWith(a), `${question.id}: ${before} before ${key}`).toBe(true);
          if (question.fact === 'set.order-basis') {
            expect(
              corpus.edges.some(({ from, to }) => from === key && to === before),
              question.id,
            ).toBe(true);
          }
        }
      }
    }
  });

  it('prove every answer by a source that stands there, with a link that leads somewhere', () => {
    for (const question of questions) {
      expect(question.proofs.length, question.id).toBeGreaterThan(0);
      expect(question.explanation, question.id).not.toBe('');
      for (const proof of question.proofs) {
        expect(corpus.sources.has(proof.source), `${question.id}: ${proof.source}`).toBe(true);
        expect(proof.by, question.id).not.toBe('');
        const [, folder, id, anchor] = /^([a-z]+)\/([a-z0-9-]+)\/(?:#(.+))?$/u.exec(proof.href) ?? [];
        if (folder === 'concepts') expect(corpus.concepts.has(id ?? ''), proof.href).toBe(true);
        else {
          const instrument = instrumentOf(id ?? '');
          if (anchor === undefined) {
            const attesting = [
              ...instrument.attestations,
              ...instrument.relations.flatMap(({ attested }) => attested),
            ].map(({ source }) => source);
            expect(attesting, `${question.id}: ${proof.source}`).toContain(proof.source);
          } else {
            const provision = instrument.provisions.find((one) => one.id === anchor);
            expect(provision?.text[proof.lang ?? question.language]?.text.replace(/\s+/gu, ' ').trim()).toBe(
              proof.text,
            );
            expect(provision?.from.map(({ source }) => source)).toContain(proof.source);
          }
        }
      }
    }
  });

  it('do not give the answer away in the words of the question', () => {
    const told = questions.filter((question) => {
      if (question.kind !== 'single' && question.kind !== 'short') return false;
      const rights =
        question.kind === 'short'
          ? question.answers
          : question.options.filter(({ right }) => right).map(({ text }) => text);
      const prompt = question.fact === 'figure' ? question.prompt.split(GAP).join('') : question.prompt;
      return question.fact !== 'figure' && rights.some((right) => prompt.includes(right));
    });
    expect(told.map(({ id, prompt }) => `${id}: ${prompt}`)).toEqual([]);
  });

  it('hide every name of whoever is asked for', () => {
    const told = questions.flatMap(({ id, fact, prompt, ...question }) => {
      if (fact !== 'actor' || !('options' in question)) return [];
      const words = ` ${(
        prompt
          .slice(prompt.search(/["“]/u))
          .toLowerCase()
          .match(/[\p{L}'’-]+/gu) ?? []
      ).join(' ')} `;
      return question.options
        .filter(({ right }) => right)
        .flatMap(({ text }) => text.toLowerCase().split(/, | và | and /u))
        .filter((name) => name.includes(' ') && words.includes(` ${name} `))
        .map((name) => `${id}: ${name}`);
    });
    expect(told).toEqual([]);
  });

  it('offer beside the right answer what has its form and its time, so that nothing but knowledge tells it', () => {
    const bodyOf = (key: string) => {
      const body = corpus.bodies.get(key);
      if (body === undefined) throw new Error(`no body ${key}`);
      return body;
    };
    const seenThrough = questions.filter((question) => {
      if (!('options' in question)) return false;
      const { options, fact, id, prompt, level } = question;
      const [right] = options.filter((option) => option.right);
      const wrong = options.filter((option) => !option.right);
      const kind = (text: string) => /\d{4}$/u.test(text);
      if (/:(?:active|passive)\./u.test(id))
        return options.some(({ text }) => kind(text) !== kind(right?.text ?? ''));
      if (fact === 'date')
        return wrong.some(
          ({ key }) => Math.abs(Number(key.slice(0, 4)) - Number(right?.key.slice(0, 4))) > 20,
        );
      if (fact !== 'issuer') return false;
      const { number = '', date = '' } = instrumentOf(subjectOf(question));
      const tells = (key: string) =>
        bodyOf(key).codes.some((code) => new RegExp(`[/-]${code}`, 'u').test(number));
      if (wrong.some(({ key }) => (bodyOf(key).period?.to ?? '9999') < date)) return true;
      return level > 1 && prompt.includes(number) && number !== '' && !wrong.some(({ key }) => tells(key));
    });
    expect(seenThrough.map(({ id, prompt }) => `${id}: ${prompt}`)).toEqual([]);
  });

  it('let nobody issue a book or an article', () => {
    const issued = questions.filter(
      (question) =>
        question.fact === 'date' &&
        ['work', 'article'].includes(instrumentOf(subjectOf(question)).kind) &&
        /ban hành|issued/u.test(question.prompt),
    );
    expect(issued.map(({ prompt }) => prompt)).toEqual([]);
  });

  it('are the same for the same seed, and grade their own right answers as right', () => {
    expect(JSON.stringify(ask('vi', 7))).toBe(
      JSON.stringify(questions.filter(({ language }) => language === 'vi')),
    );
    for (const question of questions) {
      const answer =
        question.kind === 'true-false'
          ? ({ kind: 'judged', value: question.answer } as const)
          : question.kind === 'matching'
            ? ({
                kind: 'paired',
                rights: Object.fromEntries(question.pairs.map(({ left, right }) => [left.key, right.key])),
              } as const)
            : question.kind === 'ordering'
              ? ({ kind: 'ordered', keys: question.sequence.map(({ key }) => key) } as const)
              : question.kind === 'short'
                ? ({ kind: 'typed', text: question.answers[0] ?? '' } as const)
                : ({
                    kind: 'chosen',
                    keys: question.options.filter(({ right }) => right).map(({ key }) => key),
                  } as const);
      expect(gradeAnswer(question, answer), question.id).toBe(1);
    }
  });
});
