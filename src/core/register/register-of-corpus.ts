import type { Corpus } from '../corpus/corpus.ts';
import type { Instrument, KnownInstrument } from '../instrument/instrument.ts';
import { buildRegister, type Register, type RegisterEntry } from './register.ts';

/** The register of a corpus; `citedBy` counts passages that cite an instrument, where somebody has counted them. */
export function registerOf(
  corpus: Corpus,
  citedBy: (id: string) => number = (id) => statedCitations(corpus, id),
): Register {
  const held = [...corpus.instruments.values()].map((each) => entryOfInstrument(each, citedBy(each.id)));
  const known = [...corpus.known.values()]
    .filter((each) => !corpus.instruments.has(each.id))
    .map((each) => entryOfKnown(each, citedBy(each.id)));
  const bodies = [...corpus.bodies.values()].map(({ id, name, variants, formerNames }) => ({
    id,
    names: [
      ...Object.values(name),
      ...variants.vi,
      ...variants.en,
      ...formerNames.flatMap((former) => Object.values(former.name)),
    ],
  }));
  return buildRegister([...held, ...known], bodies);
}

/** Passages that attest an instrument, and relations that lead to it. */
function statedCitations(corpus: Corpus, id: string): number {
  const relations = (corpus.edgesOf.get(id) ?? []).filter((edge) => edge.to === id).length;
  return (corpus.instruments.get(id)?.attestations.length ?? 0) + relations;
}

function entryOfInstrument(instrument: Instrument, cited: number): RegisterEntry {
  const { id, number, numberVariants, kind, issuer, date, term, plenum, title, attestations, status } =
    instrument;
  const own = new Set([title.vi, title.en]);
  const others = attestations.flatMap((each) => [each.title?.vi, each.title?.en]);
  const titles = [...new Set(others)].filter((each) => each !== undefined && !own.has(each)) as string[];
  return {
    id,
    number,
    variants: numberVariants,
    kind,
    issuer,
    date,
    term,
    plenum,
    title,
    titles,
    held: true,
    cited,
    status: status.value,
  };
}

function entryOfKnown(known: KnownInstrument, cited: number): RegisterEntry {
  const { id, number, kind, issuer, date, term, title } = known;
  return { id, number, kind, issuer, date, term, title, held: false, cited };
}
