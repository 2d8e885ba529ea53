import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ingestOfficialTexts,
  type Prediction,
  printIngestScore,
  scoreIngest,
} from '../../scripts/lib/score-ingest.ts';
import { ingestText } from '../../src/ingest/ingest.ts';
import { dice, writeText } from '../../src/ingest/testing/written-text.ts';

const official = '../shared/official';
const text =
  'Số: 1/QĐ-X\nQUYẾT ĐỊNH\nVỀ THƯ VIỆN\nCăn cứ Luật Thư viện số 20/2029/QH16;\nĐiều 1. Mở cửa\n1. Sáng.\n2. Chiều.';

describe('scoreIngest()', () => {
  it('counts what is right, missing and too many', () => {
    const folder = mkdtempSync(join(tmpdir(), 'score-'));
    mkdirSync(join(folder, 'texts'));
    mkdirSync(join(folder, 'gold'));
    writeFileSync(join(folder, 'texts', 'a.txt'), text);
    const outline = [
      { path: 'Điều 1', start_line: 5 },
      { path: 'Điều 1/Khoản 1', start_line: 6 },
      { path: 'Điều 1/Khoản 3', start_line: 8 },
    ];
    const counts = { chapters: 0, articles: 1, clauses: 3, points: 0 };
    writeFileSync(
      join(folder, 'gold', 'a.json'),
      JSON.stringify({
        number: '1/QĐ-X',
        date: null,
        type: 'QUYẾT ĐỊNH',
        legal_bases: ['20/2029/QH16', '1/2/3'],
        outline,
        counts,
      }),
    );
    writeFileSync(
      join(folder, 'index.jsonl'),
      `${JSON.stringify({ name: 'a', issuer: 'Bộ Sách', date: '2031-01-01' })}\n`,
    );
    const predictions = ingestOfficialTexts(folder);
    expect(predictions).not.toBeNull();
    const score = scoreIngest(predictions as ReadonlyMap<string, Prediction>, folder);
    rmSync(folder, { recursive: true });
    expect(score).toMatchObject({
      outline: { right: 2, given: 3, gold: 3 },
      bases: { right: 1, given: 1, gold: 2 },
      countsRight: 3,
      counts: 4,
      header: {
        number: { right: 1, stated: 1 },
        date: { right: 0, stated: 0 },
        type: { right: 1, stated: 1 },
        issuer: { right: 0, stated: 1 },
      },
      errors: [{ name: 'a', missed: ['Điều 1/Khoản 3 @8'], extra: ['Điều 1/Khoản 2 @7'] }],
    });
    expect(printIngestScore(score)).toContain(
      'outline (path+line)  P 0.667  R 0.667  F1 0.667   (2 right, 3 given, 3 gold)',
    );
  });

  it('answers null where there is nothing to measure on', () => {
    expect(ingestOfficialTexts('/nowhere')).toBeNull();
  });
});

describe('ingest, measured', () => {
  it.skipIf(!existsSync(official))(
    'reads official texts as well as promised (skipped where ../shared/official is absent)',
    () => {
      const predictions = ingestOfficialTexts(official) as ReadonlyMap<string, Prediction>;
      const score = scoreIngest(predictions, official);
      expect(score.outline.f1).toBeGreaterThanOrEqual(0.97);
      expect(
        score.bases.gold - score.bases.right + score.bases.given - score.bases.right,
      ).toBeLessThanOrEqual(2);
      for (const { right, stated } of Object.values(score.header))
        expect(right / stated).toBeGreaterThanOrEqual(0.95);
    },
  );

  it('takes in 200 pages in under three seconds', () => {
    const page = writeText(
      dice(11),
      { width: 80, blankLines: true, emphasis: 'heading', loneNumbers: false },
      'law',
    ).text;
    const pages = page.repeat(Math.ceil((200 * 3000) / page.length));
    ingestText(readFileSync('content/examples/quy-che-vi-du.txt', 'utf8'));
    // Time of the processor, not of the wall: a busy machine is no fault of the reader.
    const start = process.cpuUsage();
    ingestText(pages);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000);
  });
});
