import type { APIRoute } from 'astro';
import { writeCourseTable } from '../../exports/course-table.ts';
import { loadCorpus } from '../../site/corpus.ts';
import { fileResponse } from '../../site/exports.ts';

export async function getStaticPaths() {
  const { courses } = await loadCorpus();
  return [...courses.keys()].map((id) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const course = (await loadCorpus()).courses.get(id);
  return course === undefined
    ? new Response(null, { status: 404 })
    : fileResponse(writeCourseTable(course), 'text/csv');
};
