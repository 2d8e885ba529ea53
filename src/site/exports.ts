import type { Corpus } from '../core/corpus/corpus.ts';
import { citeSource } from '../exports/cite-record.ts';
import type { ExportFormat, ExportSource } from '../exports/formats.ts';
import type { Edition } from '../exports/licence.ts';
import { citeFolders, citeRecords } from '../exports/lists.ts';
import { t } from '../i18n/strings.ts';
import { siteAddresses } from './addresses.ts';
import { loadCorpus } from './corpus.ts';
import { lastReview, release } from './release.ts';

/** What the formats are written from, on this copy. */
export async function exportSource(): Promise<ExportSource> {
  return { corpus: await loadCorpus(), addresses: siteAddresses(), say: t };
}

export const editionOf = (corpus: Corpus): Edition => ({ version: release, asOf: lastReview(corpus) });

/** A file with its media type; text is UTF-8. */
export function fileResponse(body: string | Uint8Array, mediaType: string): Response {
  const type = typeof body === 'string' ? `${mediaType}; charset=utf-8` : mediaType;
  return new Response(body as BodyInit, { headers: { 'content-type': type } });
}

interface RouteContext {
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** The route of one format: a file for each instrument. */
export function instrumentRoute(format: ExportFormat) {
  return {
    getStaticPaths: async () => {
      const { instruments } = await loadCorpus();
      return [...instruments.keys()].map((id) => ({ params: { id } }));
    },
    GET: async ({ params }: RouteContext): Promise<Response> => {
      const source = await exportSource();
      const instrument = source.corpus.instruments.get(params['id'] ?? '');
      if (instrument === undefined || format.one === undefined) return new Response(null, { status: 404 });
      return fileResponse(format.one(source, instrument), format.mediaType);
    },
  };
}

/** The route of a cite format: a file for each instrument and source, and for each list that can be cited. */
export function citeRoute({ cite, mediaType }: ExportFormat) {
  return {
    getStaticPaths: async () => {
      const corpus = await loadCorpus();
      return citedFolders.flatMap((folder) =>
        [...corpus[folder].keys()].map((id) => ({ params: { folder, id } })),
      );
    },
    GET: async ({ params }: RouteContext): Promise<Response> => {
      const folder = citedFolders.find((one) => one === params['folder']);
      const records =
        folder === undefined
          ? undefined
          : citeRecords(await loadCorpus(), folder, params['id'] ?? '', siteAddresses());
      if (records === undefined || cite === undefined) return new Response(null, { status: 404 });
      return fileResponse(cite(records), mediaType);
    },
  };
}

const citedFolders = ['instruments', 'sources', ...citeFolders] as const;

/** The route of a file of all instruments. */
export const registerRoute = (format: ExportFormat) => async (): Promise<Response> =>
  format.all === undefined
    ? new Response(null, { status: 404 })
    : fileResponse(format.all(await exportSource()), format.mediaType);

/** The route of a file of all sources, to be cited. */
export const sourcesRoute =
  ({ cite, mediaType }: ExportFormat) =>
  async (): Promise<Response> => {
    const { sources } = await loadCorpus();
    const records = [...sources.values()].map((source) => citeSource(source, siteAddresses()));
    return cite === undefined ? new Response(null, { status: 404 }) : fileResponse(cite(records), mediaType);
  };
