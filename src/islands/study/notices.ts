import { changeOf } from '../../core/study/item-mark.ts';
import { formatItemRef } from '../../core/study/item-ref.ts';
import { itemsOf } from '../../core/study/session.ts';
import { writeSessionText } from '../../core/study/session-text.ts';
import { viewSession } from '../../core/study/session-view.ts';
import { make } from '../graph/elements.ts';
import { acceptChanges } from './session-edits.ts';
import { beforeKey, keepSession, recallSession } from './session-store.ts';
import type { StudyHost } from './study-host.ts';

/** What was read badly, the session that another one took the place of, and what changed since it was put together. */
export function drawNotices(host: StudyHost, said: readonly string[]): readonly HTMLElement[] {
  return [
    ...said.map((sentence) => make('p', { class: 'warning' }, sentence)),
    ...offerEarlier(host),
    ...tellChanges(host),
  ];
}

function offerEarlier(host: StudyHost): readonly HTMLElement[] {
  const { say } = host.page;
  const before = recallSession(beforeKey);
  if (before === null || itemsOf(before).length === 0) return [];
  if (writeSessionText(before) === writeSessionText(host.session)) return [];
  const back = make('button', { type: 'button' }, say('bring-back'));
  back.addEventListener('click', () => {
    keepSession(host.session, beforeKey);
    host.change(before, { draw: true });
  });
  return [make('p', {}, `${say('was-before')} `, back)];
}

function tellChanges(host: StudyHost): readonly HTMLElement[] {
  const { say, release } = host.page;
  const { session } = host;
  const changes = listChanges(host);
  const older = session.release !== undefined && session.release !== release;
  if (!older && changes.length === 0) return [];
  const accept = make('button', { type: 'button' }, say('accept-changes'));
  accept.addEventListener('click', () =>
    host.change(acceptChanges(host.corpus, host.session, release), { draw: true }),
  );
  return [
    ...(older ? [make('p', {}, say('older-release', { from: session.release ?? '', to: release }))] : []),
    ...(changes.length === 0
      ? [make('p', {}, say('changed-nothing'))]
      : [make('ul', { class: 'study-changes' }, ...changes.map((change) => make('li', {}, change)))]),
    make('p', {}, accept),
  ];
}

/** One sentence for each thing that is not as it was when it was put in. */
function listChanges({ corpus, session, page: { say, language } }: StudyHost): readonly string[] {
  const views = viewSession(corpus, session, language).parts.flatMap(({ items }) => items);
  const viewOf = new Map(views.map((view) => [view.ref, view]));
  return itemsOf(session).flatMap(({ ref, seen }) => {
    const view = viewOf.get(formatItemRef(ref));
    const name = view?.heading ?? '';
    if (seen !== undefined && (view?.kind === 'unknown' || view?.kind === 'retired'))
      return [say('changed-gone', { name })];
    const change = changeOf(corpus, ref, seen);
    if (change.kind === 'same') return [];
    const { wording, from, to } = change;
    return [
      ...(wording ? [say('changed-words', { name })] : []),
      ...(from === undefined || to === undefined
        ? []
        : [say('changed-force', { name, from: say(`status.${from}`), to: say(`status.${to}`) })]),
    ];
  });
}
