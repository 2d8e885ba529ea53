import { itemsOf } from '../../core/study/session.ts';
import { readSessionRecord } from '../../core/study/session-record.ts';
import { browserSessionExports } from '../../exports/browser-session-exports.ts';
import { openSheet, type SessionFormat, sessionFileName } from '../../exports/session-sheet.ts';
import { saveFile } from '../desk/save-file.ts';
import { make } from '../graph/elements.ts';
import { optionsOf } from './open-study.ts';
import { beforeKey, keepSession, writeAddress } from './session-store.ts';
import type { StudyHost } from './study-host.ts';

const formats = Object.entries(browserSessionExports as Readonly<Record<string, SessionFormat>>);

/** What a session can be turned into; `follow` is called when the session has changed. */
export interface Outputs {
  readonly element: HTMLElement;
  readonly follow: () => void;
  /** Takes the address of the session, so that the links to its papers lead there in a new tab too. */
  readonly lead: (hash: string) => void;
}

export function makeOutputs(host: StudyHost): Outputs {
  const { say, language } = host.page;
  const files = formats.map(([name, format]) => {
    const button = make('button', { type: 'button', 'data-format': name }, format.name[language]);
    const lack = make('span', { class: 'fine soft' });
    button.addEventListener('click', () => void saveSession(host, format));
    const follow = (): void => {
      const why = format.lacks?.(host.session) ?? null;
      button.disabled = why !== null;
      lack.textContent = why === null ? '' : ` ${why[language]}`;
    };
    return { row: make('li', {}, button, lack), follow };
  });
  const copy = make('button', { type: 'button' }, say('copy-link'));
  copy.addEventListener('click', () => void copyLink(host));
  const file = make('input', { type: 'file', accept: '.json,application/json' });
  file.addEventListener('change', () => void openFile(host, file.files?.[0]).then(() => (file.value = '')));
  const offline = make('p', { class: 'fine soft', role: 'status' });
  let asked = false;
  const views = (['handout', 'slides', 'trainer', 'practice'] as const).map((word) => viewLink(host, word));
  return {
    element: make(
      'div',
      {},
      make('ul', { class: 'study-views' }, ...views.map(({ link }) => make('li', {}, link))),
      make('ul', { class: 'study-files' }, ...files.map(({ row }) => row)),
      offline,
      make('p', { class: 'buttons' }, copy),
      make('label', {}, make('span', {}, say('open-file')), file),
    ),
    follow: () => {
      for (const one of files) one.follow();
      if (asked || itemsOf(host.session).length === 0) return;
      asked = true;
      void loadWriters().then((whole) => {
        if (whole) offline.textContent = say('ready');
      });
    },
    lead: (hash) => {
      for (const { lead } of views) lead(hash);
    },
  };
}

/** Fetches the writers of files once there is something to write; whether all came, so that the network may be cut. */
async function loadWriters(): Promise<boolean> {
  const loaded = await Promise.allSettled(formats.map(([, { load }]) => load?.()));
  return loaded.every(({ status }) => status === 'fulfilled');
}

/** The link to a paper or to practice. Before the address is known it leads to the session that this browser keeps. */
function viewLink(
  host: StudyHost,
  word: 'handout' | 'slides' | 'trainer' | 'practice',
): { readonly link: HTMLElement; readonly lead: (hash: string) => void } {
  const { say, home } = host.page;
  const link = make('a', {}, say(word));
  const lead = (hash: string): void => {
    const address = word === 'practice' ? `practice/${hash}` : `show/${hash}&view=${word}`;
    link.setAttribute('href', `${home}study/${address}`);
  };
  lead('#');
  return { link, lead };
}

async function saveSession(host: StudyHost, format: SessionFormat): Promise<void> {
  const { page, session, corpus } = host;
  const { say, language } = page;
  if (format.ofQuestions === true && !hasQuestions(host)) {
    host.tell(say('no-questions'));
    return;
  }
  try {
    const content = await format.write(session, corpus, language, optionsOf(page));
    const name = sessionFileName(session, language, format);
    saveFile(name, content, format.mediaType);
    host.tell(say('saved', { name }));
  } catch {
    // A writer that is loaded on use did not arrive.
    host.tell(say('save-failed'));
  }
}

function hasQuestions({ corpus, session, page }: StudyHost): boolean {
  const { questions, discussions } = openSheet(corpus, session, page.language, optionsOf(page)).set;
  return questions.length + discussions.length > 0;
}

async function copyLink(host: StudyHost): Promise<void> {
  const { say } = host.page;
  const address = new URL(await writeAddress(host.session), location.href).href;
  try {
    await navigator.clipboard.writeText(address);
    host.tell(say('copied'));
  } catch {
    // No clipboard on a page that is not served securely: the address bar holds the same.
    host.tell(say('copy-failed'));
  }
}

async function openFile(host: StudyHost, file: File | undefined): Promise<void> {
  if (file === undefined) return;
  const read = readSessionRecord(parseJson(await file.text()));
  if (!read.ok) {
    host.tell(host.page.say('file-bad', { at: read.reason }));
    return;
  }
  keepSession(host.session, beforeKey);
  host.change(read.value, { draw: true, say: host.page.say('file-opened') });
}

/** Undefined for what is no JSON; the reader of records refuses that. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
