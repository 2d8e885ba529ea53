import type { Corpus } from '../core/corpus/corpus.ts';
import type { Addresses } from './addresses.ts';
import { contextOf, type JsonLdNode, type JsonLdValue, toGraph } from './json-ld.ts';
import { writeLiteral } from './rdf-terms.ts';

/** One statement: subject, predicate and object as N-Quads write them. */
export type Statement = readonly [subject: string, predicate: string, object: string];

type Context = Readonly<Record<string, string>>;

/**
 * The statements of the JSON-LD that we write, which is a small part of the format: names with a prefix of the context
 * or of `@vocab`, values with a language or a type, nodes with an address or without. A node without one is called
 * after the place where it stands, so that the same content gives the same file.
 */
export function toStatements(node: JsonLdNode, context: Context): readonly Statement[] {
  const statements: Statement[] = [];
  const visit = (one: JsonLdNode, fallback: string): string => {
    const address = one['@id'];
    const subject = typeof address === 'string' ? writeAddress(address) : fallback;
    let count = 0;
    for (const [key, value] of Object.entries(one)) {
      if (value === undefined || key === '@id' || key === '@context') continue;
      const predicate = key === '@type' ? writeAddress(rdfType) : writeAddress(expand(key, context));
      for (const item of Array.isArray(value) ? (value as readonly JsonLdValue[]) : [value as JsonLdValue]) {
        const object =
          key === '@type' && typeof item === 'string'
            ? writeAddress(expand(item, context))
            : isNode(item) && item['@value'] === undefined
              ? visit(item, `${blankOf(subject)}-${(count += 1)}`)
              : writeValue(item, context);
        statements.push([subject, predicate, object]);
      }
    }
    return subject;
  };
  visit(node, '_:node');
  return statements;
}

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const isNode = (value: JsonLdValue): value is JsonLdNode =>
  typeof value === 'object' && !Array.isArray(value);

function expand(name: string, context: Context): string {
  const [prefix = '', ...rest] = name.split(':');
  const namespace = rest.length === 0 ? undefined : context[prefix];
  if (namespace !== undefined) return `${namespace}${rest.join(':')}`;
  return rest.length === 0 ? `${context['@vocab']}${name}` : name;
}

/** Signs that an address may not hold are percent-encoded. */
const writeAddress = (address: string): string =>
  `<${address.replace(/[\u0000-\u0020<>"{}|^`\\]/gu, (sign) => encodeURIComponent(sign))}>`;

const blankOf = (subject: string): string =>
  subject.startsWith('_:') ? subject : `_:${subject.replace(/[^a-z0-9]+/giu, '-').replace(/^-|-$/gu, '')}`;

function writeValue(value: JsonLdValue, context: Context): string {
  if (typeof value === 'string') return writeLiteral(value);
  if (typeof value === 'number') return `"${value}"^^${writeAddress(`${context['xsd']}integer`)}`;
  const node = value as JsonLdNode;
  const text = writeLiteral(String(node['@value']));
  const language = node['@language'];
  if (typeof language === 'string') return `${text}@${language}`;
  return `${text}^^${writeAddress(expand(String(node['@type']), context))}`;
}

/** N-Quads of nodes, each statement once, in the order of the text. */
export function writeStatements(nodes: readonly JsonLdNode[], context: Context): string {
  const lines = nodes.flatMap((node) =>
    toStatements(node, context).map((statement) => `${statement.join(' ')} .`),
  );
  return `${[...new Set(lines)].join('\n')}\n`;
}

/** The whole corpus as N-Quads, all in the default graph. */
export const writeNQuads = (corpus: Corpus, addresses: Addresses): string =>
  writeStatements(toGraph(corpus, addresses), contextOf(addresses));
