import type { Language } from '../language.ts';
import { arrangeNodes } from './arrange.ts';
import { type Arrangement, type Box, boxesOverlap, metrics, type PlacedNode } from './drawing.ts';
import type { Graph } from './graph.ts';
import type { Lineage } from './lineage.ts';
import { kindOf } from './links.ts';
import { assignPorts } from './ports.ts';
import { type Family, familyOf, kindsInGraph } from './relation-family.ts';
import { countParts, type Point, pointAt, type Route, routeAround } from './route.ts';
import { measureText } from './text-width.ts';

/** A word that stands on a line, centred. */
export interface PlacedWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface DrawnEdge {
  readonly edge: number;
  readonly family: Family;
  readonly route: Route;
  /** Whether it touches the focus. */
  readonly own: boolean;
  /** The verb; null where there is no room for it. */
  readonly word: PlacedWord | null;
}

/** A lineage ready to be drawn; all numbers are pixels from the top left. */
export interface LineageLayout extends Arrangement {
  readonly focus: number | null;
  readonly edges: readonly DrawnEdge[];
}

/** Length of the head of a line at its end; families are told apart by its shape. */
export const headLength: Readonly<Record<Family, number>> = {
  ends: 11,
  changes: 10,
  'carries-out': 8,
  continues: 9,
  basis: 8,
  cites: 7,
  beside: 6,
};

export function layOutLineage(
  graph: Graph,
  lineage: Lineage,
  language: Language,
  width: number,
): LineageLayout {
  const arrangement = arrangeNodes(graph.nodes, lineage.nodes, { language, width, focus: lineage.focus });
  return {
    ...arrangement,
    focus: lineage.focus,
    edges: drawEdges(graph, arrangement, lineage.edges, lineage.focus, language),
  };
}

/** Draws the edges between marks that stand already, those of the focus last so that they lie on top. */
export function drawEdges(
  graph: Graph,
  arrangement: Arrangement,
  edges: readonly number[],
  focus: number | null,
  language: Language,
  worded = true,
): readonly DrawnEdge[] {
  const { links } = graph;
  const placeOf = new Map(arrangement.nodes.map((placed) => [placed.node, placed]));
  const ends = edges.flatMap((edge) => {
    const from = placeOf.get(links.from[edge] ?? -1);
    const to = placeOf.get(links.to[edge] ?? -1);
    if (from === undefined || to === undefined) return [];
    return [{ edge, from, to, family: familyOf(kindOf(links, edge)), rank: 0 }];
  });
  const pairs = Map.groupBy(ends, ({ from, to }) => [from.node, to.node].sort((a, b) => a - b).join(' '));
  const ported = [...pairs.values()].flatMap((same) =>
    same.map((one, rank) => ({
      ...one,
      rank,
      straight: rank === 0 && runsStraight(arrangement, one.from, one.to),
    })),
  );
  const ports = assignPorts(ported, arrangement.undatedLeft ?? arrangement.width);
  const obstacles = obstaclesOf(arrangement.nodes);
  const routed = ported.map(({ edge, from, to, family, rank }) => {
    const fromRadius = radiusOf(from, focus);
    const toRadius = radiusOf(to, focus);
    const through = ports.get(edge) ?? { from: { side: 1, angle: 0 }, to: { side: -1, angle: 0 } };
    const setting = { from, to, ports: through, fromRadius, toRadius, headLength: headLength[family], rank };
    const route = routeAround(setting, (points, most) =>
      costOfRoute(obstacles, arrangement, points, [from.node, to.node], most),
    );
    return { edge, family, route, own: from.node === focus || to.node === focus };
  });
  const ordered = [...routed.filter(({ own }) => !own), ...routed.filter(({ own }) => own)];
  const words = worded ? placeWords(graph, arrangement, ordered, language) : new Map<number, PlacedWord>();
  return ordered.map((drawn) => ({ ...drawn, word: words.get(drawn.edge) ?? null }));
}

export const radiusOf = (placed: PlacedNode, focus: number | null): number =>
  placed.node === focus ? metrics.focusRadius : metrics.radius;

/** Two marks of one lane with no other between them. */
const runsStraight = (arrangement: Arrangement, a: PlacedNode, b: PlacedNode): boolean =>
  a.y === b.y && a.node !== b.node && !arrangement.nodes.some((other) => standsBetween(other, a, b));

const standsBetween = (other: PlacedNode, a: PlacedNode, b: PlacedNode): boolean =>
  other.y === a.y && a.y === b.y && other.x > Math.min(a.x, b.x) && other.x < Math.max(a.x, b.x);

/** The boxes that no word may cover: marks and labels. */
export const labelBox = ({ labelX, labelWidth, y }: PlacedNode): Box => ({
  left: labelX - labelWidth / 2,
  right: labelX + labelWidth / 2,
  top: y - metrics.labelRise - metrics.labelSize,
  bottom: y - metrics.labelRise + 4,
});

