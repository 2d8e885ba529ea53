import { type Addresses, addressesAt } from '../exports/addresses.ts';
import { filePath } from './urls.ts';

/** The absolute addresses of this copy, for what leaves it: records, feeds, RDF. */
export const siteAddresses = (): Addresses =>
  addressesAt(new URL(filePath(''), import.meta.env?.SITE ?? 'http://localhost').href);
