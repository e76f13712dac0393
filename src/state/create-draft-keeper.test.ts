import { expect, test } from "vitest";
import { EMPTY_DRAFT, type Draft } from "../core/integration/draft.ts";
import { createDerivedStore } from "./create-derived-store.ts";
import { createDraftKeeper } from "./create-draft-keeper.ts";

const typed = (uri: string): Draft => ({ ...EMPTY_DRAFT, uri });

/** A keeper with a timer that runs out when it is told to, and a disk whose every write ends when it is told to. */
function setUp() {
  const derived = createDerivedStore(EMPTY_DRAFT);
  const timers: (() => void)[] = [];
  const writes: { readonly uri: string; readonly succeed: () => void; readonly fail: (cause: Error) => void }[] = [];
  const keeper = createDraftKeeper({
    derived,
    storage: {
      read: async () => null,
      write: ({ uri }) => new Promise((succeed, fail) => writes.push({ uri, succeed, fail })),
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
    derived,
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
  const { derived, keeper, said, runOut, written, endWrite } = setUp();
  expect(keeper.get()).toBe("none");
  derived.update(typed("a"));
  expect(said).toEqual(["keeping"]);
  runOut();
  expect([said, written()]).toEqual([["keeping"], ["a"]]);
  await endWrite("succeed");
  expect(said).toEqual(["keeping", "kept"]);
});

test("what is typed in a row is written once, as it stands when the time is up", () => {
  const { derived, runOut, waiting, written } = setUp();
  for (const uri of ["a", "ab", "abc"]) derived.update(typed(uri));
  expect(waiting()).toBe(1);
  runOut();
  expect([written(), waiting()]).toEqual([["abc"], 0]);
});

test("a change during a write is written after it, and only then is the draft kept", async () => {
  const { derived, said, runOut, written, endWrite } = setUp();
  derived.update(typed("a"));
  runOut();
  derived.update(typed("ab"));
  await endWrite("succeed");
  expect([said, written()]).toEqual([["keeping"], ["a"]]);
  runOut();
  await endWrite("succeed");
  expect([said, written()]).toEqual([
    ["keeping", "kept"],
    ["a", "ab"],
  ]);
});

test("a write that fails is said, and the next change tries again", async () => {
  const { derived, said, runOut, written, endWrite, waiting } = setUp();
  derived.update(typed("a"));
  runOut();
  await endWrite("fail");
  expect([said, waiting()]).toEqual([["keeping", "failed"], 0]);
  derived.update(typed("ab"));
  runOut();
  await endWrite("succeed");
  expect([said, written()]).toEqual([
    ["keeping", "failed", "keeping", "kept"],
    ["a", "ab"],
  ]);
});

test("writes at once what is not yet on disk, and nothing twice", async () => {
  const { derived, keeper, runOut, written, endWrite } = setUp();
  keeper.flush();
  expect(written()).toEqual([]);
  derived.update(typed("a"));
  keeper.flush();
  runOut();
  keeper.flush();
  expect(written()).toEqual(["a"]);
  await endWrite("succeed");
  keeper.flush();
  expect([written(), keeper.get()]).toEqual([["a"], "kept"]);
});

test("the end writes what is left, and then nothing more is heard", async () => {
  const { derived, stop, written, waiting, endWrite, keeper } = setUp();
  derived.update(typed("a"));
  stop();
  expect(written()).toEqual(["a"]);
  await endWrite("succeed");
  expect(keeper.get()).toBe("kept");
  const before = waiting();
  derived.update(typed("ab"));
  expect([waiting(), written()]).toEqual([before, ["a"]]);
});

test("what is only said of a draft is nothing to keep", async () => {
  const { derived, said, runOut, written, waiting, endWrite } = setUp();
  const refused = { rule: "refused", field: "uri", severity: "error", message: "No.", evidence: "recorded" } as const;
  derived.refuse(refused);
  derived.describeMethod({ authorizationType: "NONE" });
  expect([said, waiting()]).toEqual([[], 0]);
  derived.update(typed("a"));
  runOut();
  derived.refuse(refused);
  await endWrite("succeed");
  derived.refuse(refused);
  derived.describeMethod(undefined);
  expect([said, written(), waiting()]).toEqual([["keeping", "kept"], ["a"], 0]);
});
