import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkCorpus } from '../../src/core/check/check.ts';
import { anchorsOf } from '../../src/core/corpus/anchors.ts';
import { buildCorpus } from '../../src/core/corpus/corpus.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { PartialDate } from '../../src/core/instrument/partial-date.ts';
import type { RuleExample } from '../../src/core/rules/rule.ts';
import { describeFinding, rules } from '../../src/core/rules/rules.ts';
import { assemble } from '../../src/loaders/assemble.ts';
import { type ParsedFile, parseFile } from '../../src/loaders/parse-file.ts';
import { smallTree } from './small-tree.ts';

/*
 * What the pages of the rules show is true: each wrong example is typed into a small tree and must bring about the
 * very sentence that the page prints, each right one must not break the rule.
 */

type Tree = Readonly<Record<string, string>>;
const lockPath = 'content/anchors.lock';
const today = '2026-11-21' as PartialDate;

const parsed = new Map<string, ParsedFile>();
function parseOnce(path: string, text: string): ParsedFile {
  const key = `${path}\n${text}`;
  const file = parsed.get(key) ?? parseFile(path, text);
  parsed.set(key, file);
  return file;
}

function check(tree: Tree): readonly Finding[] {
  const files = Object.entries(tree).filter(([path]) => path !== lockPath);
  const { parts, findings, unread } = assemble(files.map(([path, text]) => parseOnce(path, text)));
  const lock = tree[lockPath] ?? '';
  const promised = lock.split('\n').filter((line) => line !== '');
  return [...findings, ...checkCorpus(buildCorpus(parts), { today, promised, unread })];
}

/** The tree with one form of an example typed into it. */
function type(tree: Tree, example: RuleExample, text: string): Tree {
  const { at, part } = example;
  if (at === lockPath) return { ...tree, [at]: relock(tree[at] ?? '', text, example.right) };
  if (part === 'name') return { ...tree, [text]: sampleOf(tree, text) };
  if (part === 'file') return { ...tree, [at]: text };
  const old = tree[at] ?? (at.endsWith('.yaml') ? '' : sampleOf(tree, at));
  if (part === 'entry') return { ...tree, [at]: `${old}${text}` };
  const [front, body] = cut(old);
  if (part === 'body') return { ...tree, [at]: join(front, text) };
  const fields = { ...(parse(front) as object), ...(parse(text) as object) };
  return { ...tree, [at]: join(stringify(fields), body) };
}

/** The lock of the whole tree in which, of the lines that an example is about, only those of `text` stand. */
function relock(lock: string, text: string, right: string): string {
  const shown = right.split('\n');
  return `${lock
    .split('\n')
    .filter((line) => !shown.includes(line))
    .join('\n')}\n${text}`;
}

/** A good text for a file of this folder and language. */
function sampleOf(tree: Tree, path: string): string {
  const folder = path.split('/')[1] ?? '';
  const alike = Object.keys(tree).filter((one) => one.endsWith('.vi.mdx') === path.endsWith('.vi.mdx'));
  const sample = alike.find((one) => one.startsWith(`content/${folder}/`)) ?? alike[0] ?? '';
  return (tree[sample] ?? '').replace(/^number: .*\n|^date: .*\n/gmu, '');
}

function cut(text: string): readonly [string, string] {
  const match = /^---\n([\s\S]*?)---\n([\s\S]*)$/u.exec(text);
  return match === null ? ['', text] : [match[1] ?? '', match[2] ?? ''];
}

const join = (front: string, body: string): string => (front === '' ? body : `---\n${front}---\n${body}`);

const small: Tree = {
  ...smallTree,
  [lockPath]: anchorsOf(
    buildCorpus(assemble(Object.entries(smallTree).map(([path, text]) => parseFile(path, text))).parts),
  ).join('\n'),
};

describe('the examples of the rules', () => {
  it('stand in a tree in which nothing is wrong', () => {
    expect(check(small)).toEqual([]);
  });

  it.each(Object.entries(rules))(
    '%s: the wrong one is told in the words of its page',
    (rule, { example }) => {
      const said = check(type(small, example, example.wrong.repeat(example.repeat ?? 1)))
        .filter((finding) => finding.rule === rule)
        .map((finding) => describeFinding(finding, 'vi'));
      expect(said).toContain(describeFinding({ rule, values: example.values }, 'vi'));
    },
  );

  it.each(Object.entries(rules))('%s: the right one does not break it', (rule, { example }) => {
    const said = check(type(small, example, example.right))
      .filter((finding) => finding.rule === rule)
      .map((finding) => `${finding.path} ${describeFinding(finding, 'en')}`);
    expect(said).toEqual([]);
  });
});
