/*
 * What a dossier holds stands in its address, so that it can be kept and sent:
 *
 *   ?items=25-nq-tw-2013,10-2022-qh15~dieu-11~dieu-13-khoan-2     or one `items` for each
 *
 * An instrument stands whole, or, behind `~`, with the provisions named and no others.
 */

/** An instrument of a dossier, with the provisions that were chosen of it; none: all of it. */
export interface DossierItem {
  readonly instrument: string;
  readonly provisions: readonly string[];
}

const mostItems = 60;
const shape = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/u;

/** The items of an address, each instrument once, in order; what is no id is left out. */
export function readDossierItems(query: string): readonly DossierItem[] {
  const items = new Map<string, string[]>();
  const words = new URLSearchParams(query).getAll('items').flatMap((value) => value.split(','));
  for (const word of words) {
    const [instrument = '', ...provisions] = word.trim().split('~');
    if (!shape.test(instrument) || (items.size >= mostItems && !items.has(instrument))) continue;
    const chosen = provisions.filter((id) => shape.test(id));
    items.set(instrument, [...new Set([...(items.get(instrument) ?? []), ...chosen])]);
  }
  return [...items].map(([instrument, provisions]) => ({ instrument, provisions }));
}
