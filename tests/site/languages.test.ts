import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { listPages, readPage } from '../support/site.ts';

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

// The title of a source, as the name of a page or in a citation line, is the source's own.
const hidden = new Set(['script', 'style', 'template', 'svg', 'code', 'pre', 'noscript', 'title', 'cite']);
// A quotation keeps the language of what it quotes.
const quoted = /["“][^"”]*["”]/gu;
const spoken = ['aria-label', 'title', 'alt', 'placeholder'];

/** A number that is kept on one line belongs to the sentence that it stands in. */
function joinWhole(nodes: readonly Node[]): readonly Node[] {
  const joined: Node[] = [];
  for (const node of nodes) {
    const isWhole = node.attrs?.some(({ name, value }) => name === 'class' && value === 'whole') === true;
    const value = isWhole ? node.childNodes?.map((child) => child.value ?? '').join('') : node.value;
    const last = joined.at(-1);
    if (node.nodeName !== '#text' && !isWhole) joined.push(node);
    else if (last?.nodeName === '#text')
      joined[joined.length - 1] = { nodeName: '#text', value: `${last.value}${value}` };
    else joined.push({ nodeName: '#text', value: value ?? '' });
  }
  return joined;
}

/** The texts of a page that are in its own language: what stands under another `lang` is left out. */
function readTexts(html: string): readonly string[] {
  const texts: string[] = [];
  const walk = (node: Node, foreign: boolean, own: string | undefined): void => {
    const attributes = new Map((node.attrs ?? []).map(({ name, value }) => [name, value]));
    const lang = attributes.get('lang');
    const language = own ?? lang;
    const abroad = lang === undefined ? foreign : lang !== language;
    if (!abroad) for (const name of spoken) if (attributes.has(name)) texts.push(attributes.get(name) ?? '');
    if (node.nodeName === '#text' && !abroad) texts.push(node.value ?? '');
    if (!hidden.has(node.nodeName))
      for (const child of joinWhole(node.childNodes ?? [])) walk(child, abroad, language);
  };
  walk(parse(html) as Node, false, undefined);
  return texts
    .map((text) => text.replace(quoted, ' ').replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '' && !/^https?:\/\/\S+$/u.test(text));
}

const english = /\b(?:the|of|and|with|for|from|this|that|which|by|is|are|was|not|what|who)\b/giu;
const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/giu;

const pages = listPages();
const isVietnamese = (path: string): boolean => path.startsWith('/vi/') || path.endsWith('-vi.html');

describe('languages', () => {
  it('leaves no English in Vietnamese pages that is not marked as English', () => {
    const left = pages.filter(isVietnamese).flatMap((path) =>
      readTexts(readPage(path))
        .filter(
          (text) => (text.match(english)?.length ?? 0) >= 2 && (text.match(vietnamese)?.length ?? 0) < 3,
        )
        .map((text) => `${path}: ${text.slice(0, 80)}`),
    );
    expect([...new Set(left)].slice(0, 30)).toEqual([]);
  });

  it('leaves no Vietnamese sentence in English pages that is not marked as Vietnamese', () => {
    const left = pages
      .filter((path) => !isVietnamese(path) && path !== '/404.html')
      .flatMap((path) =>
        readTexts(readPage(path))
          .filter(
            (text) => text.split(' ').length >= 6 && (text.match(vietnamese)?.length ?? 0) > text.length / 6,
          )
          .map((text) => `${path}: ${text.slice(0, 80)}`),
      );
    expect([...new Set(left)].slice(0, 30)).toEqual([]);
  });

  it('says on every page which language it is in', () => {
    const wrong = pages.filter(
      (path) => !readPage(path).includes(`<html lang="${isVietnamese(path) ? 'vi' : 'en'}"`),
    );
    expect(wrong).toEqual([]);
  });
});
