/** A statement as a reader of RDF understands it: addresses in `<>`, literals with their quotes, `_:` nodes. */
export type ReadStatement = readonly [subject: string, predicate: string, object: string];

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';
const token =
  /\s+|#[^\n]*|(<[^<>"{}|^`\\\u0000-\u0020]*>)|("(?:[^"\\\n\r]|\\[tbnrf"'\\])*")|(\^\^|@[a-zA-Z]+(?:-[a-zA-Z0-9]+)*)|(_:[A-Za-z0-9][\w-]*)|([A-Za-z]*:[\w-]*)|(-?\d+)|([a-zA-Z]+)|([.;,()[\]])/uy;

/** A reader of Turtle, and so of N-Triples, written against the format. Throws on what it does not know. */
export function readTurtle(text: string): readonly ReadStatement[] {
  const words: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (match === null) throw new Error(`not Turtle at ${at}: ${text.slice(at, at + 60)}`);
    const word = match.slice(1).find((part) => part !== undefined);
    if (word !== undefined) words.push(word);
  }
  const prefixes = new Map<string, string>();
  const statements: ReadStatement[] = [];
  let place = 0;
  let blanks = 0;
  const peek = (): string => words[place] ?? '';
  const next = (): string => words[place++] ?? '';
  const need = (word: string): void => {
    const found = next();
    if (found !== word) throw new Error(`expected ${word}, found ${found} (word ${place})`);
  };
  const address = (word: string): string => {
    if (word.startsWith('<') || word.startsWith('_:')) return word;
    if (word === 'a') return `<${rdf}type>`;
    const colon = word.indexOf(':');
    const namespace = prefixes.get(word.slice(0, colon));
    if (colon < 0 || namespace === undefined) throw new Error(`${word} has no known prefix`);
    return `<${namespace}${word.slice(colon + 1)}>`;
  };
  const literal = (word: string): string => {
    if (peek().startsWith('@')) return `${word}${next()}`;
    if (peek() !== '^^') return word;
    next();
    return `${word}^^${address(next())}`;
  };
  const object = (): string => {
    const word = next();
    if (word.startsWith('"')) return literal(word);
    if (/^-?\d/u.test(word)) return `"${word}"^^<${xsd}integer>`;
    if (word === '[') {
      const node = `_:b${(blanks += 1)}`;
      properties(node);
      need(']');
      return node;
    }
    if (word !== '(') return address(word);
    const items: string[] = [];
    while (peek() !== ')') items.push(object());
    next();
    return items.reduceRight((rest, item) => {
      const node = `_:b${(blanks += 1)}`;
      statements.push([node, `<${rdf}first>`, item], [node, `<${rdf}rest>`, rest]);
      return node;
    }, `<${rdf}nil>`);
  };
  const properties = (subject: string): void => {
    for (;;) {
      const predicate = address(next());
      for (;;) {
        statements.push([subject, predicate, object()]);
        if (peek() !== ',') break;
        next();
      }
      if (peek() !== ';') return;
      next();
    }
  };
  while (place < words.length) {
    if (peek() === '@prefix') {
      next();
      const prefix = next().slice(0, -1);
      prefixes.set(prefix, next().slice(1, -1));
    } else {
      properties(address(next()));
    }
    need('.');
  }
  return statements;
}

/** The text of a literal, its escapes undone. */
export const readLiteral = (literal: string): string =>
  (/^"((?:[^"\\]|\\.)*)"/u.exec(literal)?.[1] ?? '').replace(
    /\\(.)/gu,
    (_, sign: string) => ({ n: '\n', r: '\r', t: '\t' })[sign] ?? sign,
  );
