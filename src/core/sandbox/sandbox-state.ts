import { z } from "zod";
import { describeFault } from "../integration/json/describe-fault.ts";
import { parseJson } from "../integration/json/json.ts";
import { deploymentSchema, resourceSchema, restApiSchema, stageSchema, vpcLinkSchema } from "../operations/answers.ts";

const NOT_AN_OBJECT = "should be an object";
const NOT_A_LIST = "should be a list";

/** One REST API and what is below it, each part as the operations answer it in full. */
const apiSchema = z.object(
  {
    restApi: restApiSchema,
    resources: z.array(resourceSchema, NOT_A_LIST),
    stages: z.array(stageSchema, NOT_A_LIST),
    deployments: z.array(deploymentSchema, NOT_A_LIST),
  },
  NOT_AN_OBJECT,
);

const stateSchema = z.object(
  {
    version: z.literal(1, "should be 1"),
    restApis: z.array(apiSchema, NOT_A_LIST),
    vpcLinks: z.array(vpcLinkSchema, NOT_A_LIST),
  },
  NOT_AN_OBJECT,
);

export type SandboxApi = z.infer<typeof apiSchema>;

/** All that the sandbox knows. A value of it is never changed: a write makes a new one. */
export type SandboxState = z.infer<typeof stateSchema>;

/** Reads a saved state. Throws an error with one sentence where the text is none. */
export function parseState(text: string): SandboxState {
  const json = parseJson(text);
  if ("error" in json) throw new Error("The saved sandbox is not JSON. Mend it or move it away; it was left as it is.");
  const parsed = stateSchema.safeParse(json.value);
  if (parsed.success) return parsed.data;
  throw new Error(
    `The saved sandbox is no state of version 1 (${describeFault(parsed.error, "the whole")}). Mend it or move it away; it was left as it is.`,
  );
}
