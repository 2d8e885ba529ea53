import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Session } from '../../src/core/study/session.ts';
import type { SessionFormatName } from '../../src/exports/session-exports.ts';
import { languagesOf, listSessionFiles, readSession } from './export-sessions.ts';
import { openCorpus } from './open-corpus.ts';

const { corpus } = openCorpus(join(import.meta.dirname, '../..'));
const folder = mkdtempSync(join(tmpdir(), 'vankien-session-'));
afterAll(() => rmSync(folder, { recursive: true }));

const saved = join(folder, 'thu-nam.json');
const record = {
  id: 'thu-nam',
  title: { vi: 'Buổi học thứ Năm' },
  date: '2026-11-26',
  time: '08:30',
  parts: [{ minutes: 60, items: ['instruments/25-nq-tw-2013#quan-diem-1'] }],
};

function mustRead(argument: string): Session {
  const read = readSession(corpus, argument);
  if (read?.ok !== true) throw new Error(`${argument}: ${read?.reason ?? 'no session'}`);
  return read.value;
}

async function write(session: Session, ...formats: readonly SessionFormatName[]): Promise<string> {
  const options = { site: 'https://copy.example/kho' };
  const languages = languagesOf(session);
  const { files } = await listSessionFiles(corpus, session, { formats, languages, options });
  return files.map(({ name, content }) => `${name}\n${content}`).join('\n');
}

describe('sessions to be exported', () => {
  it('are named by id or by content file', () => {
    for (const name of ['dan-van-1949', 'sessions/dan-van-1949', './content/sessions/dan-van-1949.mdx'])
      expect(mustRead(name)).toBe(corpus.sessions.get('dan-van-1949'));
    expect(readSession(corpus, 'sessions/gone')).toBeUndefined();
    expect(readSession(corpus, '25-nq-tw-2013')).toBeUndefined();
  });

  it('are read from a file that the builder saved, in the languages that it has', async () => {
    writeFileSync(saved, JSON.stringify(record));
    const session = mustRead(saved);
    expect(languagesOf(session)).toEqual(['vi']);
    expect(languagesOf({ ...session, title: {} })).toEqual(['vi']);
    const text = await write(session, 'ics', 'md');
    expect(text).toContain('thu-nam.vi.ics\nBEGIN:VCALENDAR');
    expect(text).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261126T083000');
    expect(text).toContain('https://copy.example/kho/vi/instruments/25-nq-tw-2013/#quan-diem-1');
  });

  it.each([
    ['{"parts":[', 'is not JSON'],
    ['{}', 'is not a session: `parts` cannot be read'],
    [
      '{"parts":[{"items":["instruments/<script>"]}]}',
      'is not a session: `parts[0].items[0]` cannot be read',
    ],
  ])('are refused with the place when a file holds %j', (text, reason) => {
    writeFileSync(saved, text);
    const read = readSession(corpus, saved);
    expect(read?.ok === false ? read.reason : read).toContain(reason);
  });
});
