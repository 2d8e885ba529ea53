import type { APIRoute } from 'astro';
import { languages } from '../../core/language.ts';
import { oembedPath, toCard, toOembed } from '../../exports/embed-card.ts';
import { writeJson } from '../../exports/json-fields.ts';
import { siteAddresses } from '../../site/addresses.ts';
import { loadCorpus } from '../../site/corpus.ts';
import { fileResponse } from '../../site/exports.ts';

export async function getStaticPaths() {
  const { instruments } = await loadCorpus();
  return [...instruments.keys()].flatMap((id) =>
    languages.map((language) => ({
      params: { file: oembedPath(id, language).slice('oembed/'.length, -'.json'.length) },
      props: { id, language },
    })),
  );
}

export const GET: APIRoute = async ({ props: { id, language } }) => {
  const corpus = await loadCorpus();
  const instrument = corpus.instruments.get(id);
  if (instrument === undefined) return new Response(null, { status: 404 });
  const addresses = siteAddresses();
  return fileResponse(
    writeJson(toOembed(toCard(corpus, instrument, language, addresses), addresses)),
    'application/json',
  );
};
