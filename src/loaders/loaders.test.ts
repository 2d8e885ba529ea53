import { describe, expect, it } from 'vitest';
import { describeFinding } from '../core/rules/rules.ts';
import { assemble } from './assemble.ts';
import { locateField, splitFile } from './frontmatter.ts';
import { parseFile } from './parse-file.ts';

const path = 'content/instruments/25-nq-tw-2013.mdx';
const front = `number: 25-NQ/TW
kind: resolution
title: { vi: Về công tác thử }
status: { value: unknown }
holding: reference
attestations:
  - { source: journal-a, number: 25-NQ/TW }`;
const file = (frontmatter: string, body = 'Text.') => `---\n${frontmatter}\n---\n${body}\n`;

/** What reading a file says: `line:column sentence`, the place of a field found as a report finds it. */
const say = (text: string, at = path): readonly string[] =>
  parseFile(at, text).findings.map((finding) => {
    const position =
      finding.position ??
      (finding.field && locateField(text, finding.field, finding.rule === 'field-unknown' ? 'key' : 'value'));
    return `${position === undefined ? '' : `${position.line}:${position.column} `}${describeFinding(finding, 'en')} (${finding.rule})`;
  });

describe('parseFile()', () => {
  it('reads a correct file without a word', () => {
    expect(say(file(front))).toEqual([]);
  });

  it('refuses `layout`, which would run a file, and says where', () => {
    expect(say(file(`${front}\nlayout: ../../evil.astro`))).toEqual([
      '9:1 unexpected field `layout`, which is not a field of this kind of file (field-unknown)',
    ]);
  });

  it('says all that is wrong at once, each with its line and column', () => {
    const wrong = file(
      front
        .replace('holding: reference', 'holding: borrowed\ndate: 2013-13-01')
        .replace('{ value: unknown }', '{ value: valid }')
        .replace('source: journal-a', 'source: Journal A, at: somewhere'),
    );
    expect(say(wrong)).toEqual([
      '7:7 unexpected date `2013-13-01` in `date`, expected year, year-month or year-month-day such as 2013-06-03 (date-form)',
      '5:18 unexpected value `valid` in `status.value`, expected one of in-force, replaced, lapsed, unknown (value-unknown)',
      '6:10 unexpected value `borrowed` in `holding`, expected one of verbatim, excerpt, paraphrase, reference (value-unknown)',
      '9:15 unexpected id `Journal A`, expected lower-case ASCII letters, digits and hyphens (id-form)',
      '9:30 unexpected place `somewhere`: `somewhere` is not understood, expected steps such as `note 10` or `article 3 clause 2` (place-form)',
    ]);
  });

  it('names a missing field', () => {
    expect(say(file(front.replace('kind: resolution\n', '')))).toEqual([
      'missing field `kind` (field-missing)',
    ]);
  });

  it('says where YAML breaks', () => {
    expect(say(file('number: "25-NQ/TW\nkind: resolution'))[0]).toMatch(
      /^3:\d+ frontmatter that cannot be read as YAML/u,
    );
  });

  it('says the first slip of YAML once, counted on the lines of the file alone, and each field that stands twice', () => {
    expect(say(file(front.replace('title:', '\ttitle:')))).toEqual([
      '4:1 frontmatter that cannot be read as YAML: Tabs are not allowed as indentation (frontmatter-syntax)',
    ]);
    expect(say(file(`${front}\nkind: decision\nholding: excerpt`))).toEqual([
      '9:1 field `kind` stands twice, expected once (field-twice)',
      '10:1 field `holding` stands twice, expected once (field-twice)',
    ]);
  });

  it.each([
    ['bytes that are no UTF-8', file(front, 'Ngh\uFFFD quyết.'), '10:4', 'text-encoding'],
    ['UTF-16', file(front).replaceAll('', '\0'), '1:1', 'text-encoding'],
    ['a space without width', file(front.replace('25-NQ', '25\u200B-NQ')), '2:11', 'text-invisible'],
    ['a soft hyphen', file(front, 'công\u00AD tác'), '10:5', 'text-invisible'],
  ])('refuses %s with its place', (_, text, place, rule) => {
    expect(say(text).filter((line) => line.includes(rule))).toEqual([expect.stringMatching(`^${place} `)]);
  });

  it('does not begin to read a file that no author can have typed', () => {
    expect(say(file(front, 'One page.\n\n'.repeat(500_000)))).toEqual([
      'a file of 5.5 million characters, expected 1.0 million at most; it was not read (file-large)',
    ]);
  });

  it('takes an empty Vietnamese file for work that is not done', () => {
    expect(say(' \n', path.replace('.mdx', '.vi.mdx')).join()).toContain('(body-empty)');
  });

  it('finds text that is not NFC and prints the word to paste', () => {
    const decomposed = 'Về'.normalize('NFD');
    expect(say(file(front).replace('Về', decomposed))[0]).toBe(
      '4:15 text that is not in Unicode NFC; type it as `Về` with composed letters (text-not-nfc)',
    );
  });

  it('reads no alias bombs', () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: [*b, *b]'].join('\n');
    expect(say(file(bomb)).join()).toContain('(frontmatter-alias)');
  });

  it.each([
    ['content/papers/a.mdx', 'file-unknown'],
    ['content/instruments/25-nq-tw-2013.md', 'file-ending'],
    ['content/known.yml', 'file-ending'],
    ['content/instruments/25_NQ.mdx', 'file-name'],
  ])('refuses the file %s', (at, rule) => {
    expect(say(file(front), at).join()).toContain(`(${rule})`);
  });

  it('reads a file without frontmatter, or with an open one, as one that lacks it', () => {
    expect(say('Text only.')[0]).toContain('(frontmatter-missing)');
    expect(say('---\nnumber: x\ntitle: { vi: a }\n')).toEqual([
      expect.stringContaining('(frontmatter-missing)'),
    ]);
  });

  it('puts places of the body on the lines of the file', () => {
    expect(say(file(front, 'A\n\n<Nope />'))).toEqual([
      '12:1 unexpected component <Nope>, expected plain Markdown or <Provision> (component-unknown)',
    ]);
  });
});

