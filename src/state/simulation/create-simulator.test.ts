import { expect, test } from "vitest";
import { createSimulator, type OpenWorker } from "./create-simulator.ts";
import type { Answer, Job, Outcome } from "./job.ts";

const wish = (chosen: number) => ({ input: {}, api: {}, parameters: {}, samples: [], chosen });

const outcome = (path: string): Outcome => ({
  request: { httpMethod: "GET", path, pathParameters: {}, querystring: {}, headers: {}, body: "" },
  steps: [],
});

/** A simulator with workers that answer when they are told to, and a timer that runs out when it is told to. */
function setUp({ canOpen = true } = {}) {
  let time = 0;
  const jobs: Job[] = [];
  const workers: (Parameters<OpenWorker>[0] & { isEnded: boolean })[] = [];
  const timers = new Set<() => void>();
  const simulator = createSimulator({
    openWorker: (told) => {
      if (!canOpen) throw new Error("There are no workers.");
      const worker = { ...told, isEnded: false };
      workers.push(worker);
      return {
        post: (job) => jobs.push(job),
        end: () => {
          worker.isEnded = true;
        },
      };
    },
    wait: (work) => {
      timers.add(work);
      return () => timers.delete(work);
    },
    now: () => time,
  });
  return {
    simulator,
    workers,
    asked: () => jobs.map(({ id, chosen }) => [id, chosen]),
    answer: (data: Answer) => workers.at(-1)?.hear(data),
    pass: (ms: number) => {
      time += ms;
    },
    runOut: () => [...timers].at(-1)?.(),
    waiting: () => timers.size,
  };
}

test("starts no worker before the first wish, and says how it fares", () => {
  const { simulator, workers, asked, answer, waiting } = setUp();
  expect([workers.length, simulator.get()]).toEqual([
    0,
    { progress: "working", outcome: null, findings: [], verdicts: [] },
  ]);
  simulator.simulate(wish(0));
  expect([asked(), waiting()]).toEqual([[[1, 0]], 1]);
  answer({ id: 1, outcome: outcome("/a") });
  const verdicts = [{ name: "a", kind: "same", says: [] }] as const;
  answer({ id: 1, verdicts });
  expect(simulator.get()).toEqual({ progress: "done", outcome: outcome("/a"), findings: [], verdicts });
  expect(waiting()).toBe(0);
});

test("of what is wished in a row only the newest is worked on next, and the verdicts on what is older are not waited for", () => {
  const { simulator, asked, answer } = setUp();
  for (const chosen of [0, 1, 2]) simulator.simulate(wish(chosen));
  expect(asked()).toEqual([[1, 0]]);
  answer({ id: 1, outcome: outcome("/a") });
  expect(asked()).toEqual([
    [1, 0],
    [3, 2],
  ]);
  answer({ id: 1, verdicts: [{ name: "a", kind: "same", says: [] }] });
  expect(simulator.get().verdicts).toEqual([]);
  answer({ id: 3, outcome: outcome("/c") });
  expect(simulator.get().outcome).toEqual(outcome("/c"));
});

test("a worker that takes too long is ended, and the next wish gets another one after a pause", () => {
  const { simulator, workers, answer, runOut } = setUp();
  simulator.simulate(wish(0));
  runOut();
  expect([simulator.get().progress, workers.map(({ isEnded }) => isEnded)]).toEqual(["late", [true]]);
  simulator.simulate(wish(1));
  expect(workers).toHaveLength(1);
  runOut();
  answer({ id: 2, outcome: outcome("/b") });
  expect([simulator.get().progress, workers.length]).toEqual(["done", 2]);
});

test("says so where no worker can be started, and tries again with the next wish", () => {
  const { simulator, workers } = setUp({ canOpen: false });
  simulator.simulate(wish(0));
  simulator.simulate(wish(1));
  expect([simulator.get(), workers.length]).toEqual([
    { progress: "failed", outcome: null, findings: [], verdicts: [] },
    0,
  ]);
});

test("a worker that breaks is ended", () => {
  const { simulator, workers } = setUp();
  simulator.simulate(wish(0));
  workers[0]?.fail();
  expect([simulator.get().progress, workers[0]?.isEnded]).toEqual(["failed", true]);
});

test("after its end nothing is said any more", () => {
  const { simulator, workers, answer } = setUp();
  simulator.simulate(wish(0));
  simulator.stop();
  answer({ id: 1, outcome: outcome("/a") });
  expect([simulator.get().outcome, workers[0]?.isEnded]).toEqual([null, true]);
});

test("what took long waits for a pause: the newest wish is begun once nobody has wished for a while", () => {
  const { simulator, asked, answer, pass, runOut, waiting } = setUp();
  simulator.simulate(wish(0));
  pass(120);
  answer({ id: 1, outcome: outcome("/a") });
  answer({ id: 1, verdicts: [] });
  simulator.simulate(wish(1));
  simulator.simulate(wish(2));
  expect([asked(), waiting()]).toEqual([[[1, 0]], 1]);
  runOut();
  expect(asked()).toEqual([
    [1, 0],
    [3, 2],
  ]);
  pass(20);
  answer({ id: 3, outcome: outcome("/c") });
  answer({ id: 3, verdicts: [] });
  simulator.simulate(wish(3));
  expect(asked().at(-1)).toEqual([4, 3]);
});
