import type { Io } from './command.ts';

/** Reads a command's options; a misuse is said on standard error and gives null. */
export function readOptions<T>(io: Io, read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    // parseArgs throws a TypeError whose message names the option; anything else is our own bug.
    if (!(error instanceof TypeError)) throw error;
    io.err(`vankien: ${error.message}; --help lists the options\n`);
    return null;
  }
}
