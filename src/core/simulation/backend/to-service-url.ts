import type { Evidence } from "../../integration/finding.ts";
import { isLambdaUri } from "../../integration/uri/is-lambda-uri.ts";
import { parseArn } from "../../integration/uri/parse-arn.ts";
import { suffixOf } from "../request/create-context.ts";

/**
 * The URL that an integration's ARN stands for: `arn:<partition>:apigateway:<region>:[<subdomain>.]<service>:path|action/…`.
 * `null` for what is none. Recorded for a function's invocation (the log of a test invocation), documented for a path; that
 * an action travels as `Action` in the query string is inferred.
 */
export function toServiceUrl(uri: string): { readonly text: string; readonly evidence: Evidence } | null {
  const arn = parseArn(uri);
  if (arn?.service !== "apigateway" || !isName(arn.account) || !isName(arn.region)) return null;
  const path = toPath(arn.resource);
  if (path === null) return null;
  const text = `https://${arn.account}.${arn.region}.${suffixOf(arn.region)}/${path}`;
  if (isLambdaUri(uri)) return { text, evidence: "recorded" };
  return { text, evidence: arn.resource.startsWith("path/") ? "documented" : "inferred" };
}

/** Two slashes after `path` are one (AWS takes both: LocalStack snapshot test_api_gateway_request_validator). */
function toPath(resource: string): string | null {
  const [, kind, rest = ""] = /^(path|action)\/(.*)$/s.exec(resource) ?? [];
  if (kind === undefined) return null;
  return kind === "path" ? rest.replace(/^\/+/, "") : `?Action=${rest}`;
}

/** What a part of a host's name may look like. */
const isName = (text: string): boolean => /^[\w-]+(?:\.[\w-]+)*$/.test(text);
