import { expect, test } from "vitest";
import { describe } from "../json/describe.fixture.ts";
import { parseJson } from "../json/parse-json.ts";
import { quotePlainly, writeJson } from "../json/write-json.ts";
import { BoundedText } from "../values/bounded-text.ts";
import { JavaException } from "../values/java-exception.ts";
import { print } from "../values/print.ts";
import { readPath } from "./read-path.ts";
import recorded from "./read-path.golden.json" with { type: "json" };

/** What a path leads to: with its classes, as it prints, and as JSON. */
function read(document: string, path: string): string {
  try {
    const value = readPath(parseJson(document), path);
    if (value === null) return "null";
    const json = new BoundedText();
    writeJson(json, value, quotePlainly);
    return `${describe(value)} ${print(value)} ${json.text}`;
  } catch (error) {
    if (error instanceof JavaException) return "!";
    throw error;
  }
}

test("paths, good and broken, lead where Jayway 2.0.0 leads them", () => {
  const asked = recorded.map(([document = "", path = ""]) => [document, path] as const);
  expect(asked.map(([document, path]) => [document, path, read(document, path)])).toEqual(recorded);
});

test("a path that visits places without end is stopped", () => {
  const document = parseJson("[".repeat(300) + "]".repeat(300));
  expect(() => readPath(document, "$..*..*..*")).toThrow("far too many places");
});

test("a filter with a hostile pattern is stopped", () => {
  const document = parseJson(JSON.stringify([{ a: "a".repeat(40) }]));
  expect(() => readPath(document, "$[?(@.a =~ /(a+)+b/)]")).toThrow("takes far too long");
});

test.each(["$[0]" + "$".repeat(100_000), `$[?(${"@.a && ".repeat(30_000)}@.b)]`, `$${"[?(".repeat(50_000)}`])(
  "a path of endless length is refused in few words",
  (path) => {
    expect(() => readPath(parseJson("[1]"), path)).toThrow(/^.{1,250}$/);
  },
);
