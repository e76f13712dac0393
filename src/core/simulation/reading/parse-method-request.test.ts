import { expect, test } from "vitest";
import { parseMethodRequest } from "./parse-method-request.ts";

test("a request needs a verb and a path, keeps any name, and takes one text for a list", () => {
  const text = `{"httpMethod":"GET","path":"/a","querystring":{"b":["1","2"],"a":"3","n":null},"headers":{"__proto__":["x"]},
    "pathParameters":null,"context":{"stage":"test"},"isBase64Encoded":false,"other":1}`;
  expect(parseMethodRequest(JSON.parse(text))).toEqual({
    value: {
      httpMethod: "GET",
      path: "/a",
      pathParameters: {},
      querystring: { b: ["1", "2"], a: ["3"] },
      headers: Object.fromEntries([["__proto__", ["x"]]]),
      body: "",
      isBase64Encoded: false,
      context: { stage: "test" },
    },
  });
});

const BAD: readonly (readonly [given: unknown, problem: string])[] = [
  [undefined, "request should be an object with httpMethod and path"],
  [[], "request should be an object with httpMethod and path"],
  [{}, "request.httpMethod should be a verb such as GET"],
  [{ httpMethod: "" }, "request.httpMethod should be a verb such as GET"],
  [{ httpMethod: "GET" }, "request.path should be a path that begins with /, without the stage"],
  [{ httpMethod: "GET", path: "orders" }, "request.path should be a path that begins with /, without the stage"],
  [
    { httpMethod: "GET", path: "/", headers: { a: [1] } },
    "request.headers should be an object whose values are all lists of texts",
  ],
  [
    { httpMethod: "GET", path: "/", pathParameters: { a: 1 } },
    "request.pathParameters should be an object whose values are all texts",
  ],
  [{ httpMethod: "GET", path: "/", body: {} }, "request.body should be a text"],
  [{ httpMethod: "GET", path: "/", isBase64Encoded: 1 }, "request.isBase64Encoded should be true or false"],
  [{ httpMethod: "GET", path: "/", context: [] }, "request.context should be an object"],
];

test("what is no request is refused in one sentence", () => {
  const problems = BAD.map(([given]) => parseMethodRequest(JSON.parse(JSON.stringify(given ?? null)), "request"));
  expect(problems).toEqual(BAD.map(([, problem]) => ({ problem })));
});
