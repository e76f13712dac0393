import { z } from "zod";
import { deploymentSchema, resourceSchema, restApiSchema, stageSchema, vpcLinkSchema } from "../operations/answers.ts";

/** One REST API and what is below it, each part as the operations answer it in full. */
const apiSchema = z.object({
  restApi: restApiSchema,
  resources: z.array(resourceSchema),
  stages: z.array(stageSchema),
  deployments: z.array(deploymentSchema),
});

const stateSchema = z.object({ version: z.literal(1), restApis: z.array(apiSchema), vpcLinks: z.array(vpcLinkSchema) });

export type SandboxApi = z.infer<typeof apiSchema>;

/** All that the sandbox knows. A value of it is never changed: a write makes a new one. */
export type SandboxState = z.infer<typeof stateSchema>;

/** Reads a saved state. Throws an error with one sentence where the text is none. */
export function parseState(text: string): SandboxState {
  const parsed = stateSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.length ? issue.path.join(".") : "the whole";
  throw new Error(
    `The saved sandbox is no state of version 1 (${where}: ${issue?.message}). Mend it or move it away; it was left as it is.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("The saved sandbox is not JSON. Mend it or move it away; it was left as it is.");
  }
}
