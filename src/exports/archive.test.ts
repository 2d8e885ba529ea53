import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { looseKey, parseNumber } from '../core/instrument/number.ts';
import { aCorpus, aKnown, anInstrument, day } from '../testing/builders.ts';
import { addressesAt } from './addresses.ts';
import { hashBytes, writeChecksums } from './checksums.ts';
import { writeTable } from './csv.ts';
import { toCard, toOembed } from './embed-card.ts';
import { embedCallback, listEmbedRows, writeEmbedRegister } from './embed-register.ts';
import { writeZip } from './zip.ts';

const addresses = addressesAt('https://copy.example/');
const files = [
  { path: 'b/đường.txt', bytes: strToU8('ước') },
  { path: 'a.txt', bytes: strToU8('một') },
];

describe('archive', () => {
  test('holds the files under their paths', () => {
    const read = unzipSync(writeZip(files));
    expect(Object.keys(read)).toEqual(['a.txt', 'b/đường.txt']);
    expect(strFromU8(read['b/đường.txt'] ?? new Uint8Array())).toBe('ước');
  });

  test('has the same bytes in any order, on any day and in any time zone', () => {
    const code = `
      import { writeZip } from ${JSON.stringify(join(import.meta.dirname, 'zip.ts'))};
      import { createHash } from 'node:crypto';
      const zip = writeZip([{ path: 'a.txt', bytes: new TextEncoder().encode('một') }]);
      process.stdout.write(createHash('sha256').update(zip).digest('hex'));`;
    const sums = ['Asia/Ho_Chi_Minh', 'America/New_York', 'UTC'].map((TZ) =>
      execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', code], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
    );
    expect(new Set(sums).size).toBe(1);
    expect(writeZip(files)).toEqual(writeZip([...files].reverse()));
  });

  test('checksums are those of sha256sum', async () => {
    const sum = createHash('sha256').update('một').digest('hex');
    expect(await hashBytes(strToU8('một'))).toBe(sum);
    expect(await writeChecksums(files.slice(1))).toBe(`${sum}  a.txt\n`);
  });
});

test('a cell with a quote, a comma or a line end is quoted', () => {
  expect(
    writeTable(
      ['a', 'b'],
      [
        ['một "hai", ba', undefined],
        ['x\ny', 'đ'],
      ],
    ),
  ).toBe('a,b\r\n"một ""hai"", ba",\r\n"x\ny",đ\r\n');
});

describe('what other pages embed', () => {
  const title = 'Về </script> & "dân" \u2028';
  const corpus = aCorpus({
    instruments: [
      anInstrument({
        id: '91-nq-tw-2013',
        number: '91-NQ/TW',
        numberVariants: ['91 NQ/TW', 'không phải số'],
        date: day('2013-06-03'),
        title: { vi: title },
      }),
      anInstrument({ id: 'example', number: '1-NQ/TW', example: true }),
    ],
    known: [aKnown({ id: '91-nq-tw-2003', number: '91-NQ/TW', date: day('2003') })],
  });
  const rows = listEmbedRows(corpus, 'vi', addresses, (key) => key);

  test('the register has a row for each holder of a number, held and known', () => {
    const number = parseNumber('91-NQ/TW');
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      [number.ok ? looseKey(number.value.key) : '', '2013-06-03', '91-nq-tw-2013'],
      ['91-nq-tw', '2003'],
    ]);
  });

  test('the register is a script that gives the rows back, whatever a title holds', () => {
    const script = writeEmbedRegister(rows);
    expect(script).not.toContain('</script');
    let given: unknown;
    new Function(embedCallback, script)((value: unknown) => {
      given = value;
    });
    expect(given).toEqual(rows);
  });

  test('oEmbed describes a frame whose attributes are closed', () => {
    const [instrument] = corpus.instruments.values();
    if (instrument === undefined) throw new Error('no instrument');
    const card = toOembed(toCard(corpus, { ...instrument, number: undefined }, 'vi', addresses), addresses);
    expect(card.html).toContain('src="https://copy.example/vi/embed/91-nq-tw-2013/"');
    expect(card.html).toContain('title="Về &lt;/script&gt; &amp; &quot;dân&quot; \u2028"');
    expect(card.html.endsWith('></iframe>')).toBe(true);
  });
});
