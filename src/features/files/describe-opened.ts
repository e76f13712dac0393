import type { IntegrationDocument } from "../../core/simulation/document/integration-document.ts";

/** Says that a document was opened, and which of its members the page has no place for: saved from here they are gone. */
export function describeOpened(name: string, { integration, api, unknownMembers = {} }: IntegrationDocument): string {
  const left = [
    ...("integrationResponses" in integration ? ["integrationResponses"] : []),
    ...(api === undefined ? [] : ["api"]),
    ...Object.keys(unknownMembers),
  ];
  return left.length === 0 ? `Opened ${name}` : `Opened ${name} without ${left.join(", ")}, which only the file keeps`;
}
