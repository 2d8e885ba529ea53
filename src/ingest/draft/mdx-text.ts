/**
 * Text as MDX that prints the same text. Signs that mean something to Markdown or MDX get a backslash; so do, at the
 * beginning of a paragraph, those that begin a list, a heading or a quotation there. `import` and `export` at the beginning
 * would be code, and their first letter is written as an entity. A line end becomes a space.
 */
export function escapeMdx(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}<>[\]~|$]/gu, String.raw`\$&`)
    .replace(/&(?=#?\w+;)/gu, '&amp;')
    .replace(/^([-+#=:])/u, String.raw`\$1`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, String.raw`$1\$2`)
    .replace(/^(im|ex)(?=port\b)/u, (start) => `&#${start.charCodeAt(0)};${start.charAt(1)}`);
}

/** Text as the value of an attribute. */
export const escapeAttribute = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/&/gu, '&amp;')
    .replace(/"/gu, '&quot;')
    .replace(/</gu, '&lt;')
    .replace(/\{/gu, '&#123;');

/** A string as YAML in double quotes, which YAML reads as JSON does. */
export const quoteYaml = (text: string): string => JSON.stringify(text);
