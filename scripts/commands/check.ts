import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCorpus } from '../../src/core/check/check.ts';
import { anchorsOf } from '../../src/core/corpus/anchors.ts';
import type { Language } from '../../src/core/language.ts';
import { severityOf } from '../../src/core/rules/rules.ts';
import { type Command, exit } from '../lib/command.ts';
import { lockPath, openCorpus } from '../lib/open-corpus.ts';
import { readOptions } from '../lib/options.ts';
import { printFindings, reportFindings } from '../lib/report.ts';
import { readToday } from '../lib/today.ts';

/** `vankien check`: every finding of every content file at once. */
export const check: Command = {
  name: 'check',
  usage: '[--json] [--lang vi|en] [--lock] [--root DIR]',
  summary: {
    en: 'Check all content files: facts, sources, relations, provisions. Exit 1 when one is an error.',
    vi: 'Kiểm tra toàn bộ nội dung: dữ kiện, nguồn, quan hệ, điều khoản. Mã thoát 1 khi có lỗi.',
  },
  run: async (args, io) => {
    const options = readOptions(io, () =>
      parseArgs({
        args: [...args],
        options: {
          json: { type: 'boolean' },
          lang: { type: 'string' },
          lock: { type: 'boolean' },
          root: { type: 'string' },
        },
      }),
    );
    if (options === null) return exit.misuse;
    const { json, lang = 'en', lock, root = io.root } = options.values;
    if (lang !== 'vi' && lang !== 'en') {
      io.err(`vankien check: no sentences in \`${lang}\`, expected --lang vi or --lang en\n`);
      return exit.misuse;
    }
    if (!existsSync(join(root, 'content'))) {
      io.err(`vankien check: ${root} has no folder content/\n`);
      return exit.misuse;
    }
    const language: Language = lang;
    const { corpus, findings, unread, promised, textOf } = openCorpus(root);
    const found = [...findings, ...checkCorpus(corpus, { today: readToday(), promised, unread })];
    const failed = found.some((finding) => severityOf(finding) === 'error');
    const locked = lock === true && !failed;
    if (locked) writeLock(root, [...promised, ...anchorsOf(corpus)]);
    else if (lock) io.err(`vankien check: ${lockPath} was left as it is, mend the errors first\n`);
    const left = locked ? found.filter(({ rule }) => rule !== 'anchor-unlocked') : found;
    const reported = reportFindings(left, textOf, language);
    io.out(json ? `${JSON.stringify({ findings: reported }, null, 2)}\n` : printFindings(reported, language));
    return failed ? exit.found : exit.done;
  },
};

const lockHead = `# Pages and anchors that are promised for ever, one a line. Written by: npm run -s vankien -- check --lock
# Never delete a line: what is gone gets an entry in content/tombstones.yaml.
`;

function writeLock(root: string, anchors: readonly string[]): void {
  writeFileSync(join(root, lockPath), `${lockHead}${[...new Set(anchors)].sort().join('\n')}\n`);
}
