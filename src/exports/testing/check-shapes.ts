import { type ReadStatement, readLiteral } from './read-turtle.ts';

const sh = 'http://www.w3.org/ns/shacl#';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** The part of SHACL Core that our shapes use. Gives every breach; an unknown constraint is one. */
export function checkShapes(
  shapes: readonly ReadStatement[],
  statements: readonly ReadStatement[],
): readonly string[] {
  const shapeOf = indexStatements(shapes);
  const data = indexStatements(statements);
  const types = (node: string): readonly string[] => data.get(node)?.get(`<${rdf}type>`) ?? [];
  const one = (node: string, name: string): string | undefined =>
    shapeOf.get(node)?.get(`<${sh}${name}>`)?.[0];
  const list = (head: string): readonly string[] => {
    if (head === `<${rdf}nil>`) return [];
    const cell = shapeOf.get(head);
    return [cell?.get(`<${rdf}first>`)?.[0] ?? '', ...list(cell?.get(`<${rdf}rest>`)?.[0] ?? `<${rdf}nil>`)];
  };
  const datatypeOf = (value: string): string =>
    value.startsWith('"')
      ? (/\^\^(<.*>)$/u.exec(value)?.[1] ??
        (/"@[\w-]+$/u.test(value) ? 'rdf:langString' : '<http://www.w3.org/2001/XMLSchema#string>'))
      : '';
  const faults: string[] = [];
  const targets = shapes.filter(([, predicate]) => predicate === `<${sh}targetClass>`);
  if (targets.length === 0) faults.push('no shape has a target');
  for (const [shape, , target] of targets) {
    const nodes = [...data.keys()].filter((node) => types(node).includes(target));
    if (nodes.length === 0) faults.push(`${shape} has nothing to look at`);
    for (const property of shapeOf.get(shape)?.get(`<${sh}property>`) ?? []) {
      const path = one(property, 'path') ?? '';
      for (const [constraint, [argument = '']] of shapeOf.get(property) ?? []) {
        const name = constraint.slice(sh.length + 1, -1);
        for (const node of nodes) {
          const values = data.get(node)?.get(path) ?? [];
          const holds = (test: (value: string) => boolean): void => {
            for (const value of values.filter((one) => !test(one)))
              faults.push(`${node} ${path} ${value}: ${name}`);
          };
          const count = Number(readLiteral(argument));
          if (name === 'path') continue;
          else if (name === 'minCount') values.length >= count || faults.push(`${node} ${path}: minCount`);
          else if (name === 'maxCount') values.length <= count || faults.push(`${node} ${path}: maxCount`);
          else if (name === 'datatype') holds((value) => datatypeOf(value) === argument);
          else if (name === 'nodeKind')
            holds((value) => value.startsWith(argument === `<${sh}IRI>` ? '<' : '"'));
          else if (name === 'class') holds((value) => types(value).includes(argument));
          else if (name === 'pattern')
            holds((value) => new RegExp(readLiteral(argument), 'u').test(readLiteral(value)));
          else if (name === 'in') holds((value) => list(argument).includes(value));
          else if (name === 'or')
            holds((value) => list(argument).some((inner) => one(inner, 'datatype') === datatypeOf(value)));
          else faults.push(`the constraint ${constraint} is not known`);
        }
      }
    }
  }
  return faults;
}

export function indexStatements(
  statements: readonly ReadStatement[],
): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const index = new Map<string, Map<string, string[]>>();
  for (const [subject, predicate, object] of statements) {
    const of = index.get(subject) ?? new Map<string, string[]>();
    const values = of.get(predicate) ?? [];
    if (!values.includes(object)) values.push(object);
    index.set(subject, of.set(predicate, values));
  }
  return index;
}
