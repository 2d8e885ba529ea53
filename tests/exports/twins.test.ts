import { describe, expect, test } from 'vitest';
import { openCorpus } from '../../scripts/lib/open-corpus.ts';
import { addressesAt } from '../../src/exports/addresses.ts';
import { schemaPath, type TwinType, twinTypes } from '../../src/exports/json-fields.ts';
import { toKnownTwin } from '../../src/exports/json-twin.ts';
import { checkJsonSchema } from '../../src/exports/testing/check-json-schema.ts';
import { toTwin, twinFolderNames, twinFolders, twinIds } from '../../src/exports/twins.ts';
import { collections } from '../../src/loaders/collections.ts';
import { makeJsonSchema } from '../../src/schemas/json-schema.ts';
import { twinSchemas } from '../../src/schemas/twins.ts';

const addresses = addressesAt('https://copy.example/');
const { corpus } = openCorpus('.');
const schemaOf = (type: TwinType) => makeJsonSchema(type, addresses.file(schemaPath(type)));
const written = (twin: object | undefined) => JSON.parse(JSON.stringify(twin)) as Record<string, unknown>;

describe('JSON twins of the whole content', () => {
  for (const folder of twinFolderNames) {
    const type = twinFolders[folder];

    test(`every twin in ${folder} keeps to its JSON Schema`, () => {
      const schema = schemaOf(type);
      const ids = twinIds(corpus, folder);
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids)
        expect(checkJsonSchema(schema, written(toTwin(corpus, folder, id, addresses)))).toEqual([]);
    });

    test(`every twin in ${folder} reads back as what the files hold`, () => {
      for (const id of twinIds(corpus, folder)) {
        const twin = written(toTwin(corpus, folder, id, addresses));
        const read = twinSchemas[type].parse(twin) as Record<string, unknown>;
        const own = written(corpus[folder].get(id));
        const names = Object.keys(collections[folder].schema.shape);
        for (const name of names) {
          if (name === 'relations' || (name === 'address' && twin[name] === undefined)) continue;
          expect([name, written({ value: read[name] })]).toEqual([name, written({ value: own[name] })]);
        }
      }
    });
  }

  test('every known instrument keeps to its JSON Schema', () => {
    const schema = schemaOf('known');
    for (const known of corpus.known.values())
      expect(checkJsonSchema(schema, written(toKnownTwin(known)))).toEqual([]);
  });

  test('the frontmatter of an instrument can be had back from its twin', () => {
    for (const instrument of corpus.instruments.values()) {
      const twin = written(toTwin(corpus, 'instruments', instrument.id, addresses));
      const names = Object.keys(collections.instruments.schema.shape);
      const relations = (twin['relations'] as Record<string, unknown>[])
        .filter(({ inverse }) => inverse === undefined)
        .map(({ verb: _verb, ...relation }) => relation);
      const facts = Object.fromEntries(names.flatMap((name) => (name in twin ? [[name, twin[name]]] : [])));
      const read = collections.instruments.schema.parse({ ...facts, relations });
      expect(written(read)).toEqual(
        written(Object.fromEntries(Object.entries(instrument).filter(([name]) => names.includes(name)))),
      );
    }
  });

  test('every stated relation has its marked inverse at a held target', () => {
    for (const edge of corpus.edges.filter(({ from, to }) => from !== to && corpus.instruments.has(to))) {
      const { relations } = toTwin(corpus, 'instruments', edge.to, addresses) as {
        relations: readonly { kind: string; target: string; inverse?: true; verb: { en: string } }[];
      };
      expect(relations).toContainEqual(
        expect.objectContaining({ kind: edge.kind, target: edge.from, inverse: true }),
      );
    }
  });
});

describe('the JSON Schemas themselves', () => {
  test('each says what it is and refuses what the zod schema refuses', () => {
    for (const type of twinTypes) {
      const schema = schemaOf(type);
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `https://copy.example/api/schema/${type}.json`,
        title: type,
      });
      expect(checkJsonSchema(schema, {}).length).toBeGreaterThan(0);
      expect(checkJsonSchema(schema, { type, strange: 1 }).join()).toContain(
        '/strange: is not in the schema',
      );
    }
  });

  test('a planted fault of each sort is found', () => {
    const [first = ''] = twinIds(corpus, 'instruments');
    const twin = written(toTwin(corpus, 'instruments', first, addresses));
    const faults = (change: object) => checkJsonSchema(schemaOf('instrument'), { ...twin, ...change }).length;
    expect(faults({})).toBe(0);
    expect(faults({ date: '2019-13-01' })).toBe(1);
    expect(faults({ holding: 'rumour' })).toBe(1);
    expect(faults({ attestations: [] })).toBe(1);
    expect(faults({ title: { fr: 'x' } })).toBe(1);
    expect(faults({ term: 1.5 })).toBe(1);
    expect(faults({ status: { value: 'unknown', attested: [{ source: 'a', lines: ['x'] }] } })).toBe(1);
  });
});
