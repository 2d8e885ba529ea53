import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { parse, parseFragment } from 'parse5';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import { makeCards } from '../../src/core/study/cards.ts';
import { drawQuestions } from '../../src/core/study/questions/draw.ts';
import { itemsOf } from '../../src/core/study/session.ts';
import { readSessionRecord } from '../../src/core/study/session-record.ts';
import { writeAnki } from '../../src/exports/anki.ts';
import { writeAnkiTsv } from '../../src/exports/anki-tsv.ts';
import { writeDocxHandout } from '../../src/exports/docx-handout.ts';
import { foldLine, lacksDay, writeIcs } from '../../src/exports/ics.ts';
import { writeProofs } from '../../src/exports/question-html.ts';
import { isSessionFormat, sessionExports } from '../../src/exports/session-exports.ts';
import { writeSessionJson } from '../../src/exports/session-json.ts';
import { writeSessionMarkdown } from '../../src/exports/session-markdown.ts';
import { writeHandout, writeSlides, writeTrainer } from '../../src/exports/session-papers.ts';
import { openSheet } from '../../src/exports/session-sheet.ts';
import { schemaMissing, validateWordPart } from '../formats/word-schema.ts';
import { nasty, nastyCorpus, nastySession } from './nasty-session.ts';

const languages = ['vi', 'en'] as const;
const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function openCollection(bytes: Uint8Array): DatabaseSync {
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(['collection.anki2', 'media']);
  const database = new DatabaseSync(':memory:');
  database.deserialize(files['collection.anki2'] as Uint8Array);
  return database;
}
const column = (database: DatabaseSync, query: string): readonly unknown[] =>
  database
    .prepare(query)
    .all()
    .map((row) => Object.values(row)[0]);

describe('Anki package', () => {
  it('is a whole collection of version 11 with a note and a card for each card of the session', () => {
    for (const language of languages) {
      const cards = makeCards(nastyCorpus, nastySession, language);
      const database = openCollection(writeAnki(nastySession, nastyCorpus, language));
      expect(column(database, 'pragma integrity_check')).toEqual(['ok']);
      expect(column(database, 'select ver from col')).toEqual([11]);
      expect(column(database, 'select guid from notes order by rowid').toSorted()).toEqual(
        cards.map(({ id }) => id).toSorted(),
      );
      expect(column(database, 'select count(*) from cards join notes on cards.nid = notes.id')).toEqual([
        cards.length,
      ]);
      const [models, decks, dconf] = ['models', 'decks', 'dconf'].map((name) =>
        JSON.parse(String(column(database, `select ${name} from col`)[0])),
      );
      expect(Object.keys(models)).toEqual(column(database, 'select distinct mid from notes').map(String));
      expect(Object.keys(decks)).toContain(String(column(database, 'select distinct did from cards')[0]));
      expect(Object.keys(dconf)).toEqual(['1']);
      const tables = column(database, "select name from sqlite_master where type = 'table' order by name");
      expect(tables).toEqual(['cards', 'col', 'graves', 'notes', 'revlog']);
      database.close();
    }
  });

  it('keeps every sign of a text', () => {
    const database = openCollection(writeAnki(nastySession, nastyCorpus, 'vi'));
    const fields = column(database, "select flds from notes where guid like 'concepts/%'").map(String);
    database.close();
    expect(fields.length).toBe(4);
    for (const field of fields) {
      const document = parseFragment(field.replace('\u001f', ' '));
      expect(squeeze(textOf(document))).toContain(squeeze(nasty));
    }
  });

  it('gives the same bytes every time, and the same ids and a new text when wording is mended', () => {
    const before = writeAnki(nastySession, nastyCorpus, 'vi');
    expect(writeAnki(nastySession, nastyCorpus, 'vi')).toEqual(before);
    const [concept] = nastyCorpus.concepts.values();
    if (concept === undefined) throw new Error('no concept');
    const mended: Corpus = {
      ...nastyCorpus,
      concepts: new Map([
        ...nastyCorpus.concepts,
        [concept.id, { ...concept, definition: { vi: 'sửa', en: 'mended' } }],
      ]),
    };
    const [old, fresh] = [before, writeAnki(nastySession, mended, 'vi')].map(openCollection);
    if (old === undefined || fresh === undefined) throw new Error('no collection');
    const ids = 'select id || guid from notes order by guid';
    expect(column(fresh, ids)).toEqual(column(old, ids));
    expect(column(fresh, 'select flds from notes')).not.toEqual(column(old, 'select flds from notes'));
    old.close();
    fresh.close();
  });
});

