import type { Finding } from "../../core/integration/finding.ts";
import type { SampleRequest } from "../../core/simulation/samples/sample-request.ts";
import { situationFor } from "../../core/simulation/situation-for.ts";
import { diagnose } from "../../core/velocity/language/diagnostics/diagnose.ts";
import type { Surroundings } from "../../core/velocity/language/surroundings.ts";
import { parseTemplate } from "../../core/velocity/parser/parse-template.ts";
import type { Job } from "./job.ts";
import { toTemplateFindings } from "./to-template-findings.ts";

/** What is worth saying of the templates of an integration. */
export function findInTemplates({ input, api, parameters }: Job, sample: SampleRequest): Finding[] {
  const situation = situationFor({ integration: input, methodRequest: sample.request, api });
  return Object.entries(input.requestTemplates ?? {}).flatMap(([contentType, text]) => {
    const surroundings: Surroundings = {
      contentType,
      situation,
      parameters,
      ...(input.type !== undefined && { integrationType: input.type }),
      stageVariables: Object.keys(situation.stageVariables ?? {}),
    };
    const diagnostics = diagnose(parseTemplate(text), surroundings);
    return toTemplateFindings({ contentType, text, diagnostics });
  });
}
