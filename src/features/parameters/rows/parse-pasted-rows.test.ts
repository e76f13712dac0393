import { expect, test } from "vitest";
import { parsePastedRows } from "./parse-pasted-rows.ts";

const A = { name: "integration.request.header.A", value: "'a'" };
const B = { name: "integration.request.path.b", value: "method.request.path.b" };

const MANY = [
  ["a line each", "integration.request.header.A='a'\r\nintegration.request.path.b = method.request.path.b\n"],
  ["as Terraform writes it", `"${A.name}" = "${A.value}"\n  "${B.name}"  =  "${B.value}"`],
  ["as YAML", `${A.name}: "'a'"\n${B.name}: ${B.value}`],
  ["as the command line's shorthand", `${A.name}='a',${B.name}=${B.value}`],
  ["as a JSON map", JSON.stringify({ [A.name]: A.value, [B.name]: B.value })],
  ["as the lines of a JSON map", `"${A.name}": "'a'",\n"${B.name}": "${B.value}"`],
  ["as a whole input", JSON.stringify({ type: "HTTP", requestParameters: { [A.name]: A.value, [B.name]: B.value } })],
];

test.each(MANY)("reads mappings %s", (_, text) => {
  expect(parsePastedRows(text)).toEqual([A, B]);
});

const NONE = ["", "integration.request.header.A", "a = b", "X-A\nX-B", '{"a": 1}', "{}", "https://example.com/a?b=c"];

test.each(NONE)("takes %j for a text, and no mappings", (text) => {
  expect(parsePastedRows(text)).toEqual(null);
});

test("keeps a comma and an equals sign of a value", () => {
  expect(parsePastedRows("integration.request.header.A='a=1, b=2'")).toEqual([{ ...A, value: "'a=1, b=2'" }]);
});
