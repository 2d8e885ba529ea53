import { type Corpus, gather } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Language } from '../core/language.ts';
import { type DefinedTerm, findDefinedTerms, indexOfTerm } from '../core/provision/defined-terms.ts';
import { findInternalReferences, type ReferringPlace } from '../core/provision/internal-reference.ts';
import { printLocator } from '../core/provision/locator.ts';
import type { Provision } from '../core/provision/provision.ts';
import { nameTextUnit } from '../core/provision/text-locator.ts';
import type { MarkBook } from './marks.ts';
import { escapeHtml } from './markup.ts';
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
    return {
      provision: { ...printed, html: linkText(printed.html, place, terms, provision.id, own) },
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

const opaque = /^<(?:a|cite|code|pre)[\s>]/u;

/** Text between tags with its links; what stands in a link already is left as it is. */
function linkText(
  html: string,
  place: ReferringPlace,
  terms: readonly DefinedTerm[],
  id: string,
  seen: Set<string>,
): string {
  let closed = 0;
  return html
    .split(/(<[^>]+>)/u)
    .map((piece) => {
      if (opaque.test(piece)) closed += 1;
      else if (/^<\/(?:a|cite|code|pre)>/u.test(piece)) closed -= 1;
      if (closed > 0 || piece.startsWith('<') || piece.trim() === '') return piece;
      return linkPiece(piece, place, terms, id, seen);
    })
    .join('');
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
}

function linkPiece(
  text: string,
  place: ReferringPlace,
  terms: readonly DefinedTerm[],
  id: string,
  seen: Set<string>,
): string {
  const spans: Span[] = findInternalReferences(text, place).map((found) => ({
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
    if (start === -1 || spans.some((span) => start < span.end && end > span.start)) continue;
    seen.add(term);
    spans.push(
      home === id
        ? { start, end, open: '<dfn>', close: '</dfn>' }
        : { start, end, open: `<a class="term" href="#${home}">`, close: '</a>' },
    );
  }
  let printed = '';
  let at = 0;
  for (const { start, end, open, close } of spans.sort((a, b) => a.start - b.start)) {
    printed += text.slice(at, start) + open + text.slice(start, end) + close;
    at = end;
  }
  return printed + text.slice(at);
}
