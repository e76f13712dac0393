import { expect, test } from "vitest";
import { namesOfParameters } from "./names-of-parameters.ts";

test("a method's parameters are those that it declares, and those of its path", () => {
  const requestParameters = {
    "method.request.path.id": true,
    "method.request.querystring.expand": false,
    "method.request.header.X-Trace": false,
  };
  expect(namesOfParameters({ requestParameters, resourcePath: "/orders/{id}/files/{proxy+}" })).toEqual({
    path: ["id", "proxy"],
    querystring: ["expand"],
    header: ["X-Trace"],
  });
  expect(namesOfParameters(undefined)).toEqual({ path: [], querystring: [], header: [] });
});
