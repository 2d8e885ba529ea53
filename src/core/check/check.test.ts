import { describe, expect, it } from 'vitest';
import { aBody, aCorpus, aKnown, anInstrument, aProvision, aSource, day } from '../../testing/builders.ts';
import type { CorpusParts } from '../corpus/corpus.ts';
import { describeFinding } from '../rules/rules.ts';
import { checkCorpus } from './check.ts';

const context = { today: day('2026-11-21'), promised: [], unread: [] };

/** What the checks say of a corpus, new anchors apart: `path field: sentence (rule)`. */
const say = (
  parts: Partial<CorpusParts>,
  promised: readonly string[] = [],
  unread: readonly string[] = [],
): readonly string[] =>
  checkCorpus(aCorpus(parts), { ...context, promised, unread })
    .filter(({ rule }) => rule !== 'anchor-unlocked')
    .map((finding) => {
      const field = finding.field === undefined ? '' : ` ${finding.field.join('.')}`;
      return `${finding.path}${field}: ${describeFinding(finding, 'en')} (${finding.rule})`;
    });

const attested = [{ source: 'journal-a' }];
const clean = anInstrument({
  id: '25-nq-tw-2013',
  number: '25-NQ/TW',
  date: day('2013-06-03'),
  issuer: 'central-committee',
  attestations: [
    {
      source: 'journal-a',
      number: '25-NQ/TW',
      kind: 'resolution',
      date: day('2013-06-03'),
      issuer: 'central-committee',
    },
  ],
});

