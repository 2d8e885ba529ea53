import {
  type Answered,
  type Asked,
  type DeskReply,
  type Outcome,
  refused,
  type Step,
  type Task,
} from './messages.ts';

interface Waiting {
  readonly finish: (outcome: Outcome<never>) => void;
  readonly step: (step: Step) => void;
}

/** The worker of a page: asks it, and stops it when a file takes too long. */
export class Desk {
  readonly #opening: Asked['open'];
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #opened: Promise<Outcome<null>> | undefined;
  #count = 0;

  constructor(opening: Asked['open']) {
    this.#opening = opening;
  }

  /** Starts the worker and fetches all that it needs but the reader of PDF; again, when that failed before. */
  async open(): Promise<Outcome<null>> {
    this.#opened ??= this.#send('open', this.#opening);
    const opened = this.#opened;
    const outcome = await opened;
    // Stopped meanwhile, another worker may be opening already.
    if (!outcome.ok && this.#opened === opened) this.stop();
    return outcome;
  }

  async ask<T extends Task>(
    task: T,
    asked: Asked[T],
    step: (step: Step) => void = () => undefined,
  ): Promise<Outcome<Answered[T]>> {
    const opened = await this.open();
    return opened.ok ? this.#send(task, asked, step) : opened;
  }

  /** Ends the work at hand; the next question starts a new worker. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#opened = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { finish } of waiting) finish(refused({ kind: 'stopped' }));
  }

  #send<T extends Task>(
    task: T,
    asked: Asked[T],
    step: (step: Step) => void = () => undefined,
  ): Promise<Outcome<Answered[T]>> {
    this.#worker ??= this.#start();
    this.#count += 1;
    const number = this.#count;
    const worker = this.#worker;
    return new Promise((resolve) => {
      this.#waiting.set(number, { finish: resolve, step });
      worker.postMessage({ number, task, asked });
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Partial<DeskReply>>) => {
      const waiting = data.number === undefined ? undefined : this.#waiting.get(data.number);
      if (waiting === undefined || data.number === undefined) return;
      if ('step' in data && data.step !== undefined) waiting.step(data.step);
      if (!('outcome' in data) || data.outcome === undefined) return;
      this.#waiting.delete(data.number);
      waiting.finish(data.outcome as Outcome<never>);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      const waiting = [...this.#waiting.values()];
      this.#waiting.clear();
      for (const { finish } of waiting) finish(refused({ kind: 'not-loaded' }));
    });
    return worker;
  }
}
