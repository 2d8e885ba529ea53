import { listChanges } from '../../exports/changes.ts';
import { writeJsonFeed } from '../../exports/feeds.ts';
import { siteAddresses } from '../../site/addresses.ts';
import { loadCorpus } from '../../site/corpus.ts';
import { fileResponse } from '../../site/exports.ts';

export const GET = async (): Promise<Response> =>
  fileResponse(
    writeJsonFeed(listChanges(await loadCorpus()), 'en', siteAddresses()),
    'application/feed+json',
  );
