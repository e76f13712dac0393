import type { Finding } from "../../core/integration/finding.ts";
import type { PutIntegrationInput } from "../../core/integration/put-integration-input.ts";
import type { SampleRequest } from "../../core/simulation/samples/sample-request.ts";
import type { Simulation } from "../../core/simulation/simulation.ts";
import { situationFor } from "../../core/simulation/situation-for.ts";
import { diagnose } from "../../core/velocity/language/diagnostics/diagnose.ts";
import { checkOutput } from "../../core/velocity/language/output/check-output.ts";
import type { Surroundings } from "../../core/velocity/language/surroundings.ts";
import { parseTemplate } from "../../core/velocity/parser/parse-template.ts";
import type { Job } from "./job.ts";
import { toTemplateFindings } from "./to-template-findings.ts";

/** What is worth saying of the templates of an integration, and of what the chosen sample makes of the one that it meets. */
export function findInTemplates(
  { input, api, parameters }: Job,
  { request, rendered }: Pick<SampleRequest, "request"> & Pick<Simulation, "rendered">,
): Finding[] {
  const situation = situationFor({ integration: input, methodRequest: request, api });
  return Object.entries(input.requestTemplates ?? {}).flatMap(([key, text]) => {
    const surroundings: Surroundings = {
      contentType: sentType(input) ?? key,
      situation,
      parameters,
      ...(input.type !== undefined && { integrationType: input.type }),
      stageVariables: Object.keys(situation.stageVariables ?? {}),
    };
    const parsed = parseTemplate(text);
    const ofText = diagnose(parsed, surroundings);
    const ofOutput = rendered?.contentType === key ? checkOutput(rendered.rendering, parsed, surroundings) : [];
    return toTemplateFindings({ contentType: key, text, diagnostics: [...ofText, ...ofOutput] });
  });
}

const CONTENT_TYPE = /^integration\.request\.header\.content-type$/i;

/** What the back end is told that it gets, where that is mapped to a text of its own: a template is chosen by what came in. */
function sentType({ requestParameters = {} }: Partial<PutIntegrationInput>): string | undefined {
  const [, source] = Object.entries(requestParameters).find(([target]) => CONTENT_TYPE.test(target)) ?? [];
  return source === undefined ? undefined : /^'(.*)'$/.exec(source)?.[1];
}
