import { describe, expect, it } from 'vitest';
import { aCorpus } from '../testing/builders.ts';
import { openGlossary } from './glossary.ts';

const concept = (id: string, vi: string, variants: readonly string[] = []) => ({
  id,
  term: { vi, en: id },
  variants: variants.map((text) => ({ text, lang: 'vi' as const, attested: [] })),
  definition: { vi: '', en: '' },
  related: [],
  leading: [],
  attested: [],
});
const corpus = aCorpus({
  concepts: [
    concept('mass-work', 'công tác dân vận'),
    concept('style', 'phong cách làm công tác dân vận'),
    concept('evolution', '"diễn biến hòa bình"'),
    concept('directives', 'directive'),
    concept('skilful', 'dân vận khéo', ['khéo dân vận']),
  ],
});
const link = (id: string, words: string) => `<a class="term" href="/vi/concepts/${id}/">${words}</a>`;

describe('the glossary of a page', () => {
  it('links the first use of each term, and a variant as the term', () => {
    const print = openGlossary(corpus, 'vi');
    expect(print('<p>Công tác dân vận là công tác dân vận.</p>')).toBe(
      `<p>${link('mass-work', 'Công tác dân vận')} là công tác dân vận.</p>`,
    );
    expect(print('<p>công tác dân vận, khéo dân vận, dân vận khéo</p>')).toBe(
      `<p>công tác dân vận, ${link('skilful', 'khéo dân vận')}, dân vận khéo</p>`,
    );
    expect(print('<p>“diễn biến hòa bình”</p>')).toBe(`<p>“${link('evolution', 'diễn biến hòa bình')}”</p>`);
  });

  it.each([
    ['a part of a longer word', 'ban công tác dân vậnx'],
    ['a link', '<a href="/x/">công tác dân vận</a>'],
    ['the name of a kind of document', 'a directive of the Party'],
    ['a tag', '<em title="công tác dân vận">x</em>'],
  ])('leaves %s as it is', (_, html) => {
    expect(openGlossary(corpus, 'vi')(html)).toBe(html);
  });

  it('takes the longer of two terms, at each use', () => {
    const print = openGlossary(corpus, 'vi');
    const longer = 'phong cách làm công tác dân vận';
    expect(print(`${longer}; ${longer}`)).toBe(`${link('style', longer)}; ${longer}`);
    expect(print('công tác dân vận')).toBe(link('mass-work', 'công tác dân vận'));
  });
});
