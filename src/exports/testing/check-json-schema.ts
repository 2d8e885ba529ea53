type Schema = Readonly<Record<string, unknown>>;
type Check = (value: unknown, argument: unknown, schema: Schema) => boolean;

/**
 * The part of JSON Schema, draft 2020-12, that our schemas use. Every fault is told with its path; a keyword that is
 * not here is a fault of the schema, so that nothing passes unread.
 */
export function checkJsonSchema(root: Schema, value: unknown): readonly string[] {
  const faults: string[] = [];
  const visit = (schema: Schema, at: unknown, path: string): void => {
    for (const [keyword, argument] of Object.entries(schema)) {
      if (silent.has(keyword)) continue;
      const nested = nesting[keyword];
      const check = checks[keyword];
      if (nested !== undefined) nested(argument, at, path, schema, visit, resolve, faults);
      else if (check === undefined) faults.push(`${path}: the keyword ${keyword} is not known`);
      else if (!check(at, argument, schema))
        faults.push(
          `${path}: ${keyword} ${JSON.stringify(argument)} is not met by ${JSON.stringify(at)?.slice(0, 80)}`,
        );
    }
  };
  const resolve = (reference: string): Schema => {
    const steps = reference.split('/');
    if (steps[0] !== '#') throw new Error(`${reference} leads out of the schema`);
    return steps.slice(1).reduce<Schema>((schema, step) => {
      const next = schema[step];
      if (!isObject(next)) throw new Error(`${reference} leads nowhere`);
      return next;
    }, root);
  };
  visit(root, value, '');
  return faults;
}

const silent = new Set(['$schema', '$id', '$defs', 'title', 'description', 'default']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeTests: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

const ifString = (value: unknown, test: (text: string) => boolean): boolean =>
  typeof value !== 'string' || test(value);
const ifNumber = (value: unknown, test: (number: number) => boolean): boolean =>
  typeof value !== 'number' || test(value);

const checks: Readonly<Record<string, Check>> = {
  type: (value, name) => typeTests[String(name)]?.(value) ?? false,
  const: (value, wanted) => value === wanted,
  enum: (value, wanted) => (wanted as unknown[]).includes(value),
  pattern: (value, pattern) => ifString(value, (text) => new RegExp(String(pattern), 'u').test(text)),
  minLength: (value, least) => ifString(value, (text) => [...text].length >= Number(least)),
  minimum: (value, least) => ifNumber(value, (number) => number >= Number(least)),
  maximum: (value, most) => ifNumber(value, (number) => number <= Number(most)),
  minItems: (value, least) => !Array.isArray(value) || value.length >= Number(least),
  required: (value, names) =>
    !isObject(value) || (names as string[]).every((name) => Object.hasOwn(value, name)),
  format: (value, name) => name === 'uri' && ifString(value, (text) => URL.canParse(text)),
};

type Visit = (schema: Schema, value: unknown, path: string) => void;
type Nest = (
  argument: unknown,
  value: unknown,
  path: string,
  schema: Schema,
  visit: Visit,
  resolve: (reference: string) => Schema,
  faults: string[],
) => void;

const nesting: Readonly<Record<string, Nest>> = {
  $ref: (reference, value, path, _schema, visit, resolve) => visit(resolve(String(reference)), value, path),
  properties: (properties, value, path, _schema, visit) => {
    if (!isObject(value)) return;
    for (const [name, schema] of Object.entries(properties as Record<string, Schema>)) {
      if (Object.hasOwn(value, name)) visit(schema, value[name], `${path}/${name}`);
    }
  },
  additionalProperties: (argument, value, path, schema, visit, _resolve, faults) => {
    if (!isObject(value)) return;
    const named = isObject(schema['properties']) ? schema['properties'] : {};
    for (const [name, item] of Object.entries(value)) {
      if (Object.hasOwn(named, name)) continue;
      if (argument === false) faults.push(`${path}/${name}: is not in the schema`);
      else if (isObject(argument)) visit(argument, item, `${path}/${name}`);
    }
  },
  propertyNames: (schema, value, path, _own, visit) => {
    if (isObject(value))
      for (const name of Object.keys(value)) visit(schema as Schema, name, `${path}/${name}`);
  },
  items: (schema, value, path, _own, visit) => {
    if (Array.isArray(value))
      value.forEach((item, index) => visit(schema as Schema, item, `${path}/${index}`));
  },
  anyOf: (schemas, value, path, _own, _visit, resolve, faults) => {
    const some = (schemas as Schema[]).some((schema) => {
      const inner = '$ref' in schema ? resolve(String(schema['$ref'])) : schema;
      return Object.entries(inner).every(
        ([keyword, argument]) => silent.has(keyword) || (checks[keyword]?.(value, argument, inner) ?? false),
      );
    });
    if (!some) faults.push(`${path}: is none of the shapes that are allowed`);
  },
};
