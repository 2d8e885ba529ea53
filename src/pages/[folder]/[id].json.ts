import type { APIRoute } from 'astro';
import { writeJson } from '../../exports/json-fields.ts';
import { isTwinFolder, toTwin, twinFolderNames, twinIds } from '../../exports/twins.ts';
import { siteAddresses } from '../../site/addresses.ts';
import { loadCorpus } from '../../site/corpus.ts';
import { fileResponse } from '../../site/exports.ts';

export async function getStaticPaths() {
  const corpus = await loadCorpus();
  return twinFolderNames.flatMap((folder) =>
    twinIds(corpus, folder).map((id) => ({ params: { folder, id } })),
  );
}

export const GET: APIRoute = async ({ params: { folder = '', id = '' } }) => {
  const twin = isTwinFolder(folder) ? toTwin(await loadCorpus(), folder, id, siteAddresses()) : undefined;
  return twin === undefined
    ? new Response(null, { status: 404 })
    : fileResponse(writeJson(twin), 'application/json');
};
