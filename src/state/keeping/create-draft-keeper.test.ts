import { expect, test } from "vitest";
import { EMPTY_DRAFT } from "../../core/integration/draft/draft.ts";
import { createDraftKeeper } from "./create-draft-keeper.ts";
import { createStore } from "../create-store.ts";
import type { Version } from "../history/create-history.ts";

const typed = (uri: string): Version => ({ draft: { ...EMPTY_DRAFT, uri }, baseline: null, samples: null });

/** A keeper with a timer that runs out when it is told to, and a disk whose every write ends when it is told to. */
function setUp() {
  const document = createStore(typed(""));
  const timers: (() => void)[] = [];
  const writes: { readonly uri: string; readonly succeed: () => void; readonly fail: (cause: Error) => void }[] = [];
  const keeper = createDraftKeeper({
    document,
    storage: {
      write: ({ draft: { uri } }) => new Promise((succeed, fail) => writes.push({ uri, succeed, fail })),
    },
    before: "none",
    setTimeout: (work) => timers.push(work),
  });
  const said: string[] = [];
  keeper.subscribe(() => said.push(keeper.get()));
  const stop = keeper.start();
  /** Ends the newest write, and waits until everyone has heard of it. */
  const endWrite = async (end: "succeed" | "fail") => {
    const write = writes.at(-1);
    if (end === "succeed") write?.succeed();
    else write?.fail(new Error("The disk is full."));
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    type: (uri: string) => document.set(typed(uri)),
    document,
    keeper,
    said,
    stop,
    endWrite,
    runOut: () => timers.shift()?.(),
    waiting: () => timers.length,
    written: () => writes.map(({ uri }) => uri),
  };
}

test("says nothing before anything is typed, and that a draft is kept once it is on disk", async () => {
  const { type, keeper, said, runOut, written, endWrite } = setUp();
  expect(keeper.get()).toBe("none");
  type("a");
  expect(said).toEqual(["keeping"]);
  runOut();
  expect([said, written()]).toEqual([["keeping"], ["a"]]);
  await endWrite("succeed");
  expect(said).toEqual(["keeping", "kept"]);
});

test("what is typed in a row is written once, as it stands when the time is up", () => {
  const { type, runOut, waiting, written } = setUp();
  for (const uri of ["a", "ab", "abc"]) type(uri);
  expect(waiting()).toBe(1);
  runOut();
  expect([written(), waiting()]).toEqual([["abc"], 0]);
});

test("a change during a write is written after it, and only then is the draft kept", async () => {
  const { type, said, runOut, written, endWrite } = setUp();
  type("a");
  runOut();
  type("ab");
  await endWrite("succeed");
  expect([said, written()]).toEqual([["keeping"], ["a"]]);
  runOut();
  await endWrite("succeed");
  expect([said, written()]).toEqual([
    ["keeping", "kept"],
    ["a", "ab"],
  ]);
});

test("a write that fails is said until another one, which the next change begins, does not", async () => {
  const { type, said, runOut, written, endWrite, waiting } = setUp();
  type("a");
  runOut();
  await endWrite("fail");
  expect([said, waiting()]).toEqual([["keeping", "failed"], 0]);
  type("ab");
  runOut();
  await endWrite("succeed");
  expect([said, written()]).toEqual([
    ["keeping", "failed", "kept"],
    ["a", "ab"],
  ]);
});

test("whoever asks for it after a write that failed has it tried again", async () => {
  const { type, keeper, runOut, written, endWrite } = setUp();
  type("a");
  runOut();
  await endWrite("fail");
  const again = keeper.flush();
  await endWrite("succeed");
  expect([await again, written()]).toEqual(["kept", ["a", "a"]]);
  await keeper.flush();
  expect(written()).toEqual(["a", "a"]);
});

test("writes at once what is not yet on disk, and nothing twice", async () => {
  const { type, keeper, runOut, written, endWrite } = setUp();
  void keeper.flush();
  expect(written()).toEqual([]);
  type("a");
  void keeper.flush();
  runOut();
  void keeper.flush();
  expect(written()).toEqual(["a"]);
  await endWrite("succeed");
  void keeper.flush();
  expect([written(), keeper.get()]).toEqual([["a"], "kept"]);
});

test("the end writes what is left, and then nothing more is heard", async () => {
  const { type, stop, written, waiting, endWrite, keeper } = setUp();
  type("a");
  stop();
  expect(written()).toEqual(["a"]);
  await endWrite("succeed");
  expect(keeper.get()).toBe("kept");
  const before = waiting();
  type("ab");
  expect([waiting(), written()]).toEqual([before, ["a"]]);
});

test("what the draft began as is kept with it", async () => {
  const { document, said, runOut, endWrite, written } = setUp();
  document.set({ ...document.get(), baseline: { draft: EMPTY_DRAFT, from: "target" } });
  runOut();
  await endWrite("succeed");
  expect([said, written()]).toEqual([["keeping", "kept"], [""]]);
});

test("whoever asks for the writing hears how it ended", async () => {
  const { type, keeper, endWrite } = setUp();
  expect(await keeper.flush()).toBe("none");
  type("a");
  const [first, second] = [keeper.flush(), keeper.flush()];
  await endWrite("succeed");
  expect([await first, await second]).toEqual(["kept", "kept"]);
  type("ab");
  const failing = keeper.flush();
  await endWrite("fail");
  expect(await failing).toBe("failed");
});
