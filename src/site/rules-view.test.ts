import { describe, expect, it } from 'vitest';
import { listedRules, viewRule, viewRulesIndex } from './rules-view.ts';

const view = (id: string, language: 'vi' | 'en') => {
  const listed = listedRules.find((one) => one.id === id);
  if (listed === undefined) throw new Error(`no rule ${id}`);
  return viewRule(id, listed.rule, listed.group, language);
};

describe('viewRule()', () => {
  it('prints the sentence as the check does, in each language', () => {
    const { sentenceHtml, example } = view('issuer-mismatch', 'vi');
    expect(sentenceHtml).toContain('cơ quan ban hành <code translate="no">prime-minister</code> không khớp');
    expect(example.printed.text).toMatch(
      /^content\/instruments\/25-nq-tw-2013\.mdx lỗi: .* \(issuer-mismatch\)$/u,
    );
    expect(view('issuer-mismatch', 'en').example.printed.text).toContain('.mdx error: issuer');
  });

  it('prints nothing of an example as HTML', () => {
    const { sentenceHtml, mend } = view('component-unknown', 'en');
    expect(sentenceHtml).toContain('&lt;b&gt;');
    expect(`${sentenceHtml}${mend.html}`).not.toMatch(/<(?!\/?code)/u);
  });

  it('makes visible what nobody sees, and prints no text that is not NFC', () => {
    expect(view('text-not-nfc', 'vi').example.wrong.text).toContain('Ve◌\u0302◌\u0300');
    expect(view('text-invisible', 'vi').example.wrong.text).toContain('20⟨U+200B⟩13');
    expect(view('file-large', 'vi').example.wrong.text).toMatch(/… \(× 20\.000\)$/u);
    for (const { id } of listedRules) {
      const printed = JSON.stringify(view(id, 'vi'));
      expect(printed).toBe(printed.normalize('NFC'));
    }
  });

  it('leads to the other rules of its group, in the same language', () => {
    expect(view('status-undated', 'vi').others.lines.map(({ href }) => href)).toContain(
      '/vi/rules/status-unattested/',
    );
  });
});

describe('viewRulesIndex()', () => {
  it('lists every rule once', () => {
    const { groups, lead } = viewRulesIndex('en');
    const ids = groups.flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(lead).toContain(`${ids.length} rules`);
  });
});
