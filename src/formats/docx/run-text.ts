import { attributeOf, decodeXml, type XmlElement, xmlReference } from '../xml.ts';
import type { InlineState, Story } from './story-state.ts';

const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  sym: ' ',
};

/** Writes what a `w:t`, `w:tab` or other text element of a run shows, in pieces that keep their place in the source. */
export function readRunText(
  story: Story,
  run: XmlElement,
  node: XmlElement,
  state: InlineState,
  raised: boolean,
): void {
  const { builder, barrier } = story.context;
  const open = state.open && story.fields.length === 0;
  const { host, insertions, place } = state;
  const sign = signs[node.local];
  if (sign !== undefined) {
    const [start, end] = [node.start, node.end];
    const origin = {
      part: story.part,
      run,
      node,
      start,
      end,
      shownStart: start,
      shownEnd: end,
      host,
      insertions,
      barrier,
    };
    builder.write(sign, origin, place, open);
    return;
  }
  const [shownStart, shownEnd] = shownText(node);
  for (const text of node.children) {
    if (text.kind !== 'text') continue;
    const pieces = text.literal
      ? [[text.start, text.end] as const]
      : cutReferences(node.source, text.start, text.end);
    for (const [from, to] of pieces) {
      const start = text.literal ? from : Math.max(from, shownStart);
      const end = text.literal ? to : Math.min(to, shownEnd);
      if (start >= end) continue;
      const source = node.source.slice(start, end);
      const words = (text.literal ? source.slice(9, -3) : decodeXml(source)).replace(/\r\n?|\n/g, (mark) =>
        ' '.repeat(mark.length),
      );
      if (raised && /^[\d*(),[\]]+$/.test(words) && /\p{L}$/u.test(builder.last())) builder.fill(' ');
      const origin = {
        part: story.part,
        run,
        node,
        start,
        end,
        shownStart,
        shownEnd,
        host,
        insertions,
        barrier,
      };
      builder.write(words, origin, place, open && !text.literal);
    }
  }
}

/** What shows of a `w:t`: all of it with `xml:space="preserve"`, else without the spaces at its ends. */
function shownText(node: XmlElement): readonly [start: number, end: number] {
  if (attributeOf(node, 'space') === 'preserve') return [node.openEnd, node.closeStart];
  const content = node.source.slice(node.openEnd, node.closeStart);
  const before = content.length - content.replace(/^[ \t\r\n]+/, '').length;
  const after = content.length - content.replace(/[ \t\r\n]+$/, '').length;
  return before === content.length
    ? [node.closeStart, node.closeStart]
    : [node.openEnd + before, node.closeStart - after];
}

/** Stretches of a text between references, and the references. */
function cutReferences(source: string, start: number, end: number): (readonly [number, number])[] {
  const text = source.slice(start, end);
  if (!text.includes('&')) return [[start, end]];
  const cuts: (readonly [number, number])[] = [];
  let at = 0;
  for (const match of text.matchAll(xmlReference)) {
    cuts.push(
      [start + at, start + match.index],
      [start + match.index, start + match.index + match[0].length],
    );
    at = match.index + match[0].length;
  }
  cuts.push([start + at, end]);
  return cuts;
}
