import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { DocumentKind } from '../../src/core/corpus/vocabulary.ts';
import { findKind, numberKinds } from '../../src/core/instrument/kind.ts';
import { parseFile } from '../../src/loaders/parse-file.ts';

const pages = readdirSync('content/kinds').map((file) => {
  const path = `content/kinds/${file}`;
  const { id, record } = parseFile(path, readFileSync(path, 'utf8'));
  return { ...(record as Omit<DocumentKind, 'id'>), id };
});

it('the codes that the page of a kind names lead back to it by the same name', () => {
  const astray = pages.flatMap(({ id, codes }) =>
    codes.filter((code) => findKind(code)?.kinds.includes(id) !== true).map((code) => `${code} is not ${id}`),
  );
  expect(astray).toEqual([]);
});

it('a kind whose code is known has the one name that its page has', () => {
  const ids = new Set(pages.map(({ id }) => id));
  const names = new Map(pages.map(({ id, name }) => [name.vi.toLowerCase(), id]));
  const others = numberKinds.flatMap(({ name, kinds }) =>
    kinds.filter((kind) => !ids.has(kind) && names.has(name.vi.toLowerCase())),
  );
  expect(others).toEqual([]);
});
