import { bulkOfSite } from '../../site/bulk.ts';
import { fileResponse } from '../../site/exports.ts';

export const GET = async (): Promise<Response> => fileResponse(await bulkOfSite(), 'application/zip');
