import { expect, test } from "vitest";
import { EMPTY_DRAFT, type Draft } from "../../core/integration/draft/draft.ts";
import { SAMPLES } from "../../core/integration/samples.ts";
import { toDraft } from "../../core/integration/draft/to-draft.ts";
import { createHistory, type Version } from "./create-history.ts";
import { shareDraft } from "./share-draft.ts";

const START: Version = { draft: EMPTY_DRAFT, baseline: { draft: EMPTY_DRAFT, from: "start" }, samples: null };
const SAMPLE = toDraft(SAMPLES[0].input);
const REQUEST = { httpMethod: "GET", path: "/", pathParameters: {}, querystring: {}, headers: {}, body: "" };

/** A history with a clock that is set by hand. */
function setUp() {
  let time = 0;
  const history = createHistory({ initial: START, notice: null, now: () => time });
  const edit = (parts: Partial<Draft>) => {
    const { draft } = history.document.get();
    history.note(shareDraft(draft, { ...draft, ...parts }));
  };
  return {
    history,
    edit,
    pass: (ms: number) => {
      time += ms;
    },
    draft: () => history.document.get().draft,
    uri: () => history.document.get().draft.uri,
  };
}

test("typing in one field is one step, and so is typing on in it after a pause", () => {
  const { history, edit, pass, uri } = setUp();
  for (const text of ["a", "ab", "abc"]) {
    edit({ uri: text });
    pass(900);
  }
  pass(200);
  edit({ uri: "abcd" });
  expect([history.undo()?.draft.uri, history.undo()?.draft.uri, history.undo()]).toEqual(["abc", "", null]);
  expect([history.redo()?.draft.uri, history.redo()?.draft.uri, history.redo()]).toEqual(["abc", "abcd", null]);
  expect(uri()).toBe("abcd");
});

test("leaving the field ends the step, and so does a change elsewhere", () => {
  const { history, edit, uri } = setUp();
  edit({ uri: "a" });
  history.pause();
  edit({ uri: "ab" });
  edit({ credentials: "r" });
  edit({ uri: "abc" });
  const undone = [1, 2, 3, 4].map(() => history.undo() && uri());
  expect(undone).toEqual(["ab", "ab", "a", ""]);
});

test("each cell of a row is a field of its own, and a row that comes or goes a step", () => {
  const { history, edit, draft } = setUp();
  const rows = (...texts: readonly string[]) =>
    edit({ requestParameters: texts.map((text) => ({ name: text.slice(0, 1), value: text.slice(1) })) });
  rows("");
  rows("a");
  rows("ax");
  rows("axy");
  rows("axy", "");
  rows("axy", "b");
  const undone = [1, 2, 3, 4, 5, 6].map(
    () =>
      history.undo() &&
      draft()
        .requestParameters.map(({ name, value }) => name + value)
        .join(),
  );
  expect(undone).toEqual(["axy,", "axy", "a", "", "", null]);
});

test("what is chosen from a list is a step each", () => {
  const { history, edit, draft } = setUp();
  for (const type of ["HTTP", "MOCK", "AWS"]) edit({ type });
  expect([1, 2, 3].map(() => history.undo() && draft().type)).toEqual(["MOCK", "HTTP", ""]);
});

test("a key of a list is one step from its first letter on, and its removal another", () => {
  const { history, edit, draft } = setUp();
  for (const keys of [["a"], ["ab"], ["ab", "c"], ["ab", "cd"], ["cd"]]) edit({ cacheKeyParameters: keys });
  expect([1, 2, 3].map(() => history.undo() && draft().cacheKeyParameters)).toEqual([["ab", "cd"], ["ab"], []]);
});

test("what a field is loaded as is forgotten in the step of its edit", () => {
  const { history, edit, draft } = setUp();
  history.become({ ...START, draft: { ...EMPTY_DRAFT, loadedEmpty: ["uri"] } }, "Loaded");
  edit({ loadedEmpty: [] });
  edit({ uri: "a" });
  edit({ uri: "ab" });
  history.undo();
  expect(draft()).toEqual({ ...EMPTY_DRAFT, loadedEmpty: ["uri"] });
});