describe('Anki table', () => {
  it('has the ids of the package in its first column, one line a card', () => {
    const cards = makeCards(nastyCorpus, nastySession, 'en');
    const [separator, html, , , guid, tags, ...rows] = writeAnkiTsv(nastySession, nastyCorpus, 'en')
      .trimEnd()
      .split('\n');
    expect([separator, html, guid, tags]).toEqual([
      '#separator:tab',
      '#html:true',
      '#guid column:1',
      '#tags column:4',
    ]);
    expect(rows.map((row) => row.split('\t')[0])).toEqual(cards.map(({ id }) => id));
    expect(new Set(rows.map((row) => row.split('\t').length))).toEqual(new Set([4]));
    expect(squeeze(textOf(parseFragment(rows[0]?.split('\t')[2] ?? '')))).toContain(squeeze(nasty));
  });
});

describe('Word hand-out', () => {
  it('is the same document whenever it is made', async () => {
    const first = await writeDocxHandout(nastySession, nastyCorpus, 'vi');
    await wait(1100);
    expect(digest(await writeDocxHandout(nastySession, nastyCorpus, 'vi'))).toBe(digest(first));
  });

  it('holds the words of the session, and links that lead to the sources', async () => {
    const files = unzipSync(
      await writeDocxHandout(nastySession, nastyCorpus, 'vi', { site: 'https://kho.example/' }),
    );
    const part = (name: string): string => new TextDecoder().decode(files[name]);
    using document = XmlDocument.fromString(part('word/document.xml'));
    const words = squeeze(document.root.content);
    const { questions } = drawQuestions(nastyCorpus, nastySession, 'vi');
    for (const { prompt } of questions) expect(words).toContain(squeeze(prompt));
    using relations = XmlDocument.fromString(part('word/_rels/document.xml.rels'));
    const targets = relations.find('//@Target').map((node) => node.content);
    expect(targets).toContain('https://kho.example/vi/instruments/1-nq-tw-2001/');
    expect(part('word/document.xml')).toContain('w:anchor="dieu-1"');
    expect(targets).toContain('https://example.org/a?b=1&c=%C3%A9');
    const used = [...part('word/document.xml').matchAll(/r:id="([^"]+)"/gu)].map(([, id]) => id);
    const known = relations.find('//@Id').map((node) => node.content);
    expect(used.filter((id) => !known.includes(id ?? ''))).toEqual([]);
  });

  it.skipIf(schemaMissing !== undefined)(
    'follows the WordprocessingML schema (skipped where it is not beside the project)',
    async () => {
      const files = unzipSync(await writeDocxHandout(nastySession, nastyCorpus, 'en'));
      for (const name of ['word/document.xml', 'word/numbering.xml', 'word/styles.xml', 'word/footer1.xml']) {
        expect(validateWordPart(new TextDecoder().decode(files[name])), name).toEqual([]);
      }
    },
  );
});

describe('calendar', () => {
  const unfold = (text: string): readonly string[] => text.replace(/\r\n /gu, '').split('\r\n');
  const valueOf = (lines: readonly string[], name: string): string =>
    lines
      .find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
      ?.replace(/^[^:]*:/u, '') ?? '';
  const unescape = (text: string): string =>
    text.replace(/\\([\\;,nN])/gu, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

  it('is one event whose texts come back, in lines of at most 75 octets', () => {
    const text = writeIcs(nastySession, nastyCorpus, 'vi');
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const lines = unfold(text);
    expect(unescape(valueOf(lines, 'SUMMARY'))).toBe(`Buổi học ${nasty} (vi)`);
    expect(unescape(valueOf(lines, 'LOCATION'))).toBe(`Hội trường ${nasty} (vi)`);
    expect(unescape(valueOf(lines, 'DESCRIPTION'))).toContain(`Mục tiêu ${nasty} (vi)`);
    expect(lines).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261126T083000');
    expect(valueOf(lines, 'DURATION')).toBe('PT60M');
    expect(writeIcs(nastySession, nastyCorpus, 'vi')).toBe(text);
  });

  it('takes the whole day without an hour, and says what is missing without a day', () => {
    const { time: _, ...dayOnly } = nastySession;
    expect(writeIcs(dayOnly, nastyCorpus, 'vi')).toContain('DTSTART;VALUE=DATE:20261126\r\n');
    const { date: __, ...undated } = dayOnly;
    expect(lacksDay(undated)?.en).toMatch(/no day yet/u);
    expect(lacksDay(nastySession)).toBeNull();
  });

  it('folds within no character', () => {
    expect(foldLine('ệ'.repeat(60)).split('\r\n').join('').replace(/ /gu, '')).toBe('ệ'.repeat(60));
  });
});

describe('Markdown', () => {
  it('reads back as the words that went in: nothing in them became markup', () => {
    for (const language of languages) {
      const tree = unified()
        .use(remarkParse)
        .use(remarkGfm)
        .parse(writeSessionMarkdown(nastySession, nastyCorpus, language));
      let words = '';
      const kinds = new Set<string>();
      visit(tree, (node) => {
        kinds.add(node.type);
        if (node.type === 'text' || node.type === 'inlineCode') words += node.value;
        if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'break') words += ' ';
      });
      for (const kind of [
        'html',
        'inlineCode',
        'code',
        'image',
        'delete',
        'table',
        'footnoteReference',
        'thematicBreak',
      ]) {
        expect(kinds.has(kind), kind).toBe(false);
      }
      const said = squeeze(words);
      expect(said).toContain(squeeze(`Phần ${nasty} (${language})`));
      for (const { prompt, explanation } of drawQuestions(nastyCorpus, nastySession, language).questions) {
        expect(said).toContain(squeeze(prompt));
        expect(said).toContain(squeeze(explanation));
      }
    }
  });
});

