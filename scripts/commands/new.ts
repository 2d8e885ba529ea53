import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseNumber } from '../../src/core/instrument/number.ts';
import { type PartialDate, parsePartialDate } from '../../src/core/instrument/partial-date.ts';
import { writeSkeleton } from '../../src/loaders/skeleton.ts';
import { type Command, exit } from '../lib/command.ts';
import { readOptions } from '../lib/options.ts';
import { readToday } from '../lib/today.ts';

/** `vankien new NUMBER DATE`: the files of a new instrument, to fill in. It never writes over a file. */
export const newInstrument: Command = {
  name: 'new',
  usage: 'NUMBER DATE [--root DIR]',
  summary: {
    en: 'Write a skeleton to fill in: new 25-NQ/TW 2013-06-03. Existing files are never written over.',
    vi: 'Tạo khung tệp cho một văn bản mới: new 25-NQ/TW 2013-06-03. Không bao giờ ghi đè tệp đã có.',
  },
  run: async (args, io) => {
    const options = readOptions(io, () =>
      parseArgs({ args: [...args], allowPositionals: true, options: { root: { type: 'string' } } }),
    );
    if (options === null) return exit.misuse;
    const [numberText = '', dateText = ''] = options.positionals;
    const number = parseNumber(numberText);
    const date = parsePartialDate(dateText);
    if (options.positionals.length !== 2 || !number.ok || !date.ok) {
      const reason = !number.ok ? number.reason : !date.ok ? date.reason : 'expected a number and a date';
      io.err(`vankien new: ${reason}\nUsage: vankien new ${newInstrument.usage}\n`);
      return exit.misuse;
    }
    const root = options.values.root ?? io.root;
    const usual = writeSkeleton(number.value, date.value, readToday());
    const { id } = usual;
    const skeleton = isOfAnotherDay(join(root, usual.files[0]?.path ?? ''), date.value)
      ? writeSkeleton(number.value, date.value, readToday(), `${id}-${date.value.slice(5).replace('-', '')}`)
      : usual;
    const taken = skeleton.files.filter(({ path }) => existsSync(join(root, path)));
    if (taken.length > 0) {
      io.err(
        `vankien new: ${taken.map(({ path }) => path).join(', ')} is there already and was left as it is\n`,
      );
      return exit.misuse;
    }
    for (const { path, text } of skeleton.files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text, { flag: 'wx' });
      io.out(`${path}\n`);
    }
    return exit.done;
  },
};

/** Whether a file is there and tells of another day: the second instrument of a number and year has its day in the id. */
function isOfAnotherDay(path: string, date: PartialDate): boolean {
  if (!existsSync(path)) return false;
  const told = /^date: *['"]?(\d{4}-\d{2}-\d{2})\b/mu.exec(readFileSync(path, 'utf8'))?.[1];
  return told !== undefined && date.length === told.length && told !== date;
}
