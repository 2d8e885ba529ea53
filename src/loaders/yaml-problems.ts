import type { Document, LineCounter } from 'yaml';
import type { Finding } from '../core/finding.ts';

/**
 * What makes a piece of YAML unreadable. Of errors in its syntax only the first is told, the others follow from it;
 * fields that stand twice are told each. `shift` is the line of the file before the YAML's first.
 */
export function readYamlProblems(
  path: string,
  document: Document.Parsed,
  text: string,
  counter: LineCounter,
  shift: number,
): readonly Finding[] {
  const twice = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const broken = document.errors.filter((error) => !twice.includes(error)).slice(0, 1);
  return [...broken, ...twice].map((error): Finding => {
    const at = counter.linePos(error.pos[0]);
    const position = { line: at.line + shift, column: at.col };
    if (error.code !== 'DUPLICATE_KEY')
      return { rule: 'frontmatter-syntax', path, position, values: { actual: nameProblem(error.message) } };
    const key = /^[^:\s]+/u.exec(text.slice(error.pos[0]))?.[0] ?? '';
    return { rule: 'field-twice', path, position, values: { field: key } };
  });
}

/** The parser's sentence without its place, which counts from the first line of the YAML. */
const nameProblem = (message: string): string =>
  (message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/u, '');
