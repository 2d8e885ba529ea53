import { distance } from '../text/distance.ts';

/** The known word that a mistyped one most likely stands for; null when nothing is near. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const limit = Math.min(12, Math.max(2, Math.floor(word.length / 3)));
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of known) {
    const steps = distance(word, candidate, least - 1);
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}
