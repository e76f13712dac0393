import type { Fix } from "../../finding.ts";
import { closestTo } from "../../closest-to.ts";
import type { Rule } from "../rule.ts";
import { shorten } from "../shorten.ts";

export const cacheKeyUndeclared: Rule = {
  id: "cache-key-undeclared",
  field: "cacheKeyParameters",
  severity: "error",
  evidence: "recorded",
  source: "a failed CloudFormation deployment (any type, MOCK too)",
  when: "a cache key is no parameter that the method declares (known only with the method)",
  aws: { code: "BadRequestException", message: "Invalid cache key parameter specified" },
  fix: "uses the declared parameter with the nearest name, or removes the key",
  find: ({ cacheKeyParameters: keys = [] }, { requestParameters: declared }) =>
    declared === undefined
      ? []
      : keys.flatMap((key, index) =>
          Object.hasOwn(declared, key)
            ? []
            : [
                {
                  path: String(index),
                  message: `The method does not declare ${shorten(key) || "an empty name"}, so it cannot be a cache key.`,
                  fix: () => replaceKey(keys, { index, near: closestTo(key, Object.keys(declared)) }),
                },
              ],
        ),
};

const FORM = /^method\.request\.(?:path|querystring|header)\.[a-zA-Z0-9._$-]+$/;

export const cacheKeyForm: Rule = {
  id: "cache-key-form",
  field: "cacheKeyParameters",
  severity: "warning",
  evidence: "documented",
  source: "API reference: a cache key must be a parameter of the method",
  when: "a cache key is not method.request.path|querystring|header.NAME (where the method is not known)",
  fix: "removes the key",
  find: ({ cacheKeyParameters: keys = [] }, { requestParameters: declared }) =>
    declared !== undefined
      ? []
      : keys.flatMap((key, index) =>
          FORM.test(key)
            ? []
            : [
                {
                  path: String(index),
                  message: `A cache key is method.request.path, .querystring or .header and a name; "${shorten(key)}" is none.`,
                  fix: () => replaceKey(keys, { index }),
                },
              ],
        ),
};

function replaceKey(keys: readonly string[], { index, near }: { index: number; near?: string | undefined }): Fix {
  const isNew = near !== undefined && !keys.includes(near);
  return {
    title: isNew ? `Use ${shorten(near)}` : "Remove the key",
    changes: [
      { field: "cacheKeyParameters", value: isNew ? keys.with(index, near) : keys.filter((_, at) => at !== index) },
    ],
  };
}
