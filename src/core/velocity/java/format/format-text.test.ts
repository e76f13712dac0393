import { expect, test } from "vitest";
import { parseJson } from "../../json/parse-json.ts";
import { JavaException } from "../../values/java-exception.ts";
import { JavaList } from "../../values/java-list.ts";
import { formatText } from "./format-text.ts";
import recorded from "./format-text.golden.json" with { type: "json" };

function formatted(format: string, args: string): string {
  const list = parseJson(args);
  try {
    return formatText(format, list instanceof JavaList ? list.items : []);
  } catch (error) {
    if (error instanceof JavaException) return "!";
    throw error;
  }
}

test("formats fill in their arguments as Java's do, and are refused where Java refuses them", () => {
  expect(recorded.map(([format = "", args = ""]) => [format, args, formatted(format, args)])).toEqual(recorded);
});

test.each(["%2147483647d", "%.2147483647f", "%1$99999999s", "%-2000000000s", "%02000000000x"])(
  "the boundless format %s ends in an error",
  (format) => {
    expect(["1", "1.5"].map((argument) => formatted(format, `[${argument}]`))).toContain("!");
  },
);