describe('splitFile()', () => {
  it('counts lines with Windows line ends too', () => {
    const split = splitFile(path, '---\r\na: 1\r\n---\r\nText');
    expect(split).toMatchObject({ frontmatter: { a: 1 }, body: 'Text', bodyLine: 4 });
  });
});

describe('assemble()', () => {
  const first = (body: string) => parseFile(path, file(front, body));
  const second = (body: string) => parseFile(path.replace('.mdx', '.vi.mdx'), body);
  const provision = (id: string, rest = '') => `<Provision id="${id}"${rest}>\nText of ${id}.\n</Provision>`;
  const facts = ' kind="task" actors="cadres" authority="commentary" from="journal-a L1"';
  const sayOf = (...files: ReturnType<typeof parseFile>[]) =>
    assemble(files).findings.map((finding) => `${finding.path}: ${finding.rule}`);

  it('joins the two files of an instrument by provision id', () => {
    const { parts, findings } = assemble([
      first(provision('nhiem-vu-1', facts)),
      second(provision('nhiem-vu-1')),
    ]);
    expect(findings).toEqual([]);
    expect(parts.instruments[0]?.provisions[0]).toMatchObject({
      id: 'nhiem-vu-1',
      actors: ['cadres'],
      from: [{ source: 'journal-a', lines: [[1, 1]] }],
      text: { en: { text: 'Text of nhiem-vu-1.' }, vi: { text: 'Text of nhiem-vu-1.' } },
    });
  });

  it('takes the facts from the Vietnamese file where there is no English body', () => {
    const { parts } = assemble([first(''), second(provision('dieu-1', facts))]);
    expect(parts.instruments[0]?.provisions[0]).toMatchObject({
      id: 'dieu-1',
      actors: ['cadres'],
      text: { en: undefined },
    });
  });

  it('finds provisions that one file lacks, that stand twice, whose facts stand in both', () => {
    expect(sayOf(first(provision('a', facts)), second(provision('b')))).toEqual([
      'content/instruments/25-nq-tw-2013.vi.mdx: provision-untranslated',
      'content/instruments/25-nq-tw-2013.vi.mdx: provision-unknown',
    ]);
    expect(sayOf(first(`${provision('a', facts)}\n\n${provision('a', facts)}`))).toEqual([
      `${path}: provision-twice`,
    ]);
    expect(sayOf(first(provision('a', facts)), second(provision('a', facts)))).toEqual([
      'content/instruments/25-nq-tw-2013.vi.mdx: facts-twice',
    ]);
  });

  it('finds a Vietnamese file whose facts are missing', () => {
    expect(sayOf(second('Chữ.'))).toEqual(['content/instruments/25-nq-tw-2013.vi.mdx: facts-missing']);
  });

  it("finds a provision on nobody's word", () => {
    expect(sayOf(first(provision('a', ' kind="task" from="journal-a"')))).toEqual([
      `${path}: provision-authority`,
    ]);
  });
});

describe('lists', () => {
  const known = 'content/known.yaml';
  const entry = (id: string) => `- id: ${id}\n  attested: [{ source: journal-a }]\n`;

  it('read the good entries and name the page of a wrong one', () => {
    const file = parseFile(known, `${entry('a')}- id: b\n  date: yesterday\n  attested: []\n`);
    expect(file.record).toMatchObject([{ id: 'a' }]);
    expect(file.unread).toEqual(['instruments/b']);
    expect(file.findings.map(({ rule, field }) => `${field?.join('.')} ${rule}`)).toEqual([
      '1.date date-form',
      '1.attested field-empty',
    ]);
  });

  it('tell an entry that stands twice, an alias and text that is no list', () => {
    expect(say(`${entry('a')}${entry('b')}${entry('a')}`, known).join()).toContain('(entry-twice)');
    expect(say('- &a { id: a }\n- *a\n', known)).toEqual([
      '2:3 unexpected YAML alias (`*name`), expected each value written out (frontmatter-alias)',
    ]);
    expect(say('id: a\n', known).join()).toContain('expected the form `- …` (field-type)');
  });

  it('are searched by id where a check knows an entry by that', () => {
    const text = `${entry('a')}${entry('b')}`;
    expect(locateField(text, ['b', 'attested', 0, 'source'], 'value', true)).toEqual({ line: 4, column: 24 });
    expect(locateField('- was: x#y\n  now: z\n', ['x#y', 'now'], 'value', true)).toEqual({
      line: 2,
      column: 8,
    });
  });
});

describe('a file that cannot be read whole', () => {
  it('is named, and no provision of it is taken', () => {
    const body = '<Provision id="a" kind="task">\nText.\n</Provision>\n';
    const broken = parseFile(path.replace('.mdx', '.vi.mdx'), '<Provision id="a">\n{1 + 1}\n</Provision>\n');
    const { parts, findings, unread } = assemble([parseFile(path, file(front, body)), broken]);
    expect(unread).toEqual(['instruments/25-nq-tw-2013']);
    expect(parts.instruments[0]?.provisions).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(['body-expression']);
  });

  it('says once that it is not NFC', () => {
    const decomposed = front.replace('Về', 'Về'.normalize('NFD'));
    expect(say(file(decomposed)).length).toBe(1);
  });
});
