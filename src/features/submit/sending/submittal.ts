import type { Draft } from "../../../core/integration/draft/draft.ts";
import type { Finding } from "../../../core/integration/finding.ts";
import type { HttpRequest } from "../../../core/integration/request/http-request.ts";
import { labelsOf, type IntegrationLabels } from "../../../core/integration/request/integration-labels.ts";
import type { PutIntegrationInput } from "../../../core/integration/put-integration-input.ts";
import type { Derived } from "../../../state/derive.ts";

/** What is to be sent, and where: the draft, its input, the request that the preview shows of it, what is found against it. */
export interface Submittal {
  readonly labels: IntegrationLabels;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  readonly input: Partial<PutIntegrationInput>;
  readonly request: HttpRequest;
}

/** Holds what is reviewed, whatever is typed meanwhile; `null` where there is no request yet. */
export function toSubmittal({ draft, input, request, found }: Derived): Submittal | null {
  return request === null ? null : { labels: labelsOf(draft), draft, input, request, findings: found };
}