test("what is changed under a name is one step of that name", () => {
  const { history, edit } = setUp();
  history.name("Use POST");
  edit({ type: "AWS" });
  history.pause();
  edit({ uri: "x", credentials: "y" });
  history.name(null);
  expect(history.state.get()).toEqual({ canUndo: true, canRedo: false, notice: { kind: "done", said: "Use POST" } });
  expect(history.undo()?.draft).toEqual(EMPTY_DRAFT);
  expect(history.state.get()).toEqual({ canUndo: false, canRedo: true, notice: { kind: "undone", said: "Use POST" } });
  history.redo();
  expect(history.state.get()).toEqual({ canUndo: true, canRedo: false, notice: { kind: "redone", said: "Use POST" } });
});

test("a name under which nothing changes names nothing", () => {
  const { history, edit } = setUp();
  history.name("Use POST");
  history.name(null);
  edit({ uri: "a" });
  expect(history.state.get()).toEqual({ canUndo: true, canRedo: false, notice: null });
  history.undo();
  expect(history.state.get().notice).toEqual({ kind: "undone", said: "URI edited" });
});

test("the next edit by hand takes the notice away, and what was undone cannot be redone any more", () => {
  const { history, edit } = setUp();
  history.become({ ...START, draft: SAMPLE }, "Started from the sample");
  history.undo();
  edit({ uri: "a" });
  expect(history.state.get()).toEqual({ canUndo: true, canRedo: false, notice: null });
});

test("what the draft began as comes back with it", () => {
  const { history, edit } = setUp();
  edit({ uri: "a" });
  const loaded: Version = { draft: SAMPLE, baseline: { draft: SAMPLE, from: "target" }, samples: null };
  history.become(loaded, "Loaded from the target");
  edit({ uri: "b" });
  history.undo();
  expect(history.document.get()).toEqual(loaded);
  history.undo();
  expect(history.document.get()).toEqual({
    draft: { ...EMPTY_DRAFT, uri: "a" },
    baseline: START.baseline,
    samples: null,
  });
  history.redo();
  expect(history.document.get()).toEqual(loaded);
});

test("what the target has now holds for all versions since it was loaded, and for no earlier one", () => {
  const { history, edit, draft } = setUp();
  history.become(
    { draft: SAMPLE, baseline: { draft: SAMPLE, from: "target" }, samples: null },
    "Loaded from the target",
  );
  edit({ uri: "b" });
  const sent = { draft: draft(), from: "target" } as const;
  history.takeBaseline(sent);
  expect(history.document.get()).toEqual({ draft: sent.draft, baseline: sent, samples: null });
  history.undo();
  expect(history.document.get()).toEqual({ draft: SAMPLE, baseline: sent, samples: null });
  history.undo();
  expect(history.document.get()).toEqual(START);
});

test("the last two hundred steps can be taken back", () => {
  const { history, edit, uri } = setUp();
  for (let step = 1; step <= 250; step += 1) {
    history.pause();
    edit({ uri: String(step) });
  }
  let undone = 0;
  while (history.undo()) undone += 1;
  expect([undone, uri()]).toEqual([200, "50"]);
});

test("the samples come back with undo: typing in one is one step, what is done with one is said", () => {
  const { history, pass } = setUp();
  const named = (...names: string[]) => names.map((name) => ({ name, request: REQUEST }));
  history.noteSamples(named("a"), { said: "Sample added" });
  expect(history.state.get().notice).toEqual({ kind: "done", said: "Sample added" });
  history.noteSamples(named("ab"), { said: "Sample edited", text: "0 name" });
  pass(500);
  history.noteSamples(named("abc"), { said: "Sample edited", text: "0 name" });
  pass(5_000);
  history.noteSamples(named("abcd"), { said: "Sample edited", text: "0 name" });
  const names = () => history.document.get().samples?.map(({ name }) => name) ?? null;
  const back = [0, 1, 2, 3].map(() => (history.undo(), names()));
  expect(back).toEqual([["abc"], ["a"], null, null]);
  history.redo();
  expect(names()).toEqual(["a"]);
});
