import { expect, test } from "vitest";
import { parseTemplate } from "../../parser/parse-template.ts";
import { signatureAt } from "./signature-at.ts";

function helpAtBar(template: string) {
  return signatureAt(parseTemplate(template.replace("|", "")), template.indexOf("|"), {});
}

test("a method's ways to be called are told, with the parameter that is being written", () => {
  const substring = {
    name: "substring",
    signatures: [["int from"], ["int from", "int to"]],
    says: "What stands from a place to before another, from 0.",
  };
  expect(helpAtBar("#set($s = 'a')$s.substring(|)")).toEqual({ ...substring, active: 0 });
  expect(helpAtBar("#set($s = 'a')$s.substring(1, |)")).toEqual({ ...substring, active: 1 });
  expect(helpAtBar("#set($s = 'a')$s.substring($s.indexOf(',', 0), |")).toEqual({ ...substring, active: 1 });
});

test("the gateway's functions are told too, from within their arguments", () => {
  const params = {
    name: "params",
    signatures: [["String name"]],
    says: "A parameter by its name, or all: path, querystring, header.",
    active: 0,
  };
  expect(helpAtBar("$util.escapeJavaScript($input.params('i|d'))")).toEqual(params);
});

test.each(["text (|", "$nope.foo(|", "$x.size()|", "#if(|", "[|"])("nothing is told at the bar in %s", (template) => {
  expect(helpAtBar(template)).toBeNull();
});
