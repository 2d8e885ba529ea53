import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeFinding, ruleGroups, rules } from './rules.ts';

const folders = ['src/core/check', 'src/loaders', 'src/schemas', 'src/markdown'];
const code = folders
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** How the code names a rule: `rule: 'x'`, `finding('x'`, `broken('x'`; the guard of bodies has pairs `['x', { … }]`. */
const fired = new Set(
  [...code.matchAll(/(?:\brule: |\b(?:finding|broken)\(|\[\s*)'([a-z]+(?:-[a-z]+)+)'(?:,\s*\{|[,)\s])/gu)]
    .filter(([whole]) => !whole.startsWith('[') || whole.endsWith('{'))
    .map((match) => match[1] ?? ''),
);

const slots = (sentence: string): readonly string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? ''))].sort();

const entries = Object.entries(rules);

describe('the rules', () => {
  it('are all fired by some check, and no check fires one that is not there', () => {
    expect([...fired].sort()).toEqual(Object.keys(rules).sort());
  });

  it('stand in one group each', () => {
    const names = ruleGroups.flatMap((group) => Object.keys(group.rules));
    expect(names.length).toBe(new Set(names).size);
    expect(names.length).toBe(entries.length);
  });

  it.each(entries)('%s has the same values in both sentences', (_, { sentence }) => {
    expect(slots(sentence.vi)).toEqual(slots(sentence.en));
  });

  it.each(entries)('%s prints its example without a gap', (name, { example }) => {
    for (const language of ['vi', 'en'] as const) {
      expect(describeFinding({ rule: name, values: example.values }, language)).not.toMatch(/[{}]\w+\}/u);
    }
    for (const slot of slots(rules[name]?.sentence.en ?? '')) expect(example.values).toHaveProperty(slot);
  });

  it.each(entries)('%s says what it means and how to mend in both languages', (_, rule) => {
    for (const text of [rule.sentence, rule.meaning, rule.mend]) {
      expect(text.vi).toBe(text.vi.normalize('NFC'));
      expect(text.vi).not.toBe('');
      expect(text.en).not.toBe('');
    }
    expect(rule.meaning.en).toMatch(/\.$/u);
    expect(rule.mend.vi).toMatch(/\.$/u);
    expect(rule.example.wrong).not.toBe(rule.example.right);
  });
});
