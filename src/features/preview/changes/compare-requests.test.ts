import { expect, test } from "vitest";
import type { PutIntegrationInput } from "../../../core/integration/put-integration-input.ts";
import { toBody } from "../../../core/integration/request/to-http-request.ts";
import { layOutJson } from "../request/body/lay-out-json.ts";
import { compareRequests } from "./compare-requests.ts";

const contentOf = (input: Partial<PutIntegrationInput>) => ({
  labels: input,
  lines: layOutJson(JSON.stringify(toBody(input))),
});

test("a change knows its field, its entry and its name on the wire", () => {
  const before = { restApiId: "a1", type: "HTTP", integrationHttpMethod: "GET", requestParameters: { "p.x": "'1'" } };
  const after = {
    restApiId: "a2",
    httpMethod: "GET",
    type: "HTTP",
    integrationHttpMethod: "POST",
    requestParameters: { 'p."y"': "'2'" },
    unknownMembers: { next: { deep: 1 } },
  };
  expect(compareRequests(contentOf(before), contentOf(after))).toEqual([
    { kind: "changed", path: "restApiId", field: "restApiId", name: "restapi_id", before: '"a1"', after: '"a2"' },
    { kind: "added", path: "httpMethod", field: "httpMethod", name: "http_method", after: '"GET"' },
    {
      kind: "changed",
      path: '"httpMethod"',
      field: "integrationHttpMethod",
      name: "httpMethod",
      before: '"GET"',
      after: '"POST"',
    },
    {
      kind: "added",
      path: String.raw`"requestParameters"` + "\n" + String.raw`"p.\"y\""`,
      field: "requestParameters",
      entry: 'p."y"',
      name: 'requestParameters · p."y"',
      after: `"'2'"`,
    },
    { kind: "added", path: '"next"\n"deep"', field: "unknownMembers", entry: "deep", name: "next · deep", after: "1" },
    {
      kind: "removed",
      path: '"requestParameters"\n"p.x"',
      field: "requestParameters",
      entry: "p.x",
      name: "requestParameters · p.x",
      before: `"'1'"`,
    },
  ]);
});
