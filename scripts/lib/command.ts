import type { Bilingual } from '../../src/core/language.ts';

/** Exit codes of every command: done; something that the command looks for was found; wrong use or unreadable input. */
export const exit = { done: 0, found: 1, misuse: 2 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** The ways out of a command, so that a test can stand at their ends. Results go to `out`, messages to `err`. */
export interface Io {
  readonly out: (text: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  /** The folder where content/ lies: the project's own, or the one that VANKIEN_CONTENT names, as for the build. */
  readonly root: string;
}

/** One command of the command line: thin, it reads, calls the core and reports. */
export interface Command {
  readonly name: string;
  readonly summary: Bilingual;
  /** Printed by --help, without the program's name: `FILE… | -`. */
  readonly usage: string;
  readonly run: (args: readonly string[], io: Io) => Promise<ExitCode>;
}
