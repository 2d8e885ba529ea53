import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import { type Command, exit } from '../lib/command.ts';
import { openCorpus } from '../lib/open-corpus.ts';
import { readOptions } from '../lib/options.ts';
import { type Phrase, writeSyntheticCorpus } from '../lib/synthetic-corpus.ts';

const most = 100_000;

/** `vankien synth N --out DIR`: a corpus of any size to measure on; build it with VANKIEN_CONTENT=DIR npm run build. */
export const synth: Command = {
  name: 'synth',
  usage: 'N --out DIR [--seed S] [--words W]',
  summary: {
    en: 'Write the content and N synthetic instruments beside it, for measuring; the same seed gives the same bytes.',
    vi: 'Chép nội dung và thêm N văn bản giả lập để đo; cùng một hạt giống cho cùng kết quả.',
  },
  run: async (args, io) => {
    const options = readOptions(io, () =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { out: { type: 'string' }, seed: { type: 'string' }, words: { type: 'string' } },
      }),
    );
    if (options === null) return exit.misuse;
    const { out, seed = '1', words = '650' } = options.values;
    const count = Number(options.positionals[0]);
    if (!Number.isInteger(count) || count < 1 || count > most || out === undefined) {
      io.err(
        `vankien synth: expected a number from 1 to ${most} and --out DIR\nUsage: vankien synth ${synth.usage}\n`,
      );
      return exit.misuse;
    }
    if (existsSync(join(out, 'content'))) {
      io.err(`vankien synth: ${join(out, 'content')} is there already and was left as it is\n`);
      return exit.misuse;
    }
    const { corpus } = openCorpus(io.root);
    const phrases = listPhrases(corpus);
    cpSync(join(io.root, 'content'), join(out, 'content'), { recursive: true });
    for (const { path, text } of writeSyntheticCorpus(count, phrases, Number(seed), Number(words))) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), text);
    }
    io.out(`${count} synthetic instruments in ${join(out, 'content')}\n`);
    return exit.done;
  },
};

/** What the provisions of the content say, without marks of their own. */
const listPhrases = (corpus: Corpus): readonly Phrase[] =>
  [...corpus.instruments.values()]
    .flatMap(({ provisions }) => provisions)
    .flatMap(({ text }) =>
      text.vi === undefined || text.en === undefined
        ? []
        : [{ vi: plain(text.vi.text), en: plain(text.en.text) }],
    );

const plain = (text: string): string =>
  text
    .replace(/[<>{}*_`[\]\\]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
