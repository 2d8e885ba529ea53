import { writeOpenSearch } from '../exports/open-search.ts';
import { siteAddresses } from '../site/addresses.ts';
import { fileResponse } from '../site/exports.ts';

export const GET = (): Response =>
  fileResponse(writeOpenSearch('en', siteAddresses()), 'application/opensearchdescription+xml');
