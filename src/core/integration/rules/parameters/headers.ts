import type { Rule } from "../rule.ts";
import { isAws, isHttp } from "../../fields/types.ts";
import { isDroppedByHttp, isFatalHeader } from "./mapped-headers.ts";
import { mappingsOf, removeMapping } from "./mapping.ts";

const SOURCE = "LocalStack snapshot test_apigateway_header_remapping";

export const mappingHeaderFatal: Rule = {
  id: "mapping-header-fatal",
  field: "requestParameters",
  severity: "error",
  evidence: "recorded",
  source: SOURCE,
  when: "Content-Length or Transfer-Encoding is mapped; for AWS types also Authorization, Connection, Expect, Proxy-Authenticate or TE",
  fix: "removes the mapping",
  find: (input) => {
    const { type, requestParameters } = input;
    if (!isHttp(type) && !isAws(type)) return [];
    return mappingsOf(input)
      .filter(({ place, name }) => place === "header" && isFatalHeader(name, type))
      .map(({ target, name }) => ({
        path: target,
        message: `AWS accepts a mapping of ${name} here, and every call that has the value fails with 500.`,
        fix: () => removeMapping(requestParameters, target),
      }));
  },
};

export const mappingHeaderDropped: Rule = {
  id: "mapping-header-dropped",
  field: "requestParameters",
  severity: "warning",
  evidence: "recorded",
  source: SOURCE,
  when: "an HTTP or HTTP_PROXY integration maps Connection, Expect, Proxy-Authenticate, TE or Via",
  fix: "removes the mapping",
  find: (input) =>
    isHttp(input.type)
      ? mappingsOf(input)
          .filter(({ place, name }) => place === "header" && isDroppedByHttp(name))
          .map(({ target, name }) => ({
            path: target,
            message: `API Gateway drops the header ${name}; the back end never sees it.`,
            fix: () => removeMapping(input.requestParameters, target),
          }))
      : [],
};
