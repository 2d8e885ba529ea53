import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { listPages, readPage } from '../support/site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Astro prints `<!DOCTYPE html>` and void elements without a slash; both are valid.
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // A long title in Vietnamese and the name of the site are worth more than 70 characters.
    'long-title': 'off',
    // SVG drawings use role and aria-label on groups and scroll regions, as WAI-ARIA allows.
    'prefer-native-element': 'off',
    // Forms without script are sent with GET and need no token.
    'require-csp-nonce': 'off',
    'attribute-boolean-style': 'off',
    // Boxes of one name are one choice of several values, as HTML has it.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // HTML lets an id begin with a digit; ours begin with document numbers and are never used in selectors.
    'valid-id': ['error', { relaxed: true }],
  },
});

describe('HTML of the built site', () => {
  it('is valid on every page', async () => {
    const faults: string[] = [];
    for (const path of listPages()) {
      const report = await validator.validateString(readPage(path));
      for (const { messages } of report.results) {
        for (const { ruleId, message, line, column } of messages)
          faults.push(`${path}:${line}:${column} ${message} (${ruleId})`);
      }
    }
    expect(faults.slice(0, 40)).toEqual([]);
  }, 300_000);
});
