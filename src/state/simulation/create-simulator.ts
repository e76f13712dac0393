import type { Finding } from "../../core/integration/finding.ts";
import { createStore, type Store } from "../create-store.ts";
import type { Answer, Job, Outcome, Verdict } from "./job.ts";

/** How the samples fare with the draft. While a newer draft is being worked on, what is known of the former one stays. */
export interface SimulationState {
  /** `late`: it was given up after the deadline. `failed`: the worker could not be started, or broke. */
  readonly progress: "working" | "done" | "late" | "failed";
  readonly outcome: Outcome | null;
  /** What is found in the templates. */
  readonly findings: readonly Finding[];
  readonly verdicts: readonly Verdict[];
}

/** Works in the background. */
export interface SimulationWorker {
  readonly post: (job: Job) => void;
  readonly end: () => void;
}

/** Starts a worker; throws where the browser does not let it. */
export type OpenWorker = (told: {
  readonly hear: (answer: Answer) => void;
  /** The worker broke, or could not be loaded. */
  readonly fail: () => void;
}) => SimulationWorker;

/** Has samples simulated, the newest wish first. */
export interface Simulator {
  readonly get: Store<SimulationState>["get"];
  readonly subscribe: Store<SimulationState>["subscribe"];
  /** What is wished replaces what was wished before and is not yet under way. */
  readonly simulate: (job: Omit<Job, "id">) => void;
  readonly stop: () => void;
}

/** Longer than this nothing is waited for, in milliseconds: the worker is ended and another one started. */
const DEADLINE_MS = 5_000;

/**
 * What takes longer than this, in milliseconds, is not begun while somebody types: it would take the room that a key needs.
 * It waits for a pause as long as it took last, but no longer than `LONGEST_REST_MS`.
 */
const SWIFT_MS = 50;
const LONGEST_REST_MS = 400;

interface SimulatorOptions {
  readonly openWorker: OpenWorker;
  /** Does the work once the time is up, unless the function that it gives is called before. */
  readonly wait: (work: () => void, ms: number) => () => void;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Nothing is started before the first wish. Worker, timer and clock are handed in. */
export function createSimulator({ openWorker, wait, now }: SimulatorOptions): Simulator {
  const state = createStore<SimulationState>({ progress: "working", outcome: null, findings: [], verdicts: [] });
  let worker: SimulationWorker | null = null;
  let running: Job | null = null;
  let wished: Job | null = null;
  let stopWaiting: () => void = () => undefined;
  let stopResting: () => void = () => undefined;
  let count = 0;
  let begunAt = 0;
  /** How long the last outcome took. */
  let took = 0;

  const say = (parts: Partial<SimulationState>) => state.set((present) => ({ ...present, ...parts }));
  const end = () => {
    stopWaiting();
    worker?.end();
    worker = null;
    running = null;
  };
  const giveUp = (progress: "late" | "failed") => {
    if (progress === "late") took = DEADLINE_MS;
    end();
    say({ progress, outcome: null, findings: [], verdicts: [] });
    proceed();
  };
  const proceed = () => {
    stopResting();
    if (took <= SWIFT_MS) next();
    else stopResting = wait(next, Math.min(took, LONGEST_REST_MS));
  };
  const next = () => {
    if (running !== null || wished === null) return;
    running = wished;
    wished = null;
    begunAt = now();
    try {
      worker ??= openWorker({ hear, fail: () => giveUp("failed") });
      worker.post(running);
    } catch {
      giveUp("failed");
      return;
    }
    stopWaiting = wait(() => giveUp("late"), DEADLINE_MS);
  };
  const hear = (answer: Answer) => {
    if (answer.id !== running?.id) return;
    const { id: _, ...part } = answer;
    if ("outcome" in part) took = now() - begunAt;
    say({ ...part, progress: "done" });
    // What is newer does not wait for what is left to say of what is older.
    if (!("verdicts" in part) && wished === null) return;
    stopWaiting();
    running = null;
    proceed();
  };

  return {
    get: state.get,
    subscribe: state.subscribe,
    simulate: (job) => {
      wished = { ...job, id: ++count };
      proceed();
    },
    stop: () => {
      wished = null;
      stopResting();
      end();
    },
  };
}
