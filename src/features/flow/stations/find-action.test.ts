import { expect, test } from "vitest";
import { findAction } from "./find-action.ts";

const written = (...texts: string[]) => ({
  requestTemplates: Object.fromEntries(texts.map((text, index) => [`text/${index}`, text])),
});
const mapped = (value: string) => ({ requestParameters: { "integration.request.querystring.Action": value } });

test.each([
  ["is not there without a template", {}, undefined],
  ["begins the template", written("Action=SendMessage&MessageBody=$input.body"), "SendMessage"],
  ["stands among others", written("#set($a = 1)\nVersion=2012-11-05&Action=SendMessage"), "SendMessage"],
  ["is the end of another name", written("MyAction=SendMessage"), undefined],
  ["is computed", written("Action=$input.params('action')"), undefined],
  ["is the same in every template", written("Action=SendMessage", "Action=SendMessage&DelaySeconds=1"), "SendMessage"],
  ["differs between templates", written("Action=SendMessage", "Action=PurgeQueue"), undefined],
  ["is missing in one of them", written("Action=SendMessage", "{}"), undefined],
  ["is mapped", mapped("'ReceiveMessage'"), "ReceiveMessage"],
  ["comes from the client", mapped("method.request.querystring.Action"), undefined],
])("finds the action of a queue where it %s", (_, input, action) => {
  expect(findAction(input)).toBe(action);
});
