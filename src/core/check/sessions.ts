import { anchorsOf } from '../corpus/anchors.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Finding } from '../finding.ts';
import { formatItemRef } from '../study/item-ref.ts';
import { minutesOf, type Session } from '../study/session.ts';
import type { CheckContext } from './context.ts';
import { nearest } from './nearest.ts';
import { pathOf } from './subject.ts';

/** Pages under /study/ that are no session. */
const takenIds: readonly string[] = ['practice', 'show'];

/** What a prepared session shows must be a page or provision that is there, its minutes must add up. */
export function checkSessions(corpus: Corpus, { unread }: CheckContext): readonly Finding[] {
  if (corpus.sessions.size === 0) return [];
  const there = new Set([...anchorsOf(corpus), ...[...corpus.known.keys()].map((id) => `instruments/${id}`)]);
  const unreadable = new Set(unread);
  return [...corpus.sessions.values()].flatMap((session) => {
    const path = pathOf('sessions', session.id);
    return [
      ...checkFrame(session, path),
      ...checkAudience(corpus, session, path, unreadable),
      ...session.parts.flatMap((part, index) =>
        part.items.flatMap(({ ref }, place): readonly Finding[] => {
          const actual = formatItemRef(ref);
          if (there.has(actual) || unreadable.has(`${ref.folder}/${ref.id}`)) return [];
          const field = ['parts', index, 'items', place];
          return [{ rule: 'session-item-unknown', path, field, values: { actual } }];
        }),
      ),
    ];
  });
}

function checkFrame(session: Session, path: string): readonly Finding[] {
  const findings: Finding[] = [];
  if (takenIds.includes(session.id))
    findings.push({ rule: 'session-id-taken', path, values: { actual: session.id } });
  const sum = minutesOf(session);
  if (sum !== session.minutes) {
    const values = { actual: String(sum), expected: String(session.minutes) };
    findings.push({ rule: 'session-minutes', path, field: ['minutes'], values });
  }
  return findings;
}

function checkAudience(
  corpus: Corpus,
  { audience }: Session,
  path: string,
  unreadable: ReadonlySet<string>,
): readonly Finding[] {
  if (audience === undefined || corpus.actors.has(audience) || unreadable.has(`actors/${audience}`))
    return [];
  const guess = nearest(audience, corpus.actors.keys());
  const field = ['audience'];
  if (guess === null) {
    const values = { actual: audience, folder: 'actors', expected: pathOf('actors', audience) };
    return [{ rule: 'entry-missing', path, field, values }];
  }
  return [
    {
      rule: 'reference-unknown',
      path,
      field,
      values: { actual: audience, folder: 'actors', expected: guess },
    },
  ];
}
