import { type Corpus, gather } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Language } from '../core/language.ts';
import { type DefinedTerm, findDefinedTerms, indexOfTerm } from '../core/provision/defined-terms.ts';
import { findInternalReferences, type ReferringPlace } from '../core/provision/internal-reference.ts';
import { printLocator } from '../core/provision/locator.ts';
import type { Provision } from '../core/provision/provision.ts';
import { nameTextUnit } from '../core/provision/text-locator.ts';
import type { MarkBook } from './marks.ts';
import { escapeHtml, isApart, mapWords, type Wrapped, wrapAll } from './markup.ts';
import { type ProvisionView, viewProvision } from './provisions-view.ts';

/** A unit of a full text as a page prints it, with the units that it holds. */
export interface TextUnitView {
  readonly provision: ProvisionView;
  /** Its official name, `Điều 4 khoản 2`, in the language of the page. */
  readonly place: string | null;
  readonly official: string | null;
  readonly units: readonly TextUnitView[];
}

/** Whether a text is held as the tree of its parts. */
export const isFullText = ({ provisions }: Instrument): boolean =>
  provisions.some(({ level }) => level !== undefined);

/** The tree of a full text, its references to itself and the words that it defines linked. */
export function viewFullText(
  corpus: Corpus,
  instrument: Instrument,
  language: Language,
  book: MarkBook,
): readonly TextUnitView[] {
  const units = instrument.provisions.filter(({ level }) => level !== undefined);
  const children = gather(units, ({ parent }) => [parent]);
  const ids = new Set(instrument.provisions.map(({ id }) => id));
  const terms = findDefinedTerms(instrument.provisions);
  const regions = listRegions(corpus, instrument, children);
  const view = (provision: Provision, holders: readonly Provision[], seen: Set<string>): TextUnitView => {
    const chain = [...holders, provision];
    const region = regions.find(({ prefix }) => prefix !== '' && chain.some(({ id }) => id === prefix));
    const place: ReferringPlace = {
      ids,
      within: Object.fromEntries(chain.map(({ level, id }) => [level ?? '', id])),
      regions,
      prefix: region?.prefix ?? '',
    };
    const own = provision.level === 'article' ? new Set<string>() : seen;
    const printed = viewProvision(corpus, provision, language, book);
    const official = provision.locator ?? nameTextUnit(chain) ?? null;
    const link = (html: string): string =>
      mapWords(html, (words) => linkPiece(words, place, terms, provision.id, own));
    return {
      provision: { ...printed, html: link(printed.html) },
      place: official === null ? null : printLocator(official, language).text,
      official,
      units: (children.get(provision.id) ?? []).map((child) => view(child, chain, own)),
    };
  };
  return (children.get(undefined) ?? []).map((root) => view(root, [], new Set()));
}

/** The instrument itself and each annexed text with articles, by the word that it calls itself. */
function listRegions(
  corpus: Corpus,
  instrument: Instrument,
  children: ReadonlyMap<string | undefined, readonly Provision[]>,
): ReferringPlace['regions'] {
  const kind = corpus.kinds.get(instrument.kind)?.name.vi.toLowerCase() ?? instrument.kind;
  const annexes = (children.get(undefined) ?? []).filter(
    ({ level, id }) => level === 'annex' && instrument.provisions.some((one) => one.id === `${id}-dieu-1`),
  );
  return [
    { word: kind, prefix: '' },
    ...annexes.map(({ id, label, heading }) => ({
      word: (label ?? heading ?? '').toLowerCase().split(/\s+/u).slice(0, 2).join(' '),
      prefix: id,
    })),
  ];
}

function linkPiece(
  text: string,
  place: ReferringPlace,
  terms: readonly DefinedTerm[],
  id: string,
  seen: Set<string>,
): string {
  const links: Wrapped[] = findInternalReferences(text, place).map((found) => ({
    start: found.start,
    end: found.end,
    open: `<a class="inner" href="#${found.id}">`,
    close: '</a>',
  }));
  for (const { term, id: home } of terms) {
    const printed = escapeHtml(term);
    if (seen.has(term)) continue;
    const start = indexOfTerm(text, printed);
    const end = start + printed.length;
    if (start === -1 || !isApart(start, end, links)) continue;
    seen.add(term);
    links.push(
      home === id
        ? { start, end, open: '<dfn>', close: '</dfn>' }
        : { start, end, open: `<a class="term" href="#${home}">`, close: '</a>' },
    );
  }
  return wrapAll(text, links);
}
