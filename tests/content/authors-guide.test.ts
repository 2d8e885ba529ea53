import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { checkCorpus } from '../../src/core/check/check.ts';
import { buildCorpus } from '../../src/core/corpus/corpus.ts';
import { issuingLevels } from '../../src/core/corpus/vocabulary.ts';
import { countedSteps } from '../../src/core/evidence/place.ts';
import { sourceKinds } from '../../src/core/evidence/source.ts';
import { holdings, statusValues } from '../../src/core/instrument/instrument.ts';
import type { PartialDate } from '../../src/core/instrument/partial-date.ts';
import { relationTypes } from '../../src/core/instrument/relation.ts';
import { authorities, levels, modalities, provisionKinds } from '../../src/core/provision/provision.ts';
import { describeFinding } from '../../src/core/rules/rules.ts';
import { assemble } from '../../src/loaders/assemble.ts';
import { collections, lists } from '../../src/loaders/collections.ts';
import { parseFile } from '../../src/loaders/parse-file.ts';
import { fieldNamesOf } from '../../src/schemas/field-names.ts';
import { provisionSchema } from '../../src/schemas/provision.ts';
import { smallTree } from './small-tree.ts';

/* The authors' guide must be true: its templates are typed into a small tree and checked, its lists are complete. */

const guide = readFileSync('content/README.md', 'utf8');
const halves = guide.split("\n## The authors' guide\n");
const texts = { vi: halves[0] ?? '', en: halves[1] ?? '' };

/** The files that a half of the guide shows, by path: a bold path above a fenced block. */
const filesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/\*\*`(content\/[^`]+)`\*\*\n\n```\w+\n([\s\S]*?\n)```/gu)].map((match) => [
      match[1] ?? '',
      match[2] ?? '',
    ]),
  );

const schemas: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(
    Object.entries(collections).map(([name, { schema }]) => [`content/${name}/`, schema]),
  ),
  ...lists,
};

describe.each(['vi', 'en'] as const)('the authors’ guide in %s', (language) => {
  const files = filesOf(texts[language]);

  it('shows files that pass all checks', () => {
    const read = Object.entries({ ...smallTree, ...files }).map(([path, text]) => parseFile(path, text));
    const { parts, findings, unread } = assemble(read);
    const today = '2026-11-21' as PartialDate;
    const all = [...findings, ...checkCorpus(buildCorpus(parts), { today, promised: [], unread })];
    const said = all
      .filter(({ rule }) => rule !== 'anchor-unlocked')
      .map((finding) => `${finding.path} ${describeFinding(finding, 'en')} (${finding.rule})`);
    expect(said).toEqual([]);
  });

  it.each(Object.entries(schemas))('shows or names every field of %s', (place, schema) => {
    const shown = Object.entries(files)
      .filter(([path]) => path.startsWith(place))
      .map(([, text]) => text)
      .join('\n');
    expect(shown).not.toBe('');
    const missing = fieldNamesOf(schema).filter((name) => !new RegExp(`\\b${name}\\b`, 'u').test(shown));
    expect(missing).toEqual([]);
  });

  it('explains every attribute of a provision, and every word that a field takes', () => {
    const words = [
      ...fieldNamesOf(provisionSchema),
      ...provisionKinds,
      ...authorities,
      ...modalities,
      ...levels,
      ...sourceKinds,
      ...issuingLevels,
      ...statusValues,
      ...holdings,
      ...countedSteps.filter((step) => step !== 'paragraph'),
    ];
    const missing = words.filter(
      (word) => !new RegExp(`[\`"\\s,]${word}[\`"\\s,=]`, 'u').test(texts[language]),
    );
    expect(missing).toEqual([]);
  });

  it('has every relation with its verbs', () => {
    for (const [kind, { active, passive }] of Object.entries(relationTypes)) {
      expect(texts[language]).toContain(`| \`${kind}\` | ${active[language]} | ${passive[language]} |`);
    }
  });

  it('has at least ten pairs of do and don’t', () => {
    const table = texts[language].split(/### (?:Nên và không nên|Do and don't)\n/u)[1]?.split('###')[0] ?? '';
    expect(table.split('\n').filter((row) => row.startsWith('| ')).length - 2).toBeGreaterThanOrEqual(10);
  });

  it('is in Unicode NFC', () => {
    expect(texts[language]).toBe(texts[language].normalize('NFC'));
  });
});

it('the two halves of the guide show the same files, but for their remarks', () => {
  const bare = (text: string) =>
    Object.fromEntries(
      Object.entries(filesOf(text)).map(([path, file]) => [
        path,
        file.replace(/[ ]+# .*$/gmu, '').replace(/\{\/\*.*\*\/\}/gu, ''),
      ]),
    );
  expect(bare(texts.en)).toEqual(bare(texts.vi));
});
