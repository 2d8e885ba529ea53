import { anchorsOf } from '../corpus/anchors.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Finding } from '../finding.ts';
import type { CheckContext } from './context.ts';
import { pathOf, tombstonesPath } from './subject.ts';

/** A promised page or anchor is there, or a tombstone says what became of it; a new one is promised by locking it. */
export function checkAnchors(corpus: Corpus, { promised, unread }: CheckContext): readonly Finding[] {
  const anchors = anchorsOf(corpus);
  const alive = new Set(anchors);
  const buried = new Set(corpus.tombstones.map(({ was }) => was));
  const known = new Set(promised);
  const unreadable = new Set(unread);
  return [
    ...promised
      .filter((anchor) => !alive.has(anchor) && !buried.has(anchor) && !unreadable.has(pageOf(anchor)))
      .map((anchor) => finding('anchor-vanished', anchor)),
    ...anchors.filter((anchor) => buried.has(anchor)).map((anchor) => finding('anchor-reused', anchor)),
    ...anchors
      .filter((anchor) => !known.has(anchor) && !buried.has(anchor))
      .map((anchor) => finding('anchor-unlocked', anchor)),
    ...corpus.tombstones
      .filter(({ now }) => now !== undefined && !alive.has(now) && !unreadable.has(pageOf(now)))
      .map(
        ({ was, now = '' }): Finding => ({
          rule: 'tombstone-astray',
          path: tombstonesPath,
          field: [was, 'now'],
          values: { was, actual: now },
        }),
      ),
  ];
}

const pageOf = (anchor: string): string => anchor.split('#', 1)[0] ?? '';

function finding(rule: string, anchor: string): Finding {
  const [page = '', provision] = anchor.split('#');
  const [collection = '', id = ''] = page.split('/');
  return {
    rule,
    path: pathOf(collection, id),
    values: { actual: anchor, ...(provision === undefined ? {} : { provision }) },
  };
}
