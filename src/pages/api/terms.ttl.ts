import { writeTerms } from '../../exports/rdf-terms.ts';
import { siteAddresses } from '../../site/addresses.ts';
import { fileResponse } from '../../site/exports.ts';

export const GET = (): Response => fileResponse(writeTerms(siteAddresses()), 'text/turtle');
