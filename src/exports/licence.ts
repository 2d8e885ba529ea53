import type { PartialDate } from '../core/instrument/partial-date.ts';
import type { Bilingual } from '../core/language.ts';
import type { Addresses } from './addresses.ts';
import type { CiteRecord } from './cite-record.ts';

/** Under what terms the data may be used: machine-readable name and address. */
export const dataLicence = {
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** What a copy is: its version, and the last day on which it was compared with the sources. */
export interface Edition {
  readonly version: string;
  readonly asOf: PartialDate | null;
}

/** The data as a whole, to be cited like a document: the version and the day stand for the state that was used. */
export const citeData = (addresses: Addresses, { version, asOf }: Edition): CiteRecord => ({
  key: `vankien-${version}`,
  medium: 'webpage',
  author: { vi: 'Văn kiện', en: 'Văn kiện' },
  title: {
    vi: `Văn kiện: cơ sở dữ liệu văn bản về công tác dân vận, phiên bản ${version}`,
    en: `Văn kiện: a database of instruments on mass mobilisation work, version ${version}`,
  },
  translated: [],
  date: asOf ?? undefined,
  topics: [],
  page: { vi: addresses.page('vi', 'api/'), en: addresses.page('en', 'api/') },
  address: addresses.page('en', 'api/'),
});

/** Who wrote what may be said in one line beside any use of the data. */
export const attribution = (addresses: Addresses): Bilingual => ({
  vi: `Dữ liệu: Văn kiện (${addresses.root}), ${dataLicence.name}`,
  en: `Data: Văn kiện (${addresses.root}), ${dataLicence.name}`,
});