const markBox = ({ x, y }: PlacedNode): Box => ({
  left: x - metrics.focusRadius - 1,
  right: x + metrics.focusRadius + 1,
  top: y - metrics.focusRadius - 1,
  bottom: y + metrics.focusRadius + 1,
});

/** What a line had better not touch: a line must not seem to end at another mark, nor run behind a label. */
interface Obstacle extends Box {
  readonly cost: number;
  /** The mark whose own lines may touch it; -1 when no line may. */
  readonly freeFor: number;
}

const widen = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
});

const obstaclesOf = (nodes: readonly PlacedNode[]): readonly Obstacle[] =>
  nodes.flatMap((placed) => [
    { ...markBox(placed), cost: 4, freeFor: placed.node },
    { ...widen(labelBox(placed), 2), cost: 1, freeFor: -1 },
  ]);

const outsideCost = 3;

function costOfRoute(
  obstacles: readonly Obstacle[],
  { width, floor }: Arrangement,
  points: Route['points'],
  own: readonly number[],
  most: number,
): number {
  const hull = hullOf(points);
  const near = obstacles.filter((box) => !own.includes(box.freeFor) && boxesOverlap(box, hull));
  const strays = hull.left < 1 || hull.right > width - 1 || hull.top < 1 || hull.bottom > floor - 1;
  if (near.length === 0 && !strays) return 0;
  const parts = countParts(points);
  const [a, b, c, d] = points;
  let cost = 0;
  // Written out without a point for each place: this is most of the work of a drawing.
  for (let part = 0; part <= parts && cost < most; part += 1) {
    const t = part / parts;
    const rest = 1 - t;
    const [p, q, r, s] = [rest * rest * rest, 3 * rest * rest * t, 3 * rest * t * t, t * t * t];
    const x = p * a.x + q * b.x + r * c.x + s * d.x;
    const y = p * a.y + q * b.y + r * c.y + s * d.y;
    for (const box of near)
      if (x > box.left && x < box.right && y > box.top && y < box.bottom) cost += box.cost;
    if (strays && (x < 1 || x > width - 1 || y < 1 || y > floor - 1)) cost += outsideCost;
  }
  return cost;
}

/** A cubic curve never leaves the box around its four points. */
const hullOf = ([a, b, c, d]: Route['points']): Box => ({
  left: Math.min(a.x, b.x, c.x, d.x),
  right: Math.max(a.x, b.x, c.x, d.x),
  top: Math.min(a.y, b.y, c.y, d.y),
  bottom: Math.max(a.y, b.y, c.y, d.y),
});

/** Where a word may stand: on its line, the middle first; then above, below and at either side of the line. */
const wordPlaces = [
  [0, 0],
  [0, -11],
  [0, 12],
  [1, 0],
  [-1, 0],
].flatMap(([across = 0, down = 0]) =>
  [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].map((part) => ({ part, across, down })),
);

/*
 * The lines of the focus come first to the choice of places. A word stands where it covers no label, mark or other word,
 * and of such places the first that the fewest other lines cross.
 */
function placeWords(
  graph: Graph,
  arrangement: Arrangement,
  drawn: readonly Omit<DrawnEdge, 'word'>[],
  language: Language,
): ReadonlyMap<number, PlacedWord> {
  const taken = arrangement.nodes.flatMap((placed) => [labelBox(placed), markBox(placed)]);
  const lines = drawn.map(({ edge, route }) => ({
    edge,
    points: linePlaces.map((part) => pointAt(route.points, part)),
  }));
  const words = new Map<number, PlacedWord>();
  for (const { edge, route } of [...drawn].reverse()) {
    if (graph.nodes[graph.links.from[edge] ?? -1]?.state === 'article') continue;
    const text = kindsInGraph[kindOf(graph.links, edge)].word[language];
    const half = measureText(text, metrics.wordSize) / 2 + 2;
    let best: { box: Box; x: number; y: number; crossed: number } | undefined;
    for (const { part, across, down } of wordPlaces) {
      const onLine = pointAt(route.points, part);
      const x = onLine.x + across * (half + 3);
      const y = onLine.y + down;
      const box = { left: x - half, right: x + half, top: y - 8, bottom: y + 7 };
      const inside = box.left >= 0 && box.right <= arrangement.width && box.bottom <= arrangement.floor;
      if (!inside || taken.some((other) => boxesOverlap(box, other))) continue;
      const crossed = lines.filter(
        (line) => line.edge !== edge && line.points.some((at) => lies(at, box)),
      ).length;
      if (best === undefined || crossed < best.crossed) best = { box, x, y: y + 4, crossed };
      if (crossed === 0) break;
    }
    if (best === undefined) continue;
    taken.push(best.box);
    words.set(edge, { text, x: best.x, y: best.y });
  }
  return words;
}

const linePlaces = Array.from({ length: 41 }, (_, index) => index / 40);

const lies = ({ x, y }: Point, box: Box): boolean =>
  x > box.left && x < box.right && y > box.top && y < box.bottom;
