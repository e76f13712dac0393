import { expect, test } from "vitest";
import { quote } from "../../json/describe.fixture.ts";
import { JavaException } from "../../values/java-exception.ts";
import { compileJavaPattern } from "./compile-java-pattern.ts";
import recorded from "./java-pattern.golden.json" with { type: "json" };
import { replaceMatches } from "./replace-matches.ts";
import { splitText } from "./split-text.ts";

type Use = (text: string, pattern: string, argument: string) => string;

const USES = new Map<string, Use>([
  ["find", (text, pattern) => found(text, pattern)],
  ["matches", (text, pattern) => String(compileJavaPattern(pattern).matches(text))],
  [
    "split",
    (text, pattern, limit) =>
      splitText(text, pattern, Number(limit))
        .map((piece) => `${quote(piece)},`)
        .join(""),
  ],
  ["replaceAll", (text, pattern, replacement) => replaceMatches(text, { pattern, replacement, onlyFirst: false })],
  ["replaceFirst", (text, pattern, replacement) => replaceMatches(text, { pattern, replacement, onlyFirst: true })],
]);

/** `0-3("ab")(-);`: where it was found, and its groups. */
function found(text: string, pattern: string): string {
  const matches = [...compileJavaPattern(pattern).findAll(text)];
  return matches.map(({ start, end, groups }) => `${start}-${end}${groups.slice(1).map(shown).join("")};`).join("");
}

function shown(group: string | null): string {
  return `(${group === null ? "-" : quote(group)})`;
}

function used(use: string, [text, pattern, argument]: readonly [string, string, string]): string | undefined {
  try {
    return USES.get(use)?.(text, pattern, argument);
  } catch (error) {
    if (error instanceof JavaException) return "!";
    throw error;
  }
}

test("regular expressions do what Java's do, and are refused where Java refuses them", () => {
  const results = recorded.map(([use = "", text = "", pattern = "", argument = ""]) => [
    use,
    text,
    pattern,
    argument,
    used(use, [text, pattern, argument]),
  ]);
  expect(results).toEqual(recorded);
});

test.each([
  ["find", "aé€", "\\p{InLatin-1Supplement}|\\p{InCURRENCY_SYMBOLS}|\\p{blk=Basic Latin}", "0-1;1-2;2-3;"],
  ["find", "дab", "\\P{InCyrillic}+", "1-3;"],
  ["find", "\r\n\n", "\\R{2}", "0-3;"],
  ["find", "\r\n", "\\R{2}", ""],
  ["find", "\r\n", "\\R\\n", "0-2;"],
  ["find", "ab", "()*a(\\b)*", "0-1(-)(-);"],
  ["find", "ab", "()+a", '0-1("");'],
  ["find", "ab", "()*+a", '0-1("");'],
  ["find", "1a", "(?<=\\d+?\\z?\\w?)a", "1-2;"],
  ["find", "aab", "(?<!(a{1,2}|x){1,2})b", "!"],
])("%s in %j of %s gives %s", (...[use, text, pattern, result]) => {
  expect(used(use, [text, pattern, ""])).toBe(result);
});

test.each([
  ["\\X", "\\X is not supported here"],
  ["\\N{DIGIT ONE}", "\\N is not supported here"],
  ["\\p{InOgham}", "The character block {Ogham} is not known here"],
])("%s, which Java has, is refused by name", (pattern, message) => {
  expect(() => compileJavaPattern(pattern)).toThrow(message);
});

const HOSTILE: readonly (readonly [pattern: string, text: string])[] = [
  ["(a+)+b", "a".repeat(60)],
  ["(a|a)*b", "a".repeat(60)],
  ["(a|aa)+$", `${"a".repeat(80)}b`],
  ["(.*)*x", "a".repeat(60)],
  ["(?=(a+)+b)c", "a".repeat(60)],
  ["(?<=(a|aa){0,40})b", "a".repeat(60)],
  ["(x+x+)+y", "x".repeat(60)],
  ["(a*)*(a*)*(a*)*b", "a".repeat(60)],
  ["(?:a?){60}a{60}", "a".repeat(60)],
  [".*.*.*.*.*.*=", "a".repeat(2000)],
];

test.each(HOSTILE)("the hostile pattern %s ends in a match, in none, or in an error", (pattern, text) => {
  expect(["true", "false", "!"]).toContain(used("matches", [text, pattern, ""]));
  expect(typeof used("find", [text, pattern, ""])).toBe("string");
});

test.each(["((((a{1000}){1000}){1000}){1000})", "(".repeat(5000), "[".repeat(5000), "(?:){2000000000}"])(
  "the boundless pattern %s is refused",
  (pattern) => {
    expect(used("matches", ["a", pattern, ""])).toBe("!");
  },
);

test("long texts match without exhausting the stack", () => {
  expect(compileJavaPattern("(a|b)*c").matches(`${"ab".repeat(50_000)}c`)).toBe(true);
  expect(replaceMatches("a,".repeat(100_000), { pattern: "(\\w),", replacement: "$1;", onlyFirst: false })).toBe(
    "a;".repeat(100_000),
  );
});

test("a replacement that would fill the memory ends in an error", () => {
  for (const replacement of ["b".repeat(10_000), "$0".repeat(10_000)])
    expect(used("replaceAll", ["a".repeat(10_000), replacement.startsWith("b") ? "" : "a+", replacement])).toBe("!");
});
