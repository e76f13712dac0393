import { answerJob } from "./answer-job.ts";
import type { Job } from "./job.ts";

/** The newest wish: what is left to say of an older one nobody waits for. */
let newest = 0;

/** Lets the next message in. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

async function work(job: Job): Promise<void> {
  newest = job.id;
  for (const part of answerJob(job)) {
    if (job.id !== newest) return;
    // A worker has no target origins: it speaks to the page that started it.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    if (part !== null) globalThis.postMessage(part);
    await breathe();
  }
}

globalThis.addEventListener("message", ({ data }: MessageEvent<Job>) => void work(data));
