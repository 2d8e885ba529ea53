/** Makes an element with attributes and children; a text child is text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** The words that the page hands to the explorer; `{…}` is filled in. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export const sayFrom =
  (words: Readonly<Record<string, string>>): Say =>
  (key, values = {}) =>
    (words[key] ?? key).replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));

/** The part of the page that a selector names; a page without it is a slip of ours. */
export function findIn<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`the page of the graph has no ${selector}`);
  return found;
}
