import { type Corpus, findInstrument } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Addresses } from './addresses.ts';
import { writeTable } from './csv.ts';
import { writeEvidence } from './graph-record.ts';

type Column = readonly [
  name: string,
  cell: (instrument: Instrument, corpus: Corpus, addresses: Addresses) => string | number | undefined,
];

const columns: readonly Column[] = [
  ['id', ({ id }) => id],
  ['number', ({ number }) => number],
  ['kind', ({ kind }) => kind],
  ['kind_vi', ({ kind }, { kinds }) => kinds.get(kind)?.name.vi],
  ['kind_en', ({ kind }, { kinds }) => kinds.get(kind)?.name.en],
  ['issuer', ({ issuer }) => issuer],
  ['issuer_vi', ({ issuer }, { bodies }) => bodies.get(issuer ?? '')?.name.vi],
  ['issuer_en', ({ issuer }, { bodies }) => bodies.get(issuer ?? '')?.name.en],
  ['date', ({ date }) => date],
  ['effective', ({ effective }) => effective],
  ['term', ({ term }) => term],
  ['plenum', ({ plenum }) => plenum],
  ['signatory', ({ signatory }) => signatory],
  ['title_vi', ({ title }) => title.vi],
  ['title_en', ({ title }) => title.en],
  ['translated', ({ translated }) => translated.join('; ')],
  ['status', ({ status }) => status.value],
  ['status_basis', ({ status }) => status.basis],
  ['status_as_of', ({ status }) => status.asOf],
  [
    'replaced_by',
    ({ status }, corpus) =>
      status.by === undefined ? undefined : (findInstrument(corpus, status.by)?.id ?? status.by),
  ],
  ['holding', ({ holding }) => holding],
  ['topics', ({ topics }) => topics.join('; ')],
  ['concepts', ({ concepts }) => concepts.join('; ')],
  ['provisions', ({ provisions }) => provisions.length],
  ['attested', ({ attestations }) => writeEvidence(attestations)],
  ['reviewed', ({ review }) => review?.on],
  ['url_vi', ({ id }, _corpus, addresses) => addresses.page('vi', `instruments/${id}/`)],
  ['url_en', ({ id }, _corpus, addresses) => addresses.page('en', `instruments/${id}/`)],
];

/** All instruments as one table, a row each; lists in a cell are joined by "; ". */
export const writeInstrumentTable = (
  corpus: Corpus,
  instruments: readonly Instrument[],
  addresses: Addresses,
): string =>
  writeTable(
    columns.map(([name]) => name),
    instruments.map((instrument) =>
      columns.map(([, cell]) => {
        const value = cell(instrument, corpus, addresses);
        return value === undefined ? undefined : String(value);
      }),
    ),
  );
