import { isJsonObject } from "../../integration/json/json.ts";
import type { PutIntegrationInput } from "../../integration/put-integration-input.ts";
import { toBody } from "../../integration/request/to-http-request.ts";
import { fromIntegration } from "../../integration/stored/integration.ts";
import type { ApiSettings } from "../api-settings.ts";
import type { SimulatedIntegration } from "../simulation.ts";
import type { IntegrationDocument, MethodPlace } from "./integration-document.ts";

/** The input of PutIntegration that a document holds, its labels included; a sentence where a member is of another type. */
export function toInput({ integration, method = {} }: IntegrationDocument):
  | {
      readonly input: Partial<PutIntegrationInput>;
    }
  | { readonly error: string } {
  const { restApiId, resourceId, httpMethod } = method;
  const labels = { restApiId, resourceId, httpMethod };
  return fromIntegration(
    integration,
    Object.fromEntries(Object.entries(labels).filter(([, label]) => label !== undefined)),
  );
}

/** What `simulate` needs of a document: the integration with its responses, and the API that it is in. */
export function toSimulated(document: IntegrationDocument):
  | {
      readonly integration: SimulatedIntegration;
      readonly api: ApiSettings;
    }
  | { readonly error: string } {
  const read = toInput(document);
  if ("error" in read) return read;
  const { integrationResponses } = document.integration;
  const { resourcePath } = document.method ?? {};
  return {
    integration: { ...read.input, ...(isJsonObject(integrationResponses) && { integrationResponses }) },
    api: { ...(resourcePath !== undefined && { resourcePath }), ...document.api },
  };
}

/** The parts of a document that an input of PutIntegration says: the integration as GetIntegration has it, and its place. */
export function fromInput(
  input: Partial<PutIntegrationInput>,
  resourcePath?: string,
): Required<Pick<IntegrationDocument, "integration" | "method">> {
  const { restApiId, resourceId, httpMethod } = input;
  const place: MethodPlace = { restApiId, resourceId, httpMethod, resourcePath };
  const set = Object.entries(place).filter(([, text]) => text !== undefined && text !== "");
  return { integration: toBody(input), method: Object.fromEntries(set) };
}
