import type { Addresses } from './addresses.ts';
import { apiFiles, twinPaths } from './api-index.ts';
import { schemaPath, twinTypes } from './json-fields.ts';
import { dataLicence, type Edition } from './licence.ts';
import { twinFolderNames, twinFolders } from './twins.ts';

/**
 * The static API in the words of OpenAPI 3.1: every path is a file that is read with GET and needs no key. Schemas are
 * those of the twins, by their addresses, relative to this description.
 */
export function toOpenApi(addresses: Addresses, { version }: Edition) {
  const fixed = apiFiles.map(
    ({ path, mediaType, about }) => [`/${path}`, get(path, about.en, mediaType, schemaOf(path))] as const,
  );
  const twins = twinFolderNames.flatMap((folder) =>
    twinPaths(folder).map(({ path, mediaType }) => {
      const json = path.endsWith('{id}.json');
      const summary = `${twinFolders[folder]} as ${mediaType}`;
      return [
        `/${path}`,
        { ...get(path, summary, mediaType, json ? twinFolders[folder] : undefined), parameters: [id] },
      ] as const;
    }),
  );
  return {
    openapi: '3.1.1',
    info: {
      title: 'Văn kiện',
      summary: 'Vietnamese Party, State and Army instruments on mass mobilisation work, as files',
      version,
      license: { name: dataLicence.name, url: dataLicence.address },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    /** Plain files: nobody signs in. */
    security: [],
    servers: [{ url: addresses.root.replace(/\/$/u, '') }],
    paths: Object.fromEntries([...fixed, ...twins]),
    components: {
      schemas: Object.fromEntries(
        [...twinTypes, 'index' as const].map((type) => [type, { $ref: addresses.file(schemaPath(type)) }]),
      ),
    },
  };
}

const id = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id of the entry, as in the index.',
  schema: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
};

const schemaOf = (path: string): string | undefined => (path === 'api/index.json' ? 'index' : undefined);

function get(path: string, summary: string, mediaType: string, schema: string | undefined) {
  return {
    get: {
      operationId: path.replace(/[^a-zA-Z0-9]+/gu, '_'),
      summary,
      responses: {
        200: {
          description: 'The file.',
          content: {
            [mediaType]: schema === undefined ? {} : { schema: { $ref: `#/components/schemas/${schema}` } },
          },
        },
        404: { description: 'There is no such file.' },
      },
    },
  };
}
