import { expect, test } from "vitest";
import { readWireCases } from "../conformance.fixture.ts";
import { partialInputSchema } from "../put-integration-input.ts";
import { toGoString } from "./to-go-string.ts";

const cases = readWireCases();

test.skipIf(cases === null)("prints every input as the Go SDK does (needs the conformance data)", () => {
  const known = (cases ?? []).filter(({ expected }) => expected.goString !== null);
  const different = known.filter(
    ({ input, expected }) =>
      withSortedMaps(toGoString(partialInputSchema.parse(input))) !== withSortedMaps(expected.goString ?? ""),
  );
  expect(different.map(({ id }) => id)).toEqual([]);
  expect(known.length).toBeGreaterThan(600);
});

test("prints members that the Go SDK does not know in the same form", () => {
  const input = partialInputSchema.parse({
    type: "AWS_PROXY",
    responseTransferMode: "STREAM",
    tlsConfig: { insecureSkipVerification: true, newer: [1, null] },
    cacheKeyParameters: ["a", "b", "c", "d"],
    shape: { inner: {}, list: ["a", { b: 1.5 }] },
  });
  expect(toGoString(input)).toBe(`{
  CacheKeyParameters: [
    "a",
    "b",
    "c",
    "d"
  ],
  ResponseTransferMode: "STREAM",
  Shape: {
    inner: {

    },
    list: ["a",{
        b: 1.5
      }]
  },
  TlsConfig: {
    InsecureSkipVerification: true,
    Newer: [1,<nil>]
  },
  Type: "AWS_PROXY"
}`);
});

test("prints an input in which nothing is set", () => {
  expect(toGoString({})).toBe("{\n\n}");
});

/**
 * The same text with the entries of each map in one order (Go's is random). An entry begins with four blanks and its key,
 * which may hold line breaks; a comma and a line break end it, and neither stands unescaped in a value.
 */
function withSortedMaps(text: string): string {
  return text.replace(/: \{\n {4}([^]*?)\n {2}\}(?=,\n {2}\w|\n\}$)/g, (_, entries: string) =>
    [": {", ...entries.split(/(?<="),\n {4}/).toSorted(), "}"].join("\n"),
  );
}
