import { Worker } from "node:worker_threads";
import type { News, Task } from "./messages.ts";

/** What became of many damaged documents. */
export interface Tally {
  /** How many had which outcome. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** Errors that are no message to a clerk, and documents that took longer than the limit. */
  readonly faults: readonly string[];
  readonly slowest: { readonly what: string; readonly milliseconds: number };
}

/** Imports damaged documents in a worker, which is ended when one takes longer than `limit` milliseconds; the ones after it are tried then. */
export async function tryMany(task: Task, limit: number): Promise<Tally> {
  const outcomes = new Map<string, number>();
  const faults: string[] = [];
  let slowest = { what: "", milliseconds: 0 };
  let { from } = task;
  while (from <= task.to) {
    let what = "";
    const end = await follow({ ...task, from }, limit, (news) => {
      if (news.told === "begun") what = news.what;
      else if (news.told === "fault") faults.push(`${String(news.number)} ${news.what}\n${news.stack}`);
      else {
        outcomes.set(news.outcome, (outcomes.get(news.outcome) ?? 0) + 1);
        if (news.milliseconds > slowest.milliseconds) slowest = { what, milliseconds: news.milliseconds };
      }
    });
    if (end.cause !== undefined) faults.push(`${String(end.number)} ${what}\n${end.cause}`);
    from = end.number + 1;
  }
  return { outcomes, faults, slowest };
}

/** Follows a worker to its end, or to the document it hangs on. */
function follow(task: Task, limit: number, hear: (news: News) => void): Promise<{ number: number; cause?: string }> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL("worker.ts", import.meta.url), { workerData: task });
    let number = task.from;
    const finish = (cause?: string): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve({ number, ...(cause === undefined ? {} : { cause }) });
    };
    const watch = (): NodeJS.Timeout =>
      setTimeout(() => {
        finish(`no end after ${String(limit)} ms`);
      }, limit);
    let timer = watch();
    worker.on("message", (news: News) => {
      ({ number } = news);
      hear(news);
      clearTimeout(timer);
      timer = watch();
    });
    worker.on("error", (error) => {
      finish(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
    worker.on("exit", () => {
      number = task.to;
      finish();
    });
  });
}
