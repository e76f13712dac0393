import { expect, test } from "vitest";
import { parseMethodContext } from "./parse-method-context.ts";

test("keeps what is known of a method, any parameter's name too, and reads null as missing", () => {
  const requestParameters: unknown = JSON.parse('{"method.request.path.id":true,"__proto__":false}');
  const method = { requestParameters, authorizationType: "AWS_IAM", resourcePath: "/orders/{id}" };
  expect(parseMethodContext(JSON.parse(JSON.stringify(method)))).toEqual({ value: method });
  const missing = { value: { requestParameters: undefined, authorizationType: undefined, resourcePath: undefined } };
  expect(
    parseMethodContext({ requestParameters: null, authorizationType: null, resourcePath: null, other: 1 }),
  ).toEqual(missing);
});
