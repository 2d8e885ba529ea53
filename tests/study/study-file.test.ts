import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../scripts/lib/open-corpus.ts';
import { buildCorpus } from '../../src/core/corpus/corpus.ts';
import { makeCards } from '../../src/core/study/cards.ts';
import { drawQuestions } from '../../src/core/study/questions/draw.ts';
import { viewSession } from '../../src/core/study/session-view.ts';
import { studyFileOf } from '../../src/exports/study-file.ts';

const { corpus } = openCorpus(join(import.meta.dirname, '../..'));
const json = JSON.stringify(studyFileOf(corpus));
const again = buildCorpus(JSON.parse(json));

describe('study.json', () => {
  it('gives the browser the same session, questions and cards as the content', () => {
    for (const session of corpus.sessions.values()) {
      for (const language of ['vi', 'en'] as const) {
        const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
        expect(plain(viewSession(again, session, language))).toEqual(
          plain(viewSession(corpus, session, language)),
        );
        expect(plain(drawQuestions(again, session, language))).toEqual(
          plain(drawQuestions(corpus, session, language)),
        );
        expect(plain(makeCards(again, session, language))).toEqual(
          plain(makeCards(corpus, session, language)),
        );
      }
    }
  });

  it('is small enough to load when a study page opens', () => {
    expect(gzipSync(json, { level: 9 }).length).toBeLessThan(160_000);
  });
});
