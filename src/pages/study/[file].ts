import type { APIRoute, GetStaticPaths } from 'astro';
import { languages } from '../../core/language.ts';
import { sessionExports } from '../../exports/session-exports.ts';
import { loadCorpus } from '../../site/corpus.ts';
import { fileName, formatsOf } from '../../site/study-view.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const corpus = await loadCorpus();
  return [...corpus.sessions.values()].flatMap((session) =>
    languages.flatMap((language) =>
      formatsOf(session).map((format) => ({
        params: { file: fileName(session, language, format) },
        props: { session, language, format },
      })),
    ),
  );
};

export const GET: APIRoute = async ({ props }) => {
  const { session, language, format } = props as {
    session: Parameters<typeof fileName>[0];
    language: 'vi' | 'en';
    format: keyof typeof sessionExports;
  };
  const body = await sessionExports[format].write(session, await loadCorpus(), language);
  return new Response(body as BodyInit, { headers: { 'content-type': sessionExports[format].mediaType } });
};
