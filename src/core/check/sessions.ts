import { anchorsOf } from '../corpus/anchors.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Finding } from '../finding.ts';
import { formatItemRef } from '../study/item-ref.ts';
import type { CheckContext } from './context.ts';
import { pathOf } from './subject.ts';

/** What a prepared session shows must be a page or provision that is there. */
export function checkSessions(corpus: Corpus, { unread }: CheckContext): readonly Finding[] {
  if (corpus.sessions.size === 0) return [];
  const there = new Set([...anchorsOf(corpus), ...[...corpus.known.keys()].map((id) => `instruments/${id}`)]);
  const unreadable = new Set(unread);
  return [...corpus.sessions.values()].flatMap((session) =>
    session.parts.flatMap((part, index) =>
      part.items.flatMap(({ ref }, place): readonly Finding[] => {
        const actual = formatItemRef(ref);
        if (there.has(actual) || unreadable.has(`${ref.folder}/${ref.id}`)) return [];
        const field = ['parts', index, 'items', place];
        const path = pathOf('sessions', session.id);
        return [{ rule: 'session-item-unknown', path, field, values: { actual } }];
      }),
    ),
  );
}
