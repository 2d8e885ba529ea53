import { writeJson } from '../../exports/json-fields.ts';
import { toOpenApi } from '../../exports/openapi.ts';
import { siteAddresses } from '../../site/addresses.ts';
import { loadCorpus } from '../../site/corpus.ts';
import { editionOf, fileResponse } from '../../site/exports.ts';

export const GET = async (): Promise<Response> =>
  fileResponse(writeJson(toOpenApi(siteAddresses(), editionOf(await loadCorpus()))), 'application/json');
