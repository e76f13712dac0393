import { expect, test } from "vitest";
import type { IntegrationDocument } from "../../core/simulation/document/integration-document.ts";
import { describeOpened } from "./describe-opened.ts";

const DOCUMENT: IntegrationDocument = { integration: { type: "MOCK" }, samples: [] };

test.each<[Partial<IntegrationDocument>, string]>([
  [{}, "Opened a.integration.json"],
  [
    { integration: { type: "MOCK", integrationResponses: {} } },
    "Opened a.integration.json without integrationResponses, which only the file keeps",
  ],
  [
    { api: {}, unknownMembers: { owner: "orders" } },
    "Opened a.integration.json without api, owner, which only the file keeps",
  ],
])("says what of a document the page does not keep (%#)", (parts, said) => {
  expect(describeOpened("a.integration.json", { ...DOCUMENT, ...parts })).toBe(said);
});
