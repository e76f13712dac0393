import { expect, test } from "vitest";
import { JavaMap } from "../values/java-map.ts";
import { callMethod } from "../render/evaluate/access.ts";
import { print } from "../values/print.ts";
import type { Value } from "../values/value.ts";
import { createGatewayScope } from "./create-gateway-scope.ts";
import { readOverrides } from "./read-overrides.ts";
import type { Situation } from "./situation.ts";

/** Calls a method as a template does. */
function call(target: Value | undefined, name: string, ...args: Value[]): Value {
  const found = callMethod(target ?? "", name, args);
  if (found === undefined) throw new Error(`no method ${name}`);
  return found.value;
}

function inputOf(request: Situation["request"]): Value | undefined {
  return createGatewayScope({ request }).get("input");
}

test("the payload is read as text, as a value and as JSON", () => {
  const input = inputOf({ body: '{"url":"a/b","list":[1,{"x":null}],"n":null}' });
  expect([
    call(input, "getBody"),
    print(call(input, "path", "$.list")),
    call(input, "json", "$.list"),
    print(call(input, "path", "$")),
    call(input, "json", "$.url"),
    call(input, "json", "$.n"),
    call(input, "json", "$.nothing"),
    call(input, "path", "$.nothing"),
  ]).toEqual([
    '{"url":"a/b","list":[1,{"x":null}],"n":null}',
    '[1,{"x":null}]',
    '[1,{"x":null}]',
    '{url=a/b, list=[1,{"x":null}], n=null}',
    '"a/b"',
    '""',
    '""',
    null,
  ]);
});

test("an empty payload reads as {}, one that is no JSON as a text, and a broken one fails", () => {
  expect(call(inputOf({ body: "" }), "getBody")).toBe("{}");
  expect(call(inputOf({ body: "a=b" }), "path", "$")).toBe("a=b");
  expect(call(inputOf({ body: "a=b" }), "json", "$")).toBe('"a=b"');
  expect(() => call(inputOf({ body: "{" }), "path", "$")).toThrow("Unexpected End Of File position 0");
});

test("what a template changes in the payload is not seen by the next read", () => {
  const input = inputOf({ body: '{"a":{"b":1}}' });
  const first = call(input, "path", "$.a");
  if (first instanceof JavaMap) first.put("b", 2);
  expect([print(first), call(input, "json", "$.a")]).toEqual(["{b=2}", '{"b":1}']);
});

test("parameters are looked for in path, query string and header, and iterate in Java's order", () => {
  const input = inputOf({
    path: { id: "7" },
    querystring: { id: "8", q: "x", foo: "true", bar: "false", baz: "nottrue" },
    header: { q: "y", h: "z" },
  });
  expect(["id", "q", "h", "none"].map((name) => call(input, "params", name))).toEqual(["7", "x", "z", ""]);
  expect(print(call(input, "params"))).toBe(
    "{path={id=7}, querystring={q=x, bar=false, foo=true, baz=nottrue, id=8}, header={q=y, h=z}}",
  );
});

test("the context answers nothing for what is absent, and what is set in it is read as overrides", () => {
  const context = createGatewayScope({
    context: {
      stage: "prod",
      requestOverride: { header: {}, path: {}, querystring: {} },
      responseOverride: { header: {} },
    },
  }).get("context");
  if (!(context instanceof JavaMap)) throw new Error("no map");
  expect([print(context), context.get("stage"), context.get("nothing")]).toEqual(["", "prod", ""]);
  const { request, response } = overridesAfter(context, (map) => {
    put(map, ["requestOverride", "header", "x-a"], 1);
    put(map, ["responseOverride", "status"], 404);
  });
  expect([request.header, request.path, response]).toEqual([
    new Map([["x-a", "1"]]),
    new Map(),
    { header: new Map(), status: "404" },
  ]);
});

function overridesAfter(context: JavaMap, change: (map: JavaMap) => void) {
  change(context);
  return readOverrides(context);
}

function put(map: JavaMap, path: readonly string[], value: Value): void {
  const [name = "", ...rest] = path;
  const inner = map.get(name);
  if (rest.length > 0 && inner instanceof JavaMap) put(inner, rest, value);
  else map.put(name, value);
}

test("the functions of $util change texts, and fail on null", () => {
  const util = createGatewayScope({}).get("util");
  expect([
    call(util, "escapeJavaScript", 'it\'s "é/"\n'),
    print(call(util, "parseJson", "[1,'a']")),
    call(util, "urlEncode", "a b~é*"),
    call(util, "urlDecode", "a+b%7E%C3%A9"),
    call(util, "base64Encode", "é"),
    call(util, "base64Decode", "w6k="),
    call(util, "escapeJavaScript", null),
  ]).toEqual(['it\\\'s \\"\\u00E9\\/\\"\\n', '[1,"a"]', "a+b%7E%C3%A9*", "a b~é", "w6k=", "é", null]);
  expect(() => call(util, "urlEncode", null)).toThrow("needs a text");
});
