// npm run package: compiles the citation engine to a folder that can be published, .build/package or the one given.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const out = values.out ?? join(root, '.build/package');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
compile(join(root, 'src/package/citations.ts'), join(out, 'lib'));
cpSync(join(root, 'src/package/README.md'), join(out, 'README.md'));
cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
writeFileSync(join(out, 'package.json'), `${JSON.stringify(describe(), null, 2)}\n`);
process.stdout.write(`${relative(process.cwd(), out) || '.'}\n`);

/** Compiles a module and all that it imports, file by file: no bundle, so that types and code stay side by side. */
function compile(entry: string, outDir: string): void {
  const program = ts.createProgram([entry], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'],
    types: [],
    strict: true,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    rootDir: join(root, 'src'),
    outDir,
  });
  const { diagnostics, emitSkipped } = program.emit(undefined, (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, path.endsWith('.d.ts') ? nameModules(text) : text);
  });
  const found = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (found.length === 0 && !emitSkipped) return;
  process.stderr.write(
    ts.formatDiagnostics(found, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }),
  );
  process.exit(1);
}

/** The compiler names modules by their new ending in code, but not in declarations. */
function nameModules(text: string): string {
  return text.replace(/((?:from |import\()['"]\.{1,2}\/[^'"]+)\.ts(?=['"])/gu, '$1.js');
}

/** What npm reads: the name, the version of the project, one way in. */
function describe(): object {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  return {
    name,
    version,
    description: 'Finds and resolves citations of Vietnamese Party, State and Army instruments',
    keywords: ['vietnam', 'legal', 'citation', 'văn bản', 'trích dẫn'],
    license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    exports: {
      './citations': { types: './lib/package/citations.d.ts', default: './lib/package/citations.js' },
      './package.json': './package.json',
    },
    files: ['lib'],
  };
}
