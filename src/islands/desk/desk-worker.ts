import { isNotLoaded, loadPdfReader, loadReaders } from './load-readers.ts';
import {
  type Answered,
  type Asked,
  type DeskReply,
  type DeskRequest,
  type Given,
  type Outcome,
  refused,
  type Step,
  type Task,
} from './messages.ts';
import { fetchRecords } from './records.ts';

/*
 * Works beside the page, so that the page answers while a long file is read, and a file that takes too long can be
 * stopped. It is told everything by messages and writes nothing anywhere.
 */

let reviewDesk: ReturnType<typeof import('./review-given.ts').openReviewDesk> | undefined;
let ingestDesk: ReturnType<typeof import('./ingest-given.ts').openIngestDesk> | undefined;

type Tasks = {
  readonly [T in Task]: (asked: Asked[T], step: (step: Step) => void) => Promise<Outcome<Answered[T]>>;
};

const tasks: Tasks = {
  open: async ({ desk, files }) => {
    const records = fetchRecords(desk, files);
    if (desk === 'review') {
      const { openReviewDesk } = await import('./review-given.ts');
      const { review } = await records;
      if (review !== undefined) reviewDesk = openReviewDesk(await records, review);
    } else {
      const { openIngestDesk } = await import('./ingest-given.ts');
      const { ingest } = await records;
      if (ingest !== undefined) ingestDesk = openIngestDesk(await records, ingest);
    }
    await loadReaders();
    return { ok: true, value: null };
  },
  pdf: async () => {
    await loadPdfReader();
    return { ok: true, value: null };
  },
  review: async ({ given, home }, step) => {
    if (reviewDesk === undefined) return refused({ kind: 'not-loaded' });
    await prepare(given);
    return reviewDesk.review(given, home, step);
  },
  link: async () => reviewDesk?.link() ?? refused({ kind: 'not-loaded' }),
  ingest: async ({ given, today }, step) => {
    if (ingestDesk === undefined) return refused({ kind: 'not-loaded' });
    await prepare(given);
    return ingestDesk(given, today, step);
  },
};

/** A PDF needs its reader first: a reader that did not arrive must not pass for a damaged file. */
const prepare = async ({ bytes }: Given): Promise<void> => {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) await loadPdfReader();
};

async function answer<T extends Task>({ number, task, asked }: DeskRequest<T>): Promise<void> {
  const post = (reply: DeskReply): void => postMessage(reply);
  try {
    post({ number, outcome: await tasks[task](asked, (step) => post({ number, step })) });
  } catch (error) {
    console.info('the desk could not finish', error);
    const message = error instanceof Error ? error.message : String(error);
    post({
      number,
      outcome: refused(isNotLoaded(error) ? { kind: 'not-loaded' } : { kind: 'broken', message }),
    });
  }
}

// The PDF reader listens here too: what is not for the desk is left to it.
addEventListener('message', ({ data }: MessageEvent<Partial<DeskRequest>>) => {
  if (data.number !== undefined && data.task !== undefined) void answer(data as DeskRequest);
});
