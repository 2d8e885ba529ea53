import { toApiIndex } from '../../exports/api-index.ts';
import { writeJson } from '../../exports/json-fields.ts';
import { siteAddresses } from '../../site/addresses.ts';
import { loadCorpus } from '../../site/corpus.ts';
import { editionOf, fileResponse } from '../../site/exports.ts';

export async function GET(): Promise<Response> {
  const corpus = await loadCorpus();
  return fileResponse(writeJson(toApiIndex(corpus, siteAddresses(), editionOf(corpus))), 'application/json');
}
