import { parseArn, type Arn } from "../parse-arn.ts";
import { setParts, type UriDescription } from "./uri-description.ts";

const INVOCATION = /^path\/{1,2}(\d{4}-\d{2}-\d{2})\/functions\/(.+)\/(invocations|response-streaming-invocations)$/;

/** The invocation of a function; `null` where the call of Lambda's API is another one. */
export function describeFunction({ region, resource }: Arn, type: string): UriDescription | null {
  const [, version, called = "", verb] = INVOCATION.exec(resource) ?? [];
  if (version === undefined) return null;
  const { name, qualifier, account, home } = readFunction(called);
  const which = qualifier === undefined ? name : `${name} (${qualifier})`;
  return {
    sentence: `Invokes the Lambda function ${which} in ${region}${handingOver(type, verb)}.`,
    parts: setParts([
      ["function", name, "The function that is invoked"],
      ["version or alias", qualifier, "The one that is invoked; without it, $LATEST"],
      ["account", account, "The account that owns the function"],
      ["function's region", home === region ? undefined : home, "It differs from the region that the URI calls"],
      ["API version", version, "The version of Lambda's API that has this call"],
    ]),
  };
}

/** A function is called by its ARN, or by its name where it is in the caller's own account. */
function readFunction(called: string) {
  const owner = parseArn(called);
  const [name = "", qualifier] = (owner?.resource ?? called).replace(/^function:/, "").split(":");
  return { name, qualifier, account: owner?.account, home: owner?.region };
}

function handingOver(type: string, verb: string | undefined): string {
  if (verb === "response-streaming-invocations") return " and passes its answer on as it comes";
  if (type === "AWS_PROXY") return " with the whole request";
  return type === "AWS" ? " with the mapped body" : "";
}
