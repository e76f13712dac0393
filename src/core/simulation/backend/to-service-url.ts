import { parseArn } from "../../integration/uri/parse-arn.ts";
import { suffixOf } from "../request/create-context.ts";

/**
 * The URL that an integration's ARN stands for: `arn:<partition>:apigateway:<region>:[<subdomain>.]<service>:path|action/…`.
 * `null` for what is none. Source: the developer guide on an integration's URI; that an action travels as `Action` in the
 * query string is inferred.
 */
export function toServiceUrl(uri: string): string | null {
  const arn = parseArn(uri);
  if (arn?.service !== "apigateway" || !isName(arn.account) || !isName(arn.region)) return null;
  const path = toPath(arn.resource);
  return path === null ? null : `https://${arn.account}.${arn.region}.${suffixOf(arn.region)}/${path}`;
}

/** Two slashes after `path` are one (AWS takes both: LocalStack snapshot test_api_gateway_request_validator). */
function toPath(resource: string): string | null {
  const [, kind, rest = ""] = /^(path|action)\/(.*)$/s.exec(resource) ?? [];
  if (kind === undefined) return null;
  return kind === "path" ? rest.replace(/^\/+/, "") : `?Action=${rest}`;
}

/** What a part of a host's name may look like. */
const isName = (text: string): boolean => /^[\w-]+(?:\.[\w-]+)*$/.test(text);
