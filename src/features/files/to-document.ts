import type { PutIntegrationInput } from "../../core/integration/put-integration-input.ts";
import type { MethodContext } from "../../core/integration/rules/rule.ts";
import type { IntegrationDocument } from "../../core/simulation/document/integration-document.ts";
import { fromInput } from "../../core/simulation/document/to-simulated.ts";
import type { SampleRequest } from "../../core/simulation/samples/sample-request.ts";
import { toApiSettings } from "../../state/simulation/to-api-settings.ts";

interface Contents {
  readonly input: Partial<PutIntegrationInput>;
  readonly method: MethodContext | undefined;
  readonly samples: readonly SampleRequest[];
}

/** What the page holds, as a document: what is known of the API goes along, so that samples fare elsewhere as they do here. */
export function toDocument({ input, method, samples }: Contents): IntegrationDocument {
  const { resourcePath, ...api } = toApiSettings(input, method);
  return { ...fromInput(input, resourcePath), ...(Object.keys(api).length > 0 && { api }), samples };
}