describe('JSON', () => {
  it('opens again as the session that it was', () => {
    const read = readSessionRecord(JSON.parse(writeSessionJson(nastySession, nastyCorpus, 'vi')));
    expect(read).toEqual({ ok: true, value: expect.objectContaining(nastySession) });
    expect(read.ok && itemsOf(read.value).length).toBe(itemsOf(nastySession).length);
  });
});

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
}
const nodesOf = (node: Node): readonly Node[] => [node, ...(node.childNodes ?? []).flatMap(nodesOf)];
const textOf = (node: unknown): string =>
  nodesOf(node as Node)
    .map(({ value }) => value ?? '')
    .join('');

describe('print views', () => {
  const views = {
    handout: (language: 'vi' | 'en') =>
      writeHandout(openSheet(nastyCorpus, nastySession, language), (href) => `/${href}`),
    trainer: (language: 'vi' | 'en') =>
      writeTrainer(
        openSheet(nastyCorpus, nastySession, language),
        (href) => `/${href}`,
        () => '',
      ),
    slides: (language: 'vi' | 'en') =>
      writeSlides(openSheet(nastyCorpus, nastySession, language), (href) => `/${href}`),
  };
  for (const [name, write] of Object.entries(views)) {
    it(`${name}: markup in a title is text, no script, no style, the same every time`, () => {
      for (const language of languages) {
        const html = write(language);
        const nodes = nodesOf(parse(html) as Node);
        expect(
          nodes
            .map(({ nodeName }) => nodeName)
            .filter((one) => ['script', 'style', 'img', 'iframe'].includes(one)),
        ).toEqual([]);
        expect(
          nodes
            .flatMap(({ attrs }) => attrs ?? [])
            .filter(({ name: attribute }) => /^on|^style$/u.test(attribute)),
        ).toEqual([]);
        expect(squeeze(textOf(parse(html)))).toContain(squeeze(`Phần ${nasty}`));
        expect(write(language)).toBe(html);
      }
    });
  }

  it('the hand-out has no answer key, the trainer has one', () => {
    for (const language of languages) {
      expect(views.handout(language)).not.toContain('class="key"');
      expect(views.slides(language)).not.toContain('class="key"');
      expect(views.trainer(language)).toContain('class="key"');
    }
  });

  it('the key says a statement once, with every source that makes it', () => {
    const proof = { text: 'Một điều', by: 'Nguồn', href: 'sources/text/', source: 'text' };
    const key = writeProofs([proof, { ...proof, by: 'Nguồn khác' }], (href) => href);
    expect(key.split('Một điều').length).toBe(2);
    expect(key.split('<a ').length).toBe(3);
    expect(writeProofs([proof], (href) => href, 'Một điều')).not.toContain('Một điều');
  });

  it('why there are fewer questions than planned is told to the trainer and not to the room', () => {
    const much = { ...nastySession, questions: { ...nastySession.questions, count: 500 } };
    const sheet = openSheet(nastyCorpus, much, 'vi');
    expect(writeHandout(sheet, (href) => href)).not.toContain('class="shortage"');
    expect(
      writeTrainer(
        sheet,
        (href) => href,
        () => '',
      ),
    ).toContain('class="shortage"');
  });
});

describe('the table of formats', () => {
  it('writes every format in both languages, the same twice', async () => {
    for (const [name, format] of Object.entries(sessionExports)) {
      expect(isSessionFormat(name)).toBe(true);
      for (const language of languages) {
        const first = await format.write(nastySession, nastyCorpus, language);
        expect(first.length, name).toBeGreaterThan(100);
        expect(digest(await format.write(nastySession, nastyCorpus, language)), name).toBe(digest(first));
      }
    }
  });
});
