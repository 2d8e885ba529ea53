import type { APIContext } from 'astro';
import { type Language, languages } from '../../core/language.ts';
import { loadCorpus } from '../../site/corpus.ts';
import { graphOf } from '../../site/graph-corpus.ts';
import { countEvidenceFiles, listEvidence } from '../../site/graph-files.ts';

interface Props {
  readonly language: Language;
  readonly chunk: number;
}

export async function getStaticPaths() {
  const count = countEvidenceFiles(graphOf(await loadCorpus()));
  const chunks = Array.from({ length: count }, (_, chunk) => chunk);
  return languages.flatMap((language) =>
    chunks.map((chunk) => ({ params: { chunk: `${language}-${chunk}` }, props: { language, chunk } })),
  );
}

/** What the edges of one stretch lean on, for the explorer. */
export const GET = async ({ props: { language, chunk } }: APIContext<Props>): Promise<Response> => {
  const corpus = await loadCorpus();
  return Response.json(listEvidence(corpus, graphOf(corpus), chunk, language));
};
