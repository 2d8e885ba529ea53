import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * Writes the embedded script into a built site as one plain file of a lasting name, `embed.js`: other sites refer to it,
 * so it has no digest in its name and needs no other file of ours to run.
 */
export async function bundleEmbed(root: string, site: string): Promise<void> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: {
        input: join(root, 'src/islands/embed/embed.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const [chunk, ...rest] = bundle !== undefined && 'output' in bundle ? bundle.output : [];
  if (chunk === undefined || rest.length > 0) throw new Error('the embedded script did not become one file');
  writeFileSync(join(site, 'embed.js'), chunk.code);
}
