import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import { hashText } from '../core/study/seed.ts';
import type { Session } from '../core/study/session.ts';
import { schema } from './anki-schema.ts';
import { backOf, deckName, frontOf, tagsOf } from './anki-tsv.ts';
import { openSheet, type SessionSheet, type SheetOptions } from './session-sheet.ts';
import { toArchive, writeZip } from './zip.ts';

/*
 * An Anki package (.apkg): a zip of collection.anki2, a SQLite file in Anki's schema 11, and `media`, which is empty. For
 * Node only: the browser has no SQLite, and writes the table of anki-tsv.ts instead.
 *
 *   notes.guid   the id of the card (cards.ts): Anki knows a note again by it, whatever its text
 *   notes.id     a number made from the guid
 *   mod          the day of the latest review in the corpus, so that a later package replaces the text of an older one
 *
 * The same content gives the same bytes.
 */

const EPOCH = Date.UTC(2020, 0, 1);
const MODEL = EPOCH + 1;

export function writeAnki(
  session: Session,
  corpus: Corpus,
  language: Language,
  options: SheetOptions = {},
): Uint8Array {
  const sheet = openSheet(corpus, session, language, options);
  return writeZip(toArchive({ 'collection.anki2': writeCollection(sheet, lastReview(corpus)), media: '{}' }));
}

/** Seconds since 1970 of the latest recorded review. */
function lastReview(corpus: Corpus): number {
  const days = [...corpus.instruments.values()].flatMap(({ review }) => review?.on ?? []).sort();
  const [year = 2020, month = 1, day = 1] = (days.at(-1) ?? '2020').split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 1000;
}

function writeCollection(sheet: SessionSheet, modified: number): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec(schema);
    const deck = EPOCH + 2 + hashText(`${sheet.view.id} ${sheet.language}`);
    putCollection(database, sheet, deck, modified);
    putCards(database, sheet, deck, modified);
    return database.serialize();
  } finally {
    database.close();
  }
}

function putCollection(database: DatabaseSync, sheet: SessionSheet, deck: number, modified: number): void {
  const conf = {
    activeDecks: [1],
    curDeck: 1,
    newSpread: 0,
    collapseTime: 1200,
    timeLim: 0,
    estTimes: true,
    dueCounts: true,
    curModel: String(MODEL),
    nextPos: 1,
    sortType: 'noteFld',
    sortBackwards: false,
    addToCur: true,
    dayLearnFirst: false,
  };
  database
    .prepare('insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)')
    .run(
      EPOCH / 1000,
      modified * 1000,
      modified * 1000,
      JSON.stringify(conf),
      JSON.stringify({ [MODEL]: modelOf(deck, modified) }),
      JSON.stringify({ 1: deckOf(1, 'Default', modified), [deck]: deckOf(deck, deckName(sheet), modified) }),
      JSON.stringify({ 1: deckOptions }),
      '{}',
    );
}

const deckOf = (id: number, name: string, modified: number) => ({
  id,
  name,
  mod: modified,
  usn: 0,
  desc: '',
  dyn: 0,
  conf: 1,
  collapsed: false,
  browserCollapsed: false,
  extendNew: 0,
  extendRev: 0,
  newToday: [0, 0],
  revToday: [0, 0],
  lrnToday: [0, 0],
  timeToday: [0, 0],
});

const deckOptions = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20 },
  rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36500, perDay: 200, hardFactor: 1.2 },
  lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
};

function modelOf(deck: number, modified: number) {
  const field = (name: string, ord: number) => ({
    name,
    ord,
    sticky: false,
    rtl: false,
    font: 'Arial',
    size: 20,
    media: [],
  });
  return {
    id: MODEL,
    name: 'văn/kiện',
    type: 0,
    mod: modified,
    usn: 0,
    sortf: 0,
    did: deck,
    tmpls: [
      {
        name: 'Card 1',
        ord: 0,
        qfmt: '{{Front}}',
        afmt: '{{FrontSide}}<hr id=answer>{{Back}}',
        did: null,
        bqfmt: '',
        bafmt: '',
      },
    ],
    flds: [field('Front', 0), field('Back', 1)],
    css: '.card { font-family: serif; font-size: 20px; line-height: 1.6; text-align: left; } small { color: gray; }',
    latexPre: '',
    latexPost: '',
    latexsvg: false,
    req: [[0, 'any', [0]]],
    tags: [],
    vers: [],
  };
}

function putCards(database: DatabaseSync, sheet: SessionSheet, deck: number, modified: number): void {
  const notes = database.prepare('insert into notes values (?, ?, ?, ?, 0, ?, ?, ?, ?, 0, ?)');
  const cards = database.prepare(
    'insert into cards values (?, ?, ?, 0, ?, 0, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, ?)',
  );
  const taken = new Set<number>();
  sheet.cards().forEach((card, index) => {
    const id = freeNumber(card.id, taken);
    const front = frontOf(card);
    const plain = front.replace(/<[^>]*>/gu, '');
    const sum = Number.parseInt(createHash('sha1').update(plain).digest('hex').slice(0, 8), 16);
    const tags = ` ${tagsOf(sheet, card).join(' ')} `;
    notes.run(id, card.id, MODEL, modified, tags, `${front}\u001f${backOf(sheet, card)}`, plain, sum, '');
    cards.run(id, id, deck, modified, index + 1, '');
  });
}

/** A number for a card that lasts as long as its id; two that meet are told apart by counting on. */
function freeNumber(id: string, taken: Set<number>): number {
  let number = EPOCH + hashText(id) + (hashText(`${id}'`) % 1024) * 2 ** 32;
  while (taken.has(number)) number += 1;
  taken.add(number);
  return number;
}
