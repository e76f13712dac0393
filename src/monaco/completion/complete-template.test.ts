import { expect, test } from "vitest";
import { completeTemplate } from "./complete-template.ts";

const GATEWAY = ["input", "context", "util", "stageVariables"];
const DIRECTIVES = ["set", "if", "elseif", "else", "end", "foreach", "define", "break", "stop"];

const CARETS = [
  { before: '{"a": "#', labels: DIRECTIVES },
  { before: "#fo", labels: DIRECTIVES },
  { before: '{"a": "$', labels: GATEWAY },
  { before: "$!{co", labels: GATEWAY },
  { before: "#set($first-name = 1)\n#define( $block )x#end $", labels: [...GATEWAY, "first-name", "block"] },
  { before: "#foreach($i in $list)\n$!", labels: [...GATEWAY, "i", "foreach"] },
  { before: "#set($m.key = 1)$", labels: GATEWAY },
  { before: "$input.", labels: ["body", "json", "path", "params"] },
  { before: "${context.requestOverride.he", labels: ["header", "path", "querystring"] },
  { before: "$context.identity.clientCert.validity.", labels: ["notAfter", "notBefore"] },
  { before: "$unknown.", labels: [] },
  { before: "$constructor.", labels: [] },
  { before: "plain", labels: [] },
  { before: "$\n", labels: [] },
];

for (const { before, labels } of CARETS) {
  test(`after ${JSON.stringify(before)} the editor offers what can stand there`, () => {
    expect(completeTemplate(before).map(({ label }) => label)).toEqual(labels);
  });
}

test("a method brings its parentheses, with the caret between them", () => {
  expect(completeTemplate("$input.")[1]).toEqual({
    kind: "method",
    label: "json",
    snippet: "json('$1')",
    detail: "The JSON text that a JSONPath finds",
  });
});
