import { parse } from 'parse5';

/** An element of a parsed page, as far as tests ask it. */
export interface PageElement {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly PageElement[];
}

export const parsePage = (html: string): PageElement => parse(html) as PageElement;

export const attribute = (element: PageElement, name: string): string | undefined =>
  element.attrs?.find((one) => one.name === name)?.value;

/** Every element that fits, outer before inner. */
export function findElements(
  root: PageElement,
  fits: (element: PageElement) => boolean,
): readonly PageElement[] {
  const inner = (root.childNodes ?? []).flatMap((child) => findElements(child, fits));
  return fits(root) ? [root, ...inner] : inner;
}

export const hasClass = (element: PageElement, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/u).includes(name);

export const textOf = (element: PageElement): string =>
  (element.value ?? '') + (element.childNodes ?? []).map(textOf).join('');
