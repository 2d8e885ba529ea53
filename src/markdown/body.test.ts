import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from './body.ts';

const rules = (text: string): readonly string[] =>
  readBody(text).problems.map(({ rule, position }) => `${position?.line}:${position?.column} ${rule}`);

describe('readBody()', () => {
  it('reads an introduction and provisions in order', () => {
    const body = readBody(
      'An **introduction**.\n\n<Provision id="a" kind="task">\nFirst.\n</Provision>\n\n<Provision id="b">Second.</Provision>\n',
      10,
    );
    expect(body.introduction?.html).toBe('<p>An <strong>introduction</strong>.</p>');
    expect(
      body.provisions.map(({ attributes, prose, position }) => [attributes, prose.text, position.line]),
    ).toEqual([
      [{ id: 'a', kind: 'task' }, 'First.', 12],
      [{ id: 'b' }, 'Second.', 16],
    ]);
  });

  it('knows which provision holds which', () => {
    const body = readBody(
      '<Provision id="dieu-1">\nLead.\n\n<Provision id="dieu-1-khoan-1">\nInner.\n</Provision>\n\n</Provision>\n\n<Provision id="dieu-2">\nNext.\n</Provision>\n',
    );
    expect(
      body.provisions.map(({ attributes, parent, prose }) => [attributes.id, parent, prose.text]),
    ).toEqual([
      ['dieu-1', undefined, 'Lead.'],
      ['dieu-1-khoan-1', 0, 'Inner.'],
      ['dieu-2', undefined, 'Next.'],
    ]);
  });

  it.each([
    ['import x from "y"', '1:1 body-import'],
    ['export const a = 1', '1:1 body-import'],
    ['Text\n\nimport fs from "node:fs"', '3:1 body-import'],
    ['A {1 + 1} b', '1:3 body-expression'],
    ['{process.exit()}', '1:1 body-expression'],
    ['<script>alert(1)</script>', '1:1 component-unknown'],
    ['<Nope />', '1:1 component-unknown'],
    ['<div>x</div>', '1:1 component-unknown'],
    ['<Provision id={1} />', '1:1 attribute-expression'],
    ['<Provision {...x} />', '1:1 attribute-expression'],
    ['[x](javascript:alert(1))', '1:1 address-unsafe'],
    ['[x](data:text/html,x)', '1:1 address-unsafe'],
    ['![x](vbscript:x)', '1:1 address-unsafe'],
    ['[x]\n\n[x]: javascript:alert(1)', '3:1 address-unsafe'],
    ['<Provision', '1:11 body-syntax'],
    ['A\n\n<Provision id="x">\nB\n', '3:1 body-syntax'],
  ])('refuses %j with its place', (text, expected) => {
    expect(rules(text)).toContain(expected);
  });

  it('says all that is wrong at once', () => {
    expect(rules('import a from "b"\n\n<Nope />\n\n{x}\n')).toEqual([
      '1:1 body-import',
      '3:1 component-unknown',
      '5:1 body-expression',
    ]);
  });

  it('lets comments stand', () => {
    expect(readBody('{/* for authors */}\n\nText.').problems).toEqual([]);
  });

  it('prints no comment', () => {
    const body = readBody(
      'Text{/* aside */}.\n\n{/* for authors */}\n\n<Provision id="a">\nB.\n\n{/* c */}\n</Provision>',
    );
    expect(body.introduction?.html).toBe('<p>Text.</p>');
    expect(body.provisions[0]?.prose.html).toBe('<p>B.</p>');
    expect(readBody('{/* nothing yet */}').introduction).toBeUndefined();
  });

  it('keeps quotation marks and dashes as they are typed', () => {
    expect(readBody('"dân vận" -- thử...').introduction?.html).toBe('<p>"dân vận" -- thử...</p>');
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(() => readBody(text)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
