import type { Nodes, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Plugin } from 'unified';
import type { Citation } from '../core/citation/citation.ts';
import { findCitations } from '../core/citation/find.ts';
import { readTextRuns, type TextRun } from './text-runs.ts';

/*
 * Marks the citations of a text and says no more about them: which page one leads to is asked when a page is printed.
 *
 *   Nghị quyết số **25-NQ/TW** của …   →   <p>Nghị quyết số <strong><cite data-n="0">25-NQ/TW</cite></strong> của …</p>
 *
 * `data-n` is the index in the list of citations; one that emphasis breaks has two marks with one index.
 */

/** Marks citations in the blocks, in place, and returns them with the joined text that their offsets count in. */
export function markCitations(blocks: RootContent[]): {
  readonly text: string;
  readonly citations: readonly Citation[];
} {
  const { text, runs } = readTextRuns(blocks);
  const citations = findCitations(text);
  for (const run of [...runs].reverse()) {
    if (run.markable) splitRun(run, citations);
  }
  return { text, citations };
}

/** The same as a plugin for the site's own prose pages. */
export const remarkCitations: Plugin<[], Root> = () => (tree) => {
  markCitations(tree.children);
};

function splitRun(run: TextRun, citations: readonly Citation[]): void {
  const { value } = run.node;
  const pieces: PhrasingContent[] = [];
  let done = 0;
  citations.forEach((citation, index) => {
    const from = Math.max(citation.start - run.start, done);
    const to = Math.min(citation.end - run.start, value.length);
    if (from >= to) return;
    if (from > done) pieces.push(plain(value.slice(done, from)));
    pieces.push(mark(value.slice(from, to), index));
    done = to;
  });
  if (pieces.length === 0) return;
  if (done < value.length) pieces.push(plain(value.slice(done)));
  const siblings = run.parent.children as Nodes[];
  siblings.splice(siblings.indexOf(run.node), 1, ...pieces);
}

const plain = (value: string): Text => ({ type: 'text', value });

const mark = (value: string, index: number): PhrasingContent => ({
  type: 'emphasis',
  data: { hName: 'cite', hProperties: { dataN: index } },
  children: [plain(value)],
});
