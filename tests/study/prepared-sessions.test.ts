import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../scripts/lib/open-corpus.ts';
import { drawQuestions } from '../../src/core/study/questions/draw.ts';
import { itemsOf, minutesOf } from '../../src/core/study/session.ts';
import { readSessionText, writeSessionText } from '../../src/core/study/session-text.ts';
import { viewSession } from '../../src/core/study/session-view.ts';
import { sessionExports } from '../../src/exports/session-exports.ts';

const { corpus } = openCorpus(join(import.meta.dirname, '../..'));
const sessions = [...corpus.sessions.values()];

describe('prepared sessions', () => {
  it('are six at least', () => {
    expect(sessions.length).toBeGreaterThanOrEqual(6);
  });

  it.each(sessions.map((session) => [session.id, session] as const))(
    '%s is whole in both languages',
    (_, session) => {
      expect(session.minutes).toBeGreaterThanOrEqual(45);
      expect(session.minutes).toBeLessThanOrEqual(90);
      expect(minutesOf(session)).toBe(session.minutes);
      expect(itemsOf(session).length).toBeGreaterThan(10);
      const words = [
        session.title,
        session.notes,
        ...session.aims,
        ...session.parts.flatMap(({ title, notes }) => [title, notes]),
      ];
      for (const { vi, en } of words) {
        expect(vi?.length, JSON.stringify({ vi, en })).toBeGreaterThan(3);
        expect(en?.length, JSON.stringify({ vi, en })).toBeGreaterThan(3);
      }
      for (const language of ['vi', 'en'] as const) {
        const view = viewSession(corpus, session, language);
        const items = view.parts.flatMap((part) => part.items);
        expect(items.filter(({ kind }) => ['unknown', 'retired'].includes(kind))).toEqual([]);
        expect(
          items.filter(
            ({ text, kind }) => text?.lang !== undefined && kind !== 'source' && kind !== 'instrument',
          ),
        ).toEqual([]);
        const { questions, shortage } = drawQuestions(corpus, session, language);
        expect(shortage, language).toBeUndefined();
        expect(questions.length).toBe(session.questions.count);
      }
    },
  );

  it('say what is disputed about an instrument once in a part, at its first item', () => {
    for (const session of sessions) {
      for (const { items } of viewSession(corpus, session, 'vi').parts) {
        const said = items.flatMap(({ ref, warnings }) =>
          warnings
            .filter(({ kind }) => kind === 'disputed')
            .map(({ text }) => `${ref.split('#')[0]}: ${text.vi}`),
        );
        expect(said).toEqual([...new Set(said)]);
      }
    }
  });

  it('travel in a link whole', () => {
    for (const session of sessions) {
      const back = readSessionText(writeSessionText(session));
      expect(back.ok && back.value.session).toEqual(session);
    }
  });

  it('can be written in every format', async () => {
    for (const session of sessions) {
      for (const [name, { write }] of Object.entries(sessionExports)) {
        const dated = { ...session, date: session.date ?? ('2026-11-26' as never) };
        expect((await write(dated, corpus, 'vi')).length, `${session.id} ${name}`).toBeGreaterThan(500);
      }
    }
  }, 120_000);
});
