import type { Language } from '../core/language.ts';
import type { Provision } from '../core/provision/provision.ts';
import type { TextUnitView } from './full-text.ts';
import type { Worded } from './naming.ts';
import { viewLocator } from './provisions-view.ts';

/** An entry of the contents of a long text; `short` is what a narrow list prints of it, beside the group's word. */
export interface OutlineEntry {
  readonly id: string;
  readonly name: Worded;
  readonly short: string | null;
  readonly entries: readonly OutlineEntry[];
}

/** From so many provisions on a page has an outline of them. */
const longText = 12;
const listedLevels = ['annex', 'part', 'chapter', 'section', 'subsection', 'roman', 'article'];

/** The parts, chapters and articles of a full text; its headings stand in the language of the text. */
export function outlineText(units: readonly TextUnitView[]): readonly OutlineEntry[] {
  return units.flatMap(({ provision, units: inner }) => {
    const { id, label, heading, level, lang } = provision;
    const text = [label, heading].filter((part) => part !== null && part !== '').join(' ');
    if (!listedLevels.includes(level ?? '') || text === '') return [];
    return [{ id, name: { text, lang }, short: null, entries: outlineText(inner) }];
  });
}

/** The articles that provisions were taken from, or their kinds (viewpoints, tasks), each by its first provision. */
export function outlineProvisions(
  provisions: readonly Provision[],
  language: Language,
): readonly OutlineEntry[] {
  if (provisions.length < longText) return [];
  const first = new Map<string, string>();
  for (const { id, locator } of provisions) {
    const key = locator === undefined ? undefined : groupOf(locator);
    if (key !== undefined && !first.has(key)) first.set(key, id);
  }
  if (first.size < 3) return [];
  return [...first].map(([key, id]) => {
    const name = viewLocator(key, language) ?? { text: key };
    return { id, name, short: /^(?:Article|Điều) (\S+)$/u.exec(name.text)?.[1] ?? null, entries: [] };
  });
}

/** `Điều 11` of `Điều 11 khoản 2`, `nhiệm vụ` of `nhiệm vụ 4`. */
const groupOf = (locator: string): string =>
  /^Điều \d+\p{L}?/u.exec(locator)?.[0] ?? (locator.split(',')[0] ?? '').replace(/ \d+$/u, '');
