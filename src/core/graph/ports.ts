import { metrics, type PlacedNode } from './drawing.ts';
import type { Family } from './relation-family.ts';

/** How a line leaves or reaches a mark: to which side, and how far below level, in radians. */
export interface Port {
  readonly side: 1 | -1;
  readonly angle: number;
}

export interface PortedEdge {
  readonly edge: number;
  readonly family: Family;
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  /** Runs level without anything in its way. */
  readonly straight: boolean;
}

/** Lines below level are spread up to this angle; above level stands the label, so those keep close to level. */
const steepest = (72 * Math.PI) / 180;
const flattest = (9 * Math.PI) / 180;

/** Marks closer than this across count as one column; a line between them bows to one side. */
export const columnWidth = 3 * metrics.radius;

/*
 * Lines of one family that meet a mark from one side share one angle, so that their heads fall on one another and read
 * as one; families are fanned out by angle, the flattest line on top. Lines from a lower band meet a mark from below,
 * where no label is in the way.
 */
export function assignPorts(
  edges: readonly PortedEdge[],
  width: number,
): ReadonlyMap<number, { from: Port; to: Port }> {
  const ends = edges.flatMap((edge) => [
    endOf(edge, edge.from, edge.to, 'from', width),
    endOf(edge, edge.to, edge.from, 'to', width),
  ]);
  const fans = Map.groupBy(ends, ({ mark, side }) => `${mark} ${side}`);
  const ports = new Map<number, { from: Port; to: Port }>(
    edges.map(({ edge }) => [edge, { from: { side: 1, angle: 0 }, to: { side: 1, angle: 0 } }]),
  );
  for (const fan of fans.values()) {
    const below = fan.filter(({ place }) => place === 'below');
    const groups = [...Map.groupBy(below, ({ family }) => family).values()].sort(
      (a, b) => meanSlope(a) - meanSlope(b),
    );
    for (const end of fan) {
      const group = groups.findIndex((members) => members.includes(end));
      const angle =
        end.place === 'below'
          ? (steepest * (group + 1)) / (groups.length + 1)
          : end.place === 'above'
            ? -flattest
            : 0;
      const port = ports.get(end.edge);
      if (port !== undefined) port[end.role] = { side: end.side, angle };
    }
  }
  return ports;
}

function endOf(edge: PortedEdge, mark: PlacedNode, other: PlacedNode, role: 'from' | 'to', width: number) {
  const dx = other.x - mark.x;
  const dy = other.y - mark.y;
  const column = Math.abs(dx) < columnWidth;
  const away = Math.max(mark.x, other.x) > width - 60 ? -1 : 1;
  const side: 1 | -1 = column ? away : dx > 0 ? 1 : -1;
  const place = edge.straight ? 'level' : dy < 0 ? 'above' : 'below';
  return {
    edge: edge.edge,
    family: edge.family,
    mark: mark.node,
    role,
    side,
    place,
    slope: dy / (Math.abs(dx) + 1),
  } as const;
}

const meanSlope = (ends: readonly { readonly slope: number }[]): number =>
  ends.reduce((sum, { slope }) => sum + slope, 0) / ends.length;
