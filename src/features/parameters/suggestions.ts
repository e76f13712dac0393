/** How targets begin, to be completed with a name. */
export const TARGET_SUGGESTIONS = [
  "integration.request.header.",
  "integration.request.querystring.",
  "integration.request.path.",
].map((value) => ({ value }));

/** How sources begin, and those that are whole. Source: the developer guide's list of mapping expressions. */
export const SOURCE_SUGGESTIONS = [
  "method.request.path.",
  "method.request.querystring.",
  "method.request.header.",
  "method.request.multivaluequerystring.",
  "method.request.multivalueheader.",
  "method.request.body",
  "stageVariables.",
  "context.requestId",
  "context.identity.sourceIp",
  "context.identity.userAgent",
  "context.authorizer.principalId",
  "context.httpMethod",
  "context.resourcePath",
  "context.stage",
  "'static value'",
].map((value) => ({ value }));
