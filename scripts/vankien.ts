import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, exit, type Io } from './lib/command.ts';

/** Every command by its name; each is read only when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  cite: async () => (await import('./commands/cite.ts')).cite,
  lookup: async () => (await import('./commands/lookup.ts')).lookup,
  review: async () => (await import('./commands/review.ts')).review,
  ingest: async () => (await import('./commands/ingest.ts')).ingest,
  check: async () => (await import('./commands/check.ts')).check,
  course: async () => (await import('./commands/course.ts')).course,
  new: async () => (await import('./commands/new.ts')).newInstrument,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  synth: async () => (await import('./commands/synth.ts')).synth,
  bench: async () => (await import('./commands/bench.ts')).bench,
};

const io: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stdin: async () => readFileSync(0),
  root: process.env.VANKIEN_CONTENT ?? join(dirname(fileURLToPath(import.meta.url)), '..'),
};

async function printUsage(): Promise<void> {
  io.out('Usage: npm run -s vankien -- <command> [options]\n\n');
  for (const load of Object.values(commands)) {
    const { name, usage, summary } = await load();
    io.out(`  ${name} ${usage}\n      ${summary.en}\n      ${summary.vi}\n`);
  }
  io.out(
    '\nEvery command prints its own help with --help. Exit codes: 0 done, 1 something found (check, review), 2 wrong use or unreadable input.\n',
  );
}

async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') {
    await printUsage();
    return name === undefined ? exit.misuse : exit.done;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    io.err(
      `vankien: no command is called \`${name}\`, expected one of ${Object.keys(commands).join(', ')}\n`,
    );
    return exit.misuse;
  }
  const command = await load();
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
