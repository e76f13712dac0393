import { expect, test } from "vitest";
import { createStore } from "../create-store.ts";
import { keepView, readKeptView } from "./kept-view.ts";
import { FIRST_VIEW } from "./page-view.ts";

function textStorage(texts = new Map<string, string>()) {
  return {
    texts,
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, value: string) => void texts.set(name, value),
  };
}

test("habits are kept as they change, and what is of the moment is not", () => {
  const storage = textStorage();
  const view = createStore(FIRST_VIEW);
  const end = keepView(view, storage);
  view.set((present) => ({ ...present, overlay: "palette", field: "uri" }));
  expect(storage.texts.size).toBe(0);
  view.set((present) => ({ ...present, isHelpOpen: true, face: "signed" }));
  end();
  view.set((present) => ({ ...present, areProblemsOpen: false }));
  expect(readKeptView(storage)).toEqual({ isHelpOpen: true, areProblemsOpen: true, face: "signed" });
});

test("what was kept and cannot be read is none", () => {
  for (const text of ["", "no JSON", "[]", '"a"', "null", '{"face":"a later one"}', '{"isHelpOpen":"yes"}'])
    expect(readKeptView(textStorage(new Map([["gatewright-view", text]])))).toEqual({});
  expect(readKeptView(textStorage())).toEqual({});
});
