import { seededRandom } from '../graph/seeded-random.ts';

/** The 32-bit FNV-1a hash of a text: the same on every machine, so that choices and ids made from it last. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Numbers from 0 to 1 for one purpose: another item in a session does not change what is drawn for this one. */
export const randomFor = (seed: number, purpose: string): (() => number) =>
  seededRandom(hashText(`${seed}\u0000${purpose}`));

/** The items in a random order. */
export function shuffle<T>(items: readonly T[], random: () => number): readonly T[] {
  const shuffled = [...items];
  for (let index = shuffled.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = shuffled[index] as T;
    shuffled[index] = shuffled[other] as T;
    shuffled[other] = kept;
  }
  return shuffled;
}
