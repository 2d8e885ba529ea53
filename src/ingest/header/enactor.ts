import { isUpper } from '../lines/look.ts';
import type { SourceLine } from '../lines/source-line.ts';
import type { Regions } from '../regions.ts';
import { beginsBody, dropState, nameKey } from './names.ts';

/** The body in capitals between the title and the bases. */
export function findEnactor(lines: readonly SourceLine[], from: number, to: number): string | null {
  const line = lines.slice(from, Math.min(to, from + 6)).find(({ kind }) => kind === 'text');
  if (line === undefined || !isUpper(line.text) || !beginsBody(line.text)) return null;
  return dropState(line.text);
}

/** A letterhead that names a kind of body only, made whole by the body that enacts: `ỦY BAN NHÂN DÂN TỈNH …`. */
export function makeWhole(bodies: readonly string[], enactor: string | null): readonly string[] {
  const lowest = bodies.at(-1);
  const isPart =
    lowest !== undefined &&
    enactor !== null &&
    /^(?:ủy ban|hội đồng) nhân dân$/u.test(nameKey(lowest)) &&
    nameKey(enactor).startsWith(`${nameKey(lowest)} `);
  return isPart ? [...bodies.slice(0, -1), enactor] : bodies;
}

const speaks =
  /^(\p{Lu}[\p{L}-]*(?:\s[\p{L}-]+){0,8}?)\s(?:có ý kiến|thông báo để|trân trọng thông báo|trả lời như sau|trả lời để|kính báo cáo|xin thông báo|ban hành|thống nhất ban hành|kết luận như sau|yêu cầu)(?!\p{L})/u;

/** The body that speaks in a text without a letterhead: `Cục Thuế có ý kiến …`. */
export function findSpeaker(lines: readonly SourceLine[], { head, closing }: Regions): string | null {
  for (let index = closing - 1; index >= head; index -= 1) {
    const line = lines[index];
    if (line?.kind !== 'text' || line.start === 'inside') continue;
    const name = speaks.exec(line.text)?.[1];
    if (name !== undefined && beginsBody(name)) return name;
  }
  return null;
}
