/** A provision of one of two pages, as far as aligning needs it. */
export interface Alignable {
  readonly actors: readonly string[];
  readonly topics: readonly string[];
}

/** A row of the comparison: what both sides say to one actor on one topic; a side may be empty. */
export interface AlignedRow<T> {
  readonly topic: string | null;
  readonly left: readonly T[];
  readonly right: readonly T[];
}

export interface AlignedActor<T> {
  /** Null for provisions that name nobody. */
  readonly actor: string | null;
  readonly shared: boolean;
  readonly rows: readonly AlignedRow<T>[];
}

/**
 * Sets two lists of provisions side by side. Each provision stands once: under the first of its actors that the
 * other side has too, else under its first actor; there under the first of its topics that the other side has for
 * that actor. Shared actors come first, then the order of the texts.
 */
export function alignProvisions<T extends Alignable>(
  left: readonly T[],
  right: readonly T[],
): readonly AlignedActor<T>[] {
  const [leftActors, rightActors] = [left, right].map(
    (side) => new Set(side.flatMap(({ actors }) => actors)),
  );
  const place = (one: T, other: ReadonlySet<string> | undefined): string | null =>
    one.actors.find((actor) => other?.has(actor)) ?? one.actors[0] ?? null;
  const leftPlaced = left.map((one) => ({ one, actor: place(one, rightActors) }));
  const rightPlaced = right.map((one) => ({ one, actor: place(one, leftActors) }));
  const order = [...new Set([...leftPlaced, ...rightPlaced].map(({ actor }) => actor))];
  const groups = order.map((actor) => {
    const of = (placed: typeof leftPlaced) =>
      placed.filter((entry) => entry.actor === actor).map(({ one }) => one);
    const [mine, theirs] = [of(leftPlaced), of(rightPlaced)];
    return { actor, shared: mine.length > 0 && theirs.length > 0, rows: alignTopics(mine, theirs) };
  });
  const rank = ({ actor, shared }: AlignedActor<T>) => (actor === null ? 2 : shared ? 0 : 1);
  return groups.sort((a, b) => rank(a) - rank(b));
}

function alignTopics<T extends Alignable>(left: readonly T[], right: readonly T[]): readonly AlignedRow<T>[] {
  const [leftTopics, rightTopics] = [left, right].map(
    (side) => new Set(side.flatMap(({ topics }) => topics)),
  );
  const place = (one: T, other: ReadonlySet<string> | undefined) =>
    one.topics.find((topic) => other?.has(topic)) ?? one.topics[0] ?? null;
  const placed = [
    ...left.map((one) => ({ one, side: 'left', topic: place(one, rightTopics) })),
    ...right.map((one) => ({ one, side: 'right', topic: place(one, leftTopics) })),
  ];
  const rows = [...new Set(placed.map(({ topic }) => topic))].map((topic) => {
    const of = (side: string) =>
      placed.filter((entry) => entry.topic === topic && entry.side === side).map(({ one }) => one);
    return { topic, left: of('left'), right: of('right') };
  });
  const rank = (row: AlignedRow<T>) => (row.left.length > 0 && row.right.length > 0 ? 0 : 1);
  return rows.sort((a, b) => rank(a) - rank(b));
}