describe('checkCorpus()', () => {
  it('has nothing to say of a clean instrument', () => {
    expect(say({ instruments: [clean] })).toEqual([]);
  });

  it('names an unknown id with the nearest known one', () => {
    const instrument = { ...clean, issuer: 'central-comittee' };
    expect(say({ instruments: [instrument] })).toContainEqual(
      'content/instruments/25-nq-tw-2013.mdx issuer: unexpected id `central-comittee`, expected one from bodies such as `central-committee` (reference-unknown)',
    );
  });

  it('says of a misspelt id and of a number that cannot be read nothing that follows from it', () => {
    expect(say({ instruments: [{ ...clean, kind: 'resolutions' }] })).toEqual([
      expect.stringMatching(/kind: unexpected id `resolutions`.* \(reference-unknown\)$/u),
    ]);
    const number = say({ instruments: [{ ...clean, number: '25-NQQ/TWX' }] });
    expect(number.filter((line) => line.includes(' number: '))).toEqual([
      expect.stringContaining('(number-unreadable)'),
    ]);
  });

  it('says that an issuer does not fit the code of the number', () => {
    expect(say({ instruments: [{ ...clean, issuer: 'prime-minister' }] })).toContainEqual(
      'content/instruments/25-nq-tw-2013.mdx issuer: issuer `prime-minister` does not fit the code `TW` of the number, expected central-committee, politburo, secretariat, politburo-and-secretariat (issuer-mismatch)',
    );
  });

  it('says that a kind does not fit the code of the number', () => {
    expect(say({ instruments: [{ ...clean, kind: 'directive' }] }).join()).toContain('(kind-mismatch)');
  });

  it('says that a file name does not fit number and year', () => {
    expect(say({ instruments: [{ ...clean, id: '25-nq-tw-2012' }] })).toContainEqual(
      'content/instruments/25-nq-tw-2012.mdx number: file name `25-nq-tw-2012` does not fit the number and year, expected `25-nq-tw-2013` (id-mismatch)',
    );
  });

  it('lets an id carry what tells it from its namesakes', () => {
    const instrument = { ...clean, id: '25-nq-tw-2013-0603' };
    expect(say({ instruments: [instrument] })).toEqual([]);
  });

  it('finds two files that claim one instrument', () => {
    const twin = { ...clean, id: '25-nq-tw-2013-b' };
    expect(say({ instruments: [clean, twin] })).toContainEqual(
      'content/instruments/25-nq-tw-2013-b.mdx number: number `25-NQ/TW` with this date is claimed by `25-nq-tw-2013` too, expected one file an instrument (instrument-twice)',
    );
  });

  it('leaves alone two instruments with one number and other years', () => {
    const namesake = aKnown({ id: '25-nq-tw-2003', number: '25-NQ/TW', date: day('2003-03') });
    expect(say({ instruments: [clean], known: [namesake] })).toEqual([]);
  });

  it('finds a date in the future', () => {
    const instrument = {
      ...clean,
      id: '25-nq-tw-2027',
      date: day('2027-01-01'),
      attestations: [{ source: 'journal-a', date: day('2027-01-01') }],
    };
    expect(say({ instruments: [instrument] }).join()).toContain(
      'date 2027-01-01 lies after today (2026-11-21)',
    );
  });

  it('finds a body that did not yet act under its name', () => {
    const body = aBody({ id: 'new-body', period: { from: day('2015') } });
    const instrument = { ...clean, issuer: 'new-body' };
    expect(say({ instruments: [instrument], bodies: [body] }).join()).toContain('(issuer-period)');
  });

  it('finds a fact that no source states, and one that sources differ on without a word about it', () => {
    const instrument = {
      ...clean,
      date: day('2013-06-03'),
      attestations: [{ source: 'journal-a', date: day('2013-05-03') }],
    };
    const said = say({ instruments: [instrument] });
    expect(said.join()).toContain('value `2013-06-03` of `date` is stated by no source');
    expect(said.join()).toContain('sources differ on `date`: `2013-06-03` against 2013-05-03');
  });

  it('finds a value that outweighs the one shown', () => {
    const instrument = {
      ...clean,
      issuer: 'secretariat',
      attestations: [
        { source: 'press', issuer: 'secretariat' },
        { source: 'journal-a', issuer: 'central-committee' },
      ],
    };
    expect(
      say({ instruments: [instrument], sources: [aSource({ id: 'press', kind: 'newspaper' })] }).join(),
    ).toContain('(fact-not-preferred)');
  });

  it('finds a title that no source uses, unless it says that it is a translation', () => {
    const instrument = { ...clean, title: { en: 'On nothing' }, translated: [] };
    expect(say({ instruments: [instrument] }).join()).toContain('(title-unattested)');
  });

  it('finds a relation against time', () => {
    const congress = anInstrument({
      id: 'congress-12-2016',
      date: day('2016-01'),
      attestations: [{ source: 'journal-a', date: day('2016-01') }],
    });
    const directive = {
      ...clean,
      id: '25-nq-tw-2013',
      relations: [
        { kind: 'concretises' as const, target: 'congress-12-2016', certainty: 'stated' as const, attested },
      ],
    };
    expect(say({ instruments: [congress, directive] })).toContainEqual(
      'content/instruments/25-nq-tw-2013.mdx relations.0.target: `25-nq-tw-2013` of 2013-06-03 cannot stand in relation `concretises` to the later `congress-12-2016` of 2016-01 (relation-against-time)',
    );
  });

  it('finds circles of replacement and an instrument related to itself', () => {
    const replaces = (target: string) => [
      { kind: 'replaces' as const, target, certainty: 'stated' as const, attested },
    ];
    const a = anInstrument({ id: 'a', attestations: attested, relations: replaces('b') });
    const b = anInstrument({ id: 'b', attestations: attested, relations: replaces('a') });
    const c = anInstrument({ id: 'c', attestations: attested, relations: replaces('c') });
    const said = say({ instruments: [a, b, c] }).join('\n');
    expect(said).toContain('relations that end force turn in a circle: a → b → a (relation-circle)');
    expect(said).toContain('`c` is related to itself (replaces)');
  });

  it('finds a status without a day and one that another instrument contradicts', () => {
    const old = { ...clean, status: { value: 'in-force' as const, attested } };
    const next = anInstrument({
      id: 'next',
      attestations: attested,
      relations: [{ kind: 'replaces', target: '25-nq-tw-2013', certainty: 'stated', attested }],
    });
    const said = say({ instruments: [old, next] }).join('\n');
    expect(said).toContain('status `in-force` without a day, expected `asOf` (status-undated)');
    expect(said).toContain(
      'status `in-force`, but `next` says that it replaces this instrument (status-contradicted)',
    );
  });

  it('finds a review that is overdue', () => {
    const review = { on: day('2024-01-01'), next: day('2025-01-01'), compared: ['journal-a'] };
    expect(say({ instruments: [{ ...clean, review }] }).join()).toContain(
      'review was due on 2025-01-01, today is 2026-11-21',
    );
  });

  it('finds a provision without a place, a duty without an actor, a line that the source does not have', () => {
    const provisions = [
      aProvision({ id: 'nhiem-vu-1', from: [] }),
      aProvision({ id: 'nhiem-vu-2', actors: [] }),
      aProvision({ id: 'nhiem-vu-3', from: [{ source: 'journal-a', lines: [[99, 101]] }] }),
    ];
    const said = say({ instruments: [{ ...clean, provisions }] }).join('\n');
    expect(said).toContain('provision `nhiem-vu-1` has no place');
    expect(said).toContain('duty `nhiem-vu-2` falls on nobody');
    expect(said).toContain('unexpected line 101 of `journal-a`, which has 100 lines');
  });

  it('finds advice that stands as what an instrument asks, and official words without the official text', () => {
    const provisions = [
      aProvision({ id: 'a', authority: 'advice' }),
      aProvision({ id: 'b', authority: 'official-text' }),
    ];
    const said = say({ instruments: [{ ...clean, provisions }] }).join('\n');
    expect(said).toContain('(advice-misplaced)');
    expect(said).toContain('(authority-unfounded)');
  });

  it('finds an anchor that was promised and is gone, unless a tombstone says why', () => {
    const gone = 'instruments/25-nq-tw-2013#nhiem-vu-9';
    expect(say({ instruments: [clean] }, [gone]).join()).toContain('(anchor-vanished)');
    const tombstones = [{ was: gone, gone: day('2026-01-01'), why: { vi: 'x', en: 'x' } }];
    expect(say({ instruments: [clean], tombstones }, [gone])).toEqual([]);
  });

  it('finds an id that is both held and known', () => {
    expect(say({ instruments: [clean], known: [aKnown({ id: '25-nq-tw-2013' })] }).join()).toContain(
      '(known-twice)',
    );
  });

  it('names the file to write where no known id is near', () => {
    expect(say({ instruments: [{ ...clean, topics: ['housing'] }] })).toEqual([
      'content/instruments/25-nq-tw-2013.mdx topics.0: unexpected id `housing`, nothing in topics is called like it; expected a file content/topics/housing.mdx (entry-missing)',
    ]);
  });

  it('holds nothing against others that a file could not be read whole', () => {
    const instrument = { ...clean, topics: ['housing'] };
    const gone = 'topics/housing';
    expect(say({ instruments: [instrument] }, [gone], [gone])).toEqual([]);
  });

  it.each([
    ['10/2022/QH15', '10-2022-qh15', 'national-assembly', undefined],
    ['34/2007/PL-UBTVQH11', '34-2007-pl-ubtvqh11', 'national-assembly-standing-committee', 'ordinance'],
  ])('knows the assembly code of %s under its code without the legislature', (number, id, issuer, kind) => {
    const instrument = anInstrument({
      id,
      number,
      issuer,
      kind: kind ?? 'law',
      attestations: [{ source: 'journal-a', number, issuer, kind: kind ?? 'law' }],
    });
    const rulesOf = (parts: Partial<CorpusParts>) => say(parts).filter((said) => /number|issuer/u.test(said));
    const bodies = [aBody({ id: issuer })];
    expect(rulesOf({ instruments: [instrument], bodies })).toEqual([]);
    expect(rulesOf({ instruments: [{ ...instrument, issuer: 'secretariat' }] }).join()).toContain(
      '(issuer-mismatch)',
    );
  });

  it('offers the nearest code for an issuer code that is in no table', () => {
    const instrument = { ...clean, number: '25-NQ/QUWT', id: '25-nq-quwt-2013' };
    expect(say({ instruments: [instrument] }).join()).toContain(
      'issuer code `QUWT` is in no table, expected a known one such as `QUTW` (issuer-code-unknown)',
    );
  });

  it('lets the id of a Quy định say qd where the number says QĐi', () => {
    const number = '11-QĐi/TW';
    const parts = { number, kind: 'provisions', issuer: 'politburo', date: day('2019-02-18') };
    const rules = (id: string) =>
      say({
        instruments: [anInstrument({ id, ...parts, attestations: [{ source: 'journal-a', ...parts }] })],
      });
    expect(rules('11-qd-tw-2019')).toEqual([]);
    expect(rules('11-qdi-tw-2019')).toEqual([]);
    expect(rules('11-nq-tw-2019').join()).toContain('expected `11-qdi-tw-2019` (id-mismatch)');
  });

  it('keeps a promised id without a year when the year becomes known', () => {
    const instrument = { ...clean, id: '25-nq-tw' };
    expect(say({ instruments: [instrument] }).join()).toContain('(id-mismatch)');
    expect(say({ instruments: [instrument] }, ['instruments/25-nq-tw'])).toEqual([]);
  });

  it('looks at the numbers of known instruments too', () => {
    const known = [aKnown({ id: '16-ct-ttg-2016', number: '16/CT-TTg', kind: 'decision' })];
    expect(say({ known })).toEqual([
      'content/known.yaml 16-ct-ttg-2016.kind: kind `decision` does not fit the code `CT` of the number, expected directive (kind-mismatch)',
    ]);
  });

  it('finds a place that the source does not have, and lines of a source that counts none', () => {
    const sources = [
      aSource({ id: 'ten-notes', extent: { note: 10, article: 91 } }),
      aSource({ id: 'law-text', extent: { article: 91 } }),
    ];
    const provisions = [
      aProvision({ id: 'a', from: [{ source: 'ten-notes', at: 'note 9-11' }] }),
      aProvision({ id: 'b', from: [{ source: 'law-text', at: 'chapter 6 article 92 clause 1' }] }),
      aProvision({ id: 'c', from: [{ source: 'law-text', at: 'article 91 point đ' }] }),
      aProvision({ id: 'd', from: [{ source: 'law-text', lines: [[3, 4]] }] }),
    ];
    expect(say({ instruments: [{ ...clean, provisions }], sources })).toEqual([
      'content/instruments/25-nq-tw-2013.mdx: unexpected lines of `law-text`, whose file does not say how many it has; expected `lines` there, or a place in `at` (lines-uncounted)',
      'content/instruments/25-nq-tw-2013.mdx: unexpected place `article 92` of `law-text`, which ends with article 91 (place-beyond)',
      'content/instruments/25-nq-tw-2013.mdx: unexpected place `note 11` of `ten-notes`, which ends with note 10 (place-beyond)',
    ]);
  });

  it.each([
    [
      'a review',
      {
        instruments: [
          { ...clean, review: { on: day('2027-01-05'), next: day('2028'), compared: ['journal-a'] } },
        ],
      },
      'review.on',
    ],
    ['the reading of a source', { sources: [aSource({ id: 'b', read: day('2027') })] }, 'read'],
    ['a known instrument', { known: [aKnown({ id: 'x', date: day('2027') })] }, 'x.date'],
    [
      'a tombstone',
      { tombstones: [{ was: 'topics/x', gone: day('2027'), why: { vi: 'x', en: 'x' } }] },
      'topics/x.gone',
    ],
  ])('finds %s in the future', (_, parts, field) => {
    expect(say(parts).join()).toMatch(new RegExp(`${field}: date 2027.* lies after today`, 'u'));
  });

  it('asks no relation of a replacing instrument that has no page to state it on', () => {
    const status = { value: 'replaced' as const, by: 'next', asOf: day('2020'), attested };
    const known = [aKnown({ id: 'next' })];
    expect(say({ instruments: [{ ...clean, status }], known })).toEqual([]);
    const next = anInstrument({ id: 'next', attestations: [{ source: 'journal-a', kind: 'resolution' }] });
    expect(say({ instruments: [{ ...clean, status }, next] }).join()).toContain('(replacement-unstated)');
  });

  it('finds a relation that points at a provision which is not there', () => {
    const relations = [
      {
        kind: 'continues' as const,
        target: '25-nq-tw-2013',
        certainty: 'stated' as const,
        attested,
        provision: 'dieu-1',
        targetProvision: 'nhiem-vu-1',
      },
    ];
    const later = anInstrument({
      id: 'later',
      attestations: [{ source: 'journal-a', kind: 'resolution' }],
      relations,
    });
    const held = { ...clean, provisions: [aProvision({ id: 'nhiem-vu-1' })] };
    expect(say({ instruments: [held, later] })).toEqual([
      'content/instruments/later.mdx relations.0.provision: relation points at provision `dieu-1`, which `later` does not have (relation-provision)',
    ]);
  });

  it('finds actors that hold one another in a circle, and says so once', () => {
    const actor = (id: string, parent: string) => ({
      id,
      parent,
      name: { vi: id, en: id },
      variants: { vi: [], en: [] },
    });
    expect(say({ actors: [actor('a', 'b'), actor('b', 'a'), actor('c', 'a')] })).toEqual([
      'content/actors/a.mdx parent: actors that hold one another in a circle: a → b → a (parent-circle)',
    ]);
  });

  it('finds a tombstone that leads on to nowhere', () => {
    const stone = (now: string) => [
      { was: 'topics/x', gone: day('2026-01-01'), why: { vi: 'x', en: 'x' }, now },
    ];
    expect(say({ instruments: [clean], tombstones: stone('instruments/25-nq-tw-2013') })).toEqual([]);
    expect(say({ tombstones: stone('topics/y') })).toEqual([
      'content/tombstones.yaml topics/x.now: the tombstone of `topics/x` leads to `topics/y`, which is not there; expected a living page or anchor in `now` (tombstone-astray)',
    ]);
  });
});
