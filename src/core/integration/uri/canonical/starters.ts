import type { Starter } from "./canonical-uri.ts";

/** What services of the query protocol take: a form on one line, of which every value is encoded. */
export function formStarter(form: string): Starter {
  return {
    requestParameters: { "integration.request.header.Content-Type": "'application/x-www-form-urlencoded'" },
    requestTemplates: { "application/json": form },
  };
}

/** What services of the JSON protocol take; for an `action/` URI API Gateway itself adds the `X-Amz-Target`. */
export function jsonStarter(members: readonly string[], version: "1.0" | "1.1"): Starter {
  return {
    requestParameters: { "integration.request.header.Content-Type": `'application/x-amz-json-${version}'` },
    requestTemplates: { "application/json": `{\n${members.map((member) => `  ${member}`).join(",\n")}\n}` },
  };
}
