import { readFileSync } from 'node:fs';
import { failed, ok, type Result } from '../../src/core/result.ts';
import type { Io } from './command.ts';

const failures: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder, expected a file',
  EACCES: 'this account may not read it',
};

/** The bytes of a file, or of standard input for `-`; a file that cannot be read is said in words. */
export async function readBytes(path: string, io: Pick<Io, 'stdin'>): Promise<Result<Uint8Array>> {
  if (path === '-') return ok(await io.stdin());
  try {
    return ok(new Uint8Array(readFileSync(path)));
  } catch (error) {
    // What the system says of the file is the user's to know; anything else is our own bug.
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return failed(`cannot be read (${code})${code in failures ? `: ${failures[code]}` : ''}`);
  }
}
