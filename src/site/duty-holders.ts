import type { Corpus } from '../core/corpus/corpus.ts';
import { issuingLevels } from '../core/corpus/vocabulary.ts';
import type { Source } from '../core/evidence/source.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Provision } from '../core/provision/provision.ts';
import { newestFirst } from './instrument-row.ts';
import { listedInstruments } from './listed.ts';
import { answersOfProvision } from './provision-answers.ts';

/** An instrument with its duties, or an article with the advice of its author. */
export type DutyHolder = { readonly duties: readonly Provision[] } & (
  | { readonly sort: 'instrument'; readonly holder: Instrument }
  | { readonly sort: 'advice'; readonly holder: Source }
);

export type PickDuty = (provision: Provision) => boolean;

/** A duty is a provision with actors. */
export const isDuty = (provision: Provision): boolean => provision.actors.length > 0;

/** Who holds the duties that `pick` takes: instruments from the Party down, each level newest first; then articles. */
export function listDutyHolders(corpus: Corpus, pick: PickDuty = () => true): readonly DutyHolder[] {
  const dutiesOf = ({ provisions }: Instrument | Source) =>
    provisions.filter((provision) => isDuty(provision) && pick(provision));
  const holders: readonly DutyHolder[] = [
    ...inLevelOrder(corpus).map((holder) => ({
      sort: 'instrument' as const,
      holder,
      duties: dutiesOf(holder),
    })),
    ...[...corpus.sources.values()]
      .sort(newestFirst)
      .map((holder) => ({ sort: 'advice' as const, holder, duties: dutiesOf(holder) })),
  ];
  return holders.filter(({ duties }) => duties.length > 0);
}

function inLevelOrder(corpus: Corpus): readonly Instrument[] {
  const rank = ({ issuer }: Instrument) => {
    const level = corpus.bodies.get(issuer ?? '')?.level;
    return level === undefined ? issuingLevels.length : issuingLevels.indexOf(level);
  };
  return [...listedInstruments(corpus)].sort((a, b) => rank(a) - rank(b) || newestFirst(a, b));
}

/** What a duty answers to the filters: as a provision, and which papers it is in or advises on, and whom it names. */
export const answersOfDuty = (corpus: Corpus, { holder }: DutyHolder, duty: Provision) => ({
  ...answersOfProvision(corpus, duty),
  in: [holder.id, ...duty.instruments],
  on: duty.actors,
});

export type DutyAnswers = ReturnType<typeof answersOfDuty>;
