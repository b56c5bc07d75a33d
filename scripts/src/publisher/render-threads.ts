import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type FileMaking, makeFiles, type MadeFiles } from './make-files.ts';
import type { ThreadAnswer, ThreadJob, ThreadOrder } from './render-thread.ts';
import type { FileToMake } from './wanted-files.ts';

const program = new URL('./render-thread.ts', import.meta.url);

/** One core is for the thread that asks; more threads would each warm up a copy of the site's code without a core to run on. */
const threads = Math.min(availableParallelism(), 4) - 1;

/** A page's work is forgotten with the page: with more room than this, a thread would only tidy up later. */
const resourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 256 };

/**
 * Files that go to a thread at a time; the next such order waits there, so that it never stands idle. In the end all wait for
 * what the slowest has of them.
 */
const filesPerOrder = 16;
const ordersAtATime = 2;

/**
 * Makes files as {@link makeFiles} does, on all cores: here, where the code is warm, and in threads, which end with it, and
 * with them the memory that they took.
 * @param here `text` writes a page for the threads
 * @throws the first error of a thread; the signal's reason
 */
export async function makeInThreads<Page>(
  files: Iterable<FileToMake<Page>>,
  job: ThreadJob,
  here: FileMaking<Page> & { readonly text: (named: Page) => string },
): Promise<MadeFiles> {
  const { signal } = here;
  signal.throwIfAborted();
  const workers = Array.from({ length: threads }, () => new RenderThread(job));
  const stop = () => workers.forEach((worker) => void worker.end());
  signal.addEventListener('abort', stop);
  const orders = inOrders(files);
  const answers: MadeFiles[] = [];
  let isOver = false;
  const keepBusy = async (make: (order: readonly FileToMake<Page>[]) => Promise<MadeFiles>) => {
    for (const order of orders) {
      answers.push(await make(order));
      if (isOver) return;
    }
  };
  const makers = [
    (order: readonly FileToMake<Page>[]) => makeFiles(order, here),
    ...workers.map(
      (worker) => (order: readonly FileToMake<Page>[]) =>
        worker.make(order.map((file) => ('page' in file ? { ...file, page: here.text(file.page) } : file))),
    ),
  ];
  const work = makers.flatMap((make) => Array.from({ length: ordersAtATime }, () => keepBusy(make)));
  try {
    await Promise.all(work);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    isOver = true;
    signal.removeEventListener('abort', stop);
    await Promise.all(workers.map((worker) => worker.end()));
    // What still runs here must not write into the store when the attempt is over.
    await Promise.allSettled(work);
  }
  return { put: answers.flatMap(({ put }) => put), failed: answers.flatMap(({ failed }) => failed) };
}

class RenderThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (made: MadeFiles) => void; reject: (error: Error) => void }>();
  #orders = 0;

  constructor(job: ThreadJob) {
    // What the main program preloads is not for its threads.
    this.#worker = new Worker(program, { workerData: job, execArgv: [], resourceLimits });
    this.#worker.on('message', (answer: ThreadAnswer) => {
      const order = this.#waiting.get(answer.number);
      this.#waiting.delete(answer.number);
      if ('made' in answer) order?.resolve(answer.made);
      else order?.reject(Object.assign(answer.error, answer.code === undefined ? {} : { code: answer.code }));
    });
    this.#worker.on('error', (error: unknown) => this.#fail(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', () => this.#fail(new Error('A thread that renders pages ended before its work was done')));
  }

  make(files: ThreadOrder['files']): Promise<MadeFiles> {
    const order: ThreadOrder = { number: this.#orders++, files };
    return new Promise((resolve, reject) => {
      this.#waiting.set(order.number, { resolve, reject });
      this.#worker.postMessage(order);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

function* inOrders<File>(files: Iterable<File>): Generator<File[]> {
  let order: File[] = [];
  for (const file of files) {
    order.push(file);
    if (order.length < filesPerOrder) continue;
    yield order;
    order = [];
  }
  if (order.length > 0) yield order;
}
