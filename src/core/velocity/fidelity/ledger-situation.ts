import type { Situation } from "../gateway/situation.ts";

const BODY = {
  id: 7,
  name: "Ann O'Neil",
  price: 12.5,
  isNew: false,
  none: null,
  blank: "",
  url: "http://x.y/z",
  tags: ["a", "b/c"],
  empty: [],
  address: { city: "Paris" },
  items: [
    { id: 1, sku: "A-1" },
    { id: 2, sku: "B-2" },
  ],
};

/** What each case of the ledger is rendered with. */
export const LEDGER_SITUATION: Situation = {
  request: {
    body: JSON.stringify(BODY),
    path: { id: "7" },
    querystring: { id: "q", term: "x y" },
    header: { id: "h", "X-Trace": "t" },
  },
  context: {
    httpMethod: "POST",
    stage: "prod",
    identity: { sourceIp: "1.2.3.4", userAgent: "curl" },
    authorizer: { isAdmin: "false", claims: { sub: "u1" } },
    requestOverride: { path: {}, querystring: {}, header: {} },
    responseOverride: { header: {} },
  },
  stageVariables: { env: "test" },
};
