import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from './byte-stream.ts';
import { noDay, readColumns } from './columns.ts';
import { decodeGraph, encodeGraph } from './graph-codec.ts';
import { aGraph, aNode } from './testing/builders.ts';
import { synthesizeGraph } from './testing/synthetic-graph.ts';

describe('ByteWriter and ByteReader', () => {
  test('give back every number, signed or not', () => {
    const numbers = fc.array(
      fc.oneof(fc.integer(), fc.constantFrom(0, 127, 128, -1, 2 ** 31 - 1, -(2 ** 31))),
    );
    fc.assert(
      fc.property(numbers, (values) => {
        const writer = new ByteWriter();
        for (const value of values) {
          writer.writeSigned(value);
          writer.write(value);
        }
        const reader = new ByteReader(writer.finish());
        for (const value of values) {
          expect(reader.readSigned()).toBe(value);
          expect(reader.read()).toBe(value >>> 0);
        }
      }),
    );
  });
});

describe('encodeGraph() and decodeGraph()', () => {
  const roundTrip = (graph: Parameters<typeof readColumns>[0]) => {
    const columns = readColumns(graph);
    const decoded = decodeGraph(encodeGraph(columns));
    expect(decoded).toEqual({ ok: true, value: columns });
  };

  test('give back the same columns, whatever the graph', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), fc.integer(), (size, seed) =>
        roundTrip(synthesizeGraph(size, 3, seed)),
      ),
      { numRuns: 30 },
    );
  });

  test('keep dates known to the month or year, what has no date, and relations to itself', () => {
    roundTrip(
      aGraph(
        [
          'a 1927',
          'b 1930-10',
          'c 2030-02-28',
          'd',
          aNode('e', { topics: ['t', 'u'], kind: undefined, issuer: undefined }),
        ],
        ['a cites a', 'b replaces a', 'a replaces b', 'd companion-of c'],
      ),
    );
    expect(readColumns(aGraph(['d'], [])).first[0]).toBe(noDay);
  });

  test('refuse what is no graph file', () => {
    expect(decodeGraph(new Uint8Array())).toMatchObject({ ok: false });
    expect(decodeGraph(new TextEncoder().encode('VKG0 something else'))).toMatchObject({ ok: false });
    expect(decodeGraph(encodeGraph(readColumns(synthesizeGraph(10))).subarray(0, 40))).toMatchObject({
      ok: false,
    });
  });

  test('keep 10,000 nodes and 40,000 edges below 160 kB', () => {
    expect(gzipSync(encodeGraph(readColumns(synthesizeGraph(10_000)))).length).toBeLessThan(160_000);
  });
});
