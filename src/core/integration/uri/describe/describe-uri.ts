import { describeCall } from "./describe-call.ts";
import { describeUrl } from "./describe-url.ts";
import { findVariables } from "./find-variables.ts";
import { parseArn, type Arn } from "../parse-arn.ts";
import { serviceName } from "./service-names.ts";
import { setParts, type UriDescription } from "./uri-description.ts";

/**
 * Says in words what a URI calls under an integration type, and names its parts. What cannot be read gets a sentence that
 * says so; never throws, whatever the text. Forms: the developer guide's on URIs, stage variables and path parameters.
 */
export function describeUri(uri: string, type: string): UriDescription {
  if (uri.trim() === "") return { sentence: "There is no URI yet.", parts: [] };
  const described = describeUrl(uri) ?? describeArn(parseArn(uri), type);
  return (
    described ?? { sentence: "This is neither a URL nor an ARN, so it names no back end.", parts: findVariables(uri) }
  );
}

function describeArn(arn: Arn | null, type: string): UriDescription | null {
  if (arn === null) return null;
  if (arn.service !== "apigateway") return describeThing(arn);
  if (arn.account !== "" && /^(path|action)\//.test(arn.resource)) return describeCall(arn, type);
  return {
    sentence: "This ARN of API Gateway names no call: after the service it needs path/… or action/….",
    parts: findVariables(arn.resource),
  };
}

/** An ARN of anything but a call, such as a queue's own. */
function describeThing({ partition, service, region, account, resource }: Arn): UriDescription {
  return {
    sentence: `This is the name of ${resource || "a thing"} in ${serviceName(service) || "AWS"}, not a call to it.`,
    parts: setParts([
      ["service", service, serviceName(service)],
      ["resource", resource, "What the ARN is the name of"],
      ["region", region, "Where it is"],
      ["account", account, "Whose it is"],
      ["partition", partition, "The part of AWS that it is in"],
    ]),
  };
}
