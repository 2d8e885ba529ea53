import type { APIContext } from 'astro';
import { type Language, languages } from '../../../core/language.ts';
import { loadCorpus } from '../../../site/corpus.ts';
import { graphOf } from '../../../site/graph-corpus.ts';
import { nodeHref, rowId } from '../../../site/graph-node-view.ts';
import { writeLineageFile } from '../../../site/graph-svg-file.ts';
import { release } from '../../../site/release.ts';
import style from '../../../styles/graph-drawing.css?raw';

interface Props {
  readonly id: string;
  readonly language: Language;
}

export async function getStaticPaths() {
  const drawn = graphOf(await loadCorpus()).nodes.filter(
    ({ state }) => state === 'held' || state === 'article',
  );
  return languages.flatMap((language) =>
    drawn.map(({ id }) => ({ params: { file: `${rowId(id)}.${language}` }, props: { id, language } })),
  );
}

/** The lineage of an instrument or article as a file that can be quoted. */
export const GET = async ({ props: { id, language }, site }: APIContext<Props>): Promise<Response> => {
  const corpus = await loadCorpus();
  const node = graphOf(corpus).nodes.find((one) => one.id === id);
  const address = node === undefined ? '' : new URL(nodeHref(node, language), site).href;
  const drawing = writeLineageFile(corpus, id, language, style, { address, release });
  return drawing === null
    ? new Response(null, { status: 404 })
    : new Response(drawing, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
