import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** The one inline script of the site: it must run before the first paint, so its hash is allowed by name. */
const beforePaint = readFileSync(new URL('./src/islands/before-paint.js', import.meta.url), 'utf8');
const beforePaintHash = `sha256-${createHash('sha256').update(beforePaint).digest('base64')}`;

/** Where the copy is served from is a matter of the copy: no id and no content file knows it. */
const site = process.env.VANKIEN_SITE ?? 'https://vankien.example';

/** What Markdown's reader turns `&amp;` into `&` with. */
const references = 'decode-named-character-reference';

export default defineConfig({
  site,
  base: process.env.VANKIEN_BASE ?? '/',
  outDir: process.env.VANKIEN_OUT ?? 'dist',
  output: 'static',
  trailingSlash: 'always',
  // White space means in our templates what it means in HTML, so that a formatter cannot eat a space.
  compressHTML: true,
  i18n: {
    locales: ['en', 'vi'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: false },
  },
  markdown: { processor: unified({ smartypants: false }), syntaxHighlight: false },
  integrations: [mdx()],
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [beforePaintHash] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    // The desks read files in a worker that fetches its readers on use, which needs modules.
    worker: { format: 'es' },
    // Its form for browsers reads character references with the help of a page; a worker has none.
    resolve: { alias: { [references]: fileURLToPath(import.meta.resolve(references)) } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onwarn(warning, warn) {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
