import type { APIRoute } from 'astro';
import { writeJson } from '../../../exports/json-fields.ts';
import { fileResponse } from '../../../site/exports.ts';
import { jsonSchemas } from '../../../site/json-schemas.ts';

export const getStaticPaths = () => Object.keys(jsonSchemas()).map((type) => ({ params: { type } }));

export const GET: APIRoute = ({ params: { type = '' } }) => {
  const schema = jsonSchemas()[type];
  return schema === undefined
    ? new Response(null, { status: 404 })
    : fileResponse(writeJson(schema), 'application/schema+json');
};
