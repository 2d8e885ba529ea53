import { parseArgs } from 'node:util';
import type { Language } from '../../src/core/language.ts';
import { type Lookup, lookup as lookUp } from '../../src/core/lookup/lookup.ts';
import { indexForLookup } from '../../src/core/lookup/lookup-index.ts';
import { sayReading, sayWhy } from '../../src/core/lookup/sentences.ts';
import { titleOf } from '../../src/core/lookup/verdict.ts';
import { registerOf } from '../../src/core/register/register-of-corpus.ts';
import { type Command, exit } from '../lib/command.ts';
import { openCorpus } from '../lib/open-corpus.ts';
import { readOptions } from '../lib/options.ts';

/** `vankien lookup`: the code box on the command line. */
export const lookup: Command = {
  name: 'lookup',
  usage: 'QUERY [--json] [--lang vi|en] [--root DIR]',
  summary: {
    en: 'Say which instrument a number means, damaged or half remembered: NQ25, 25/NQ-TW, nghị quyết 25 năm 2013.',
    vi: 'Tra một số văn bản, kể cả khi viết sai hoặc chỉ nhớ một phần: NQ25, 25/NQ-TW, nghị quyết 25 năm 2013.',
  },
  run: async (args, io) => {
    const options = readOptions(io, () =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { json: { type: 'boolean' }, lang: { type: 'string' }, root: { type: 'string' } },
      }),
    );
    if (options === null) return exit.misuse;
    const { positionals, values } = options;
    if (positionals.join('').trim() === '') {
      io.err('vankien lookup: nothing is asked, expected a number such as 25-NQ/TW\n');
      return exit.misuse;
    }
    const language: Language = values.lang === 'vi' ? 'vi' : 'en';
    const register = registerOf(openCorpus(values.root ?? io.root).corpus);
    const found = lookUp(positionals.join(' '), indexForLookup(register.entries));
    io.out(values.json ? `${JSON.stringify(lookupRecord(found, language))}\n` : printed(found, language));
    return exit.done;
  },
};

/** A lookup with the keys of the command line. */
export function lookupRecord(found: Lookup, language: Language): object {
  return {
    query: found.query,
    verdict: found.verdict,
    ...(found.reading === null ? {} : { reading: sayReading(found.reading, language) }),
    matches: found.matches.map(({ entry, why }) => ({
      id: entry.id,
      number: entry.number ?? null,
      title: titleOf(entry, language),
      held: entry.held,
      why: sayWhy(why, language),
    })),
  };
}

const verdicts = {
  exact: { vi: 'Đúng', en: 'Exact' },
  repaired: { vi: 'Đọc là', en: 'Read as' },
  choice: { vi: 'Có thể là', en: 'May be' },
  none: { vi: 'Không có văn bản nào khớp', en: 'Nothing fits' },
} as const;

function printed({ verdict, reading, matches }: Lookup, language: Language): string {
  const head = [verdicts[verdict][language], reading === null ? '' : sayReading(reading, language)]
    .filter((part) => part !== '')
    .join(' ');
  const notHeld = { vi: ' (chưa có trang)', en: ' (no page held)' }[language];
  const lines = matches.map(
    ({ entry, why }) =>
      `  ${entry.id}${entry.held ? '' : notHeld}\n      ${titleOf(entry, language)}\n      ${sayWhy(why, language)}`,
  );
  return `${[head, ...lines].join('\n')}\n`;
}
