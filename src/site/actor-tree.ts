import type { Corpus } from '../core/corpus/corpus.ts';

/** The actor and everything that it is part of, itself first: a duty of a commune's chair is one of the commune. */
export function lineOf(corpus: Corpus, id: string): readonly string[] {
  const line: string[] = [];
  let at: string | undefined = id;
  while (at !== undefined && !line.includes(at)) {
    line.push(at);
    at = corpus.actors.get(at)?.parent;
  }
  return line;
}

/** Everyone's duties are each one's. */
const everyone = 'all';

/** The circles around an actor, near ones first: what binds them all binds the actor too. */
export function widerOf(corpus: Corpus, id: string): readonly string[] {
  const found = new Set([id]);
  for (const one of found) {
    const actor = corpus.actors.get(one);
    for (const circle of [actor?.parent, ...(actor?.circles ?? [])])
      if (circle !== undefined) found.add(circle);
  }
  if (corpus.actors.has(everyone)) found.add(everyone);
  found.delete(id);
  return [...found];
}

/** The actors directly within an actor. */
export const partsOf = (corpus: Corpus, id: string): readonly string[] =>
  [...corpus.actors.values()].filter(({ parent }) => parent === id).map((actor) => actor.id);

/** The actor and all that is within it, at any depth. */
export function wholeOf(corpus: Corpus, id: string): ReadonlySet<string> {
  const whole = new Set<string>();
  const add = (one: string) => {
    if (whole.has(one)) return;
    whole.add(one);
    for (const part of partsOf(corpus, one)) add(part);
  };
  add(id);
  return whole;
}
