import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from './commands/check.ts';

import { newInstrument } from './commands/new.ts';
import { synth } from './commands/synth.ts';
import { type Command, exit, type Io } from './lib/command.ts';

const commands: readonly Command[] = [check, newInstrument, synth];

const io: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stdin: async () => readFileSync(0),
  root: join(dirname(fileURLToPath(import.meta.url)), '..'),
};

const usage = (): string =>
  [
    'Usage: npm run -s vankien -- <command> [options]',
    '',
    ...commands.map(
      ({ name, usage: rest, summary }) => `  ${name} ${rest}\n      ${summary.en}\n      ${summary.vi}`,
    ),
    '',
    'Every command prints its own help with --help. Exit codes: 0 done, 1 something found, 2 wrong use or unreadable input.',
    '',
  ].join('\n');

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') {
    io.out(usage());
    return name === undefined ? exit.misuse : exit.done;
  }
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    io.err(
      `vankien: no command is called \`${name}\`, expected one of ${commands.map((one) => one.name).join(', ')}\n`,
    );
    return exit.misuse;
  }
  if (rest.includes('--help')) {
    io.out(
      `Usage: npm run -s vankien -- ${command.name} ${command.usage}\n\n${command.summary.en}\n${command.summary.vi}\n`,
    );
    return exit.done;
  }
  return command.run(rest, io);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (`| head`) has what it wanted.
  if (error.code === 'EPIPE') process.exit(exit.done);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
