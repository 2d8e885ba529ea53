/*
 * "Add to session" on the reading pages: one button for the page itself (an instrument, a term, a source), one for each
 * disagreement, and one that follows the reader from provision to provision. The button of an instrument brings its
 * provisions along, as the builder does. Pressed again it takes what it brought out, wherever it stands. The pages carry none of it in their HTML: what a button adds is read off the address.
 *
 * References wait in this browser until the builder takes them in. The keys and the form of a line are those of
 * study/session-store.ts and core/study/session-text.ts; they are repeated here so that a reading page does not load the
 * builder.
 */
const words = {
  vi: {
    add: 'Đưa vào buổi học',
    remove: 'Bỏ khỏi buổi học',
    addWith: (count: number) => `Đưa vào buổi học (kèm ${count} mục nội dung)`,
    removeWith: (count: number) => `Bỏ khỏi buổi học (cả ${count} mục nội dung)`,
    count: (count: number) => `Buổi học: ${count} mục`,
    full: 'Trình duyệt này không cho lưu thêm',
  },
  en: {
    add: 'Add to session',
    remove: 'Take out of session',
    addWith: (count: number) => `Add to session (with ${count} ${count === 1 ? 'provision' : 'provisions'})`,
    removeWith: (count: number) =>
      `Take out of session (with ${count} ${count === 1 ? 'provision' : 'provisions'})`,
    count: (count: number) => `Session: ${count} ${count === 1 ? 'item' : 'items'}`,
    full: 'This browser cannot store more',
  },
} as const;

const say = words[document.documentElement.lang === 'vi' ? 'vi' : 'en'];

const read = (key: string): string => {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    // A browser that forbids storage has nothing stored.
    return '';
  }
};

function write(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    // Full or forbidden: the button says so.
    return false;
  }
}

const waiting = (): readonly string[] => read('vankien-basket').split('\n').filter(Boolean);
const placed = (): readonly string[] =>
  [...read('vankien-session').matchAll(/^item\t([^\t\n]+)/gmu)].map(([, ref = '']) => ref);
const holds = (ref: string): boolean => waiting().includes(ref) || placed().includes(ref);

/** Puts references in or takes them out, as the first of them says; false when this browser keeps nothing more. */
function toggle(refs: readonly string[]): boolean {
  if (!holds(refs[0] ?? '')) return write('vankien-basket', [...new Set([...waiting(), ...refs])].join('\n'));
  const out = new Set(refs);
  const session = read('vankien-session')
    .split('\n')
    .filter((line) => !out.has(/^item\t([^\t]+)/u.exec(line)?.[1] ?? ''));
  const basket = waiting().filter((one) => !out.has(one));
  return (
    write('vankien-basket', basket.join('\n')) &&
    (session.length < 2 || write('vankien-session', session.join('\n')))
  );
}

/** What an address stands for: `instruments/25-nq-tw-2013#quan-diem-4`; null for a page that is no item. */
function refOf({ pathname, hash }: Pick<URL, 'pathname' | 'hash'>): string | null {
  const [, folder = '', id = ''] = /\/(instruments|sources|concepts)\/([a-z0-9-]+)\/$/u.exec(pathname) ?? [];
  return id === '' ? null : `${folder}/${id}${hash}`;
}

const drawn: (() => void)[] = [];

/** As many provisions as the builder takes in with an instrument. */
const MOST_PROVISIONS = 12;

/** The first provisions that an instrument's page shows as its own. */
const provisionsOn = (page: string): readonly string[] =>
  page.startsWith('instruments/')
    ? [...document.querySelectorAll<HTMLAnchorElement>('.provision a.locator')]
        .map((locator) => refOf(locator) ?? '')
        .filter((ref, index, all) => ref.startsWith(`${page}#`) && all.indexOf(ref) === index)
        .slice(0, MOST_PROVISIONS)
    : [];

/** A button for what `ref` names when it is pressed, and for what comes with it. */
function makeButton(ref: () => string | null, along: readonly string[] = []): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'to-session';
  const draw = (): void => {
    const held = holds(ref() ?? '');
    button.setAttribute('aria-pressed', String(held));
    const [add, remove] =
      along.length === 0 ? [say.add, say.remove] : [say.addWith(along.length), say.removeWith(along.length)];
    button.textContent = held ? remove : add;
  };
  button.addEventListener('click', () => {
    const done = toggle([ref() ?? '', ...along]);
    drawAll();
    if (!done) button.textContent = say.full;
  });
  drawn.push(draw);
  return button;
}

/** One button for all provisions of a page, at the foot of the one that the reader points at or stands on. */
function followProvisions(): void {
  let ref: string | null = null;
  const button = makeButton(() => ref);
  const tools = document.createElement('span');
  tools.className = 'provision-tools';
  tools.append(button);
  const follow = (target: EventTarget | null): void => {
    const provision = target instanceof Element ? target.closest('.provision') : null;
    const locator = provision?.querySelector<HTMLAnchorElement>('a.locator');
    if (!provision || !locator || tools.closest('.provision') === provision) return;
    ref = refOf(locator);
    if (ref === null) return;
    const foot = provision.querySelector(
      ':scope > .provision-text > .provision-foot, :scope > .provision-foot',
    );
    // A unit of a full text has no foot of its own; what it holds comes behind its own words.
    if (foot === null) provision.insertBefore(tools, provision.querySelector(':scope > .unit'));
    else foot.append(tools);
    drawAll();
  };
  document.addEventListener('pointerover', ({ target }) => {
    // Who works by keyboard and stands on the button keeps it.
    if (!button.matches(':focus-visible')) follow(target);
  });
  document.addEventListener('focusin', ({ target }) => follow(target));
  if (location.hash.length > 1) follow(document.getElementById(location.hash.slice(1)));
}

let bar: HTMLAnchorElement | undefined;

/** How many items there are, with the way to the builder; drawn once there is one. */
function showCount(): void {
  const count = new Set([...waiting(), ...placed()]).size;
  if (bar === undefined) {
    if (count === 0) return;
    bar = document.createElement('a');
    bar.className = 'session-bar';
    const home = document.querySelector<HTMLAnchorElement>('.wordmark')?.getAttribute('href') ?? '/';
    bar.href = `${home}study/`;
    document.querySelector('main')?.append(bar);
  }
  bar.hidden = count === 0;
  bar.textContent = say.count(count);
}

function drawAll(): void {
  for (const draw of drawn) draw();
  showCount();
}

// The study pages work on the session themselves.
if (document.querySelector('.study') === null) {
  const page = refOf(new URL('.', location.href));
  if (page !== null)
    document.querySelector('main .kicker')?.append(makeButton(() => page, provisionsOn(page)));
  for (const conflict of document.querySelectorAll('section.conflict'))
    conflict.append(makeButton(() => `conflicts/${conflict.id}`));
  followProvisions();
  drawAll();
  addEventListener('storage', drawAll);
  addEventListener('pageshow', drawAll);
}

// A module, so that its names are its own.
export {};
