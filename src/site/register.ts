import type { Corpus } from '../core/corpus/corpus.ts';
import type { Register } from '../core/register/register.ts';
import { registerOf } from '../core/register/register-of-corpus.ts';
import {
  type RegisterFile,
  type TitlesFile,
  writeRegisterFile,
  writeTitlesFile,
} from '../search/register-file.ts';
import { signOf } from './instrument-row.ts';

const registers = new WeakMap<Corpus, Register>();

/** The register that the code box asks, made once a build. */
function registerOfSite(corpus: Corpus): Register {
  const made = registers.get(corpus) ?? registerOf(corpus);
  registers.set(corpus, made);
  return made;
}

export function registerFile(corpus: Corpus): RegisterFile {
  return writeRegisterFile(registerOfSite(corpus).entries, (id) => {
    const held = corpus.instruments.get(id);
    return held === undefined ? undefined : signOf(held.status);
  });
}

export function titlesFile(corpus: Corpus): TitlesFile {
  const { entries, bodies } = registerOfSite(corpus);
  return writeTitlesFile(entries, bodies);
}
