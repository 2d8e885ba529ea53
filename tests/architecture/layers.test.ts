import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Layer by layer, what each may lean on; a layer may always lean on itself. Every arrow points down. */
const layers: Readonly<Record<string, readonly string[]>> = {
  core: [],
  schemas: ['core'],
  markdown: ['core'],
  formats: ['core'],
  ingest: ['core', 'formats'],
  exports: ['core'],
  search: ['core'],
  loaders: ['core', 'schemas', 'markdown'],
  i18n: ['core'],
  site: ['core', 'schemas', 'markdown', 'loaders', 'exports', 'search', 'ingest', 'i18n'],
  islands: ['core', 'formats', 'ingest', 'exports', 'search'],
  components: ['core', 'site', 'i18n', 'islands', 'styles', 'layouts'],
  layouts: ['core', 'site', 'i18n', 'components', 'islands', 'styles'],
  package: ['core'],
  pages: ['core', 'site', 'i18n', 'components', 'layouts', 'islands', 'exports', 'search', 'styles'],
  styles: [],
  testing: ['core'],
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter(
    (path) =>
      /\.(?:ts|astro|mdx)$/u.test(path) &&
      path.includes('/') &&
      !path.includes('/testing/') &&
      !path.endsWith('.test.ts'),
  );

const importsOf = (path: string): readonly string[] => {
  const text = readFileSync(join('src', path), 'utf8');
  const found = [
    ...text.matchAll(
      /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gmu,
    ),
  ];
  return found.map((match) => match[1] ?? match[2] ?? match[3] ?? '');
};

const local = (path: string): readonly string[] =>
  importsOf(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(path), name)).replaceAll('\\', '/'))
    .filter((target) => !target.startsWith('..'));

const layerOf = (path: string): string => path.split('/')[0] ?? '';

describe('the layers of the house', () => {
  it('finds source files to look at', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('has an entry for every folder under src', () => {
    expect([...new Set(sources.map(layerOf))].filter((layer) => layers[layer] === undefined)).toEqual([]);
  });

  it('lets no arrow point up', () => {
    const wrong = sources.flatMap((path) =>
      local(path)
        .filter(
          (target) =>
            layerOf(target) !== layerOf(path) && layers[layerOf(path)]?.includes(layerOf(target)) === false,
        )
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the core closed: it imports nothing but itself', () => {
    const foreign = sources
      .filter((path) => layerOf(path) === 'core')
      .flatMap((path) =>
        importsOf(path)
          .filter((name) => !name.startsWith('.'))
          .map((name) => `${path} → ${name}`),
      );
    expect(foreign).toEqual([]);
  });

  it('opens the door to astro:content in one file only', () => {
    const doors = sources.filter((path) => importsOf(path).includes('astro:content'));
    expect(doors).toEqual(['site/corpus.ts']);
  });

  it('has no circle of imports', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      const at = trail.indexOf(path);
      if (at !== -1) circles.push([...trail.slice(at), path].join(' → '));
      if (at !== -1 || done.has(path)) return;
      for (const target of local(path)) if (sources.includes(target)) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const path of sources) visit(path, []);
    expect(circles).toEqual([]);
  });
});
