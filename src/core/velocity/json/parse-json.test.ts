import { expect, test } from "vitest";
import { JavaException } from "../values/java-exception.ts";
import { describe } from "./describe.fixture.ts";
import { parseJson } from "./parse-json.ts";
import recorded from "./parse-json.golden.json" with { type: "json" };

function parsed(text: string): string {
  try {
    return describe(parseJson(text));
  } catch (error) {
    if (!(error instanceof JavaException)) throw error;
    const isSyntax = error.className === "net.minidev.json.parser.ParseException";
    return `! ${isSyntax ? error.message : error.className.replace(/.*\./, "")}`;
  }
}

test("JSON, good and broken, reads as json-smart 2.2 reads it, with its errors", () => {
  const texts = recorded.map(([text = ""]) => text);
  expect(texts.map((text) => [text, parsed(text)])).toEqual(recorded);
});

test("a payload may hold any number of objects, but no more than 400 within each other", () => {
  expect(() => parseJson(`[${'{"a":1},'.repeat(5000)}]`)).not.toThrow();
  expect(() => parseJson("[".repeat(400) + "]".repeat(400))).not.toThrow();
  expect(() => parseJson("[".repeat(401))).toThrow("Malicious payload");
});

test("the name __proto__ is a name like others", () => {
  expect(describe(parseJson('{"__proto__":{"polluted":true}}'))).toBe(
    'LinkedHashMap{"__proto__":LinkedHashMap{"polluted":Boolean(true),},}',
  );
});
