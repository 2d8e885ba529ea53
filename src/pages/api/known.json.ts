import { toKnownList } from '../../exports/api-index.ts';
import { writeJson } from '../../exports/json-fields.ts';
import { loadCorpus } from '../../site/corpus.ts';
import { fileResponse } from '../../site/exports.ts';

export const GET = async (): Promise<Response> =>
  fileResponse(writeJson(toKnownList(await loadCorpus())), 'application/json');
