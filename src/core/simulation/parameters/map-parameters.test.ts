import { expect, test } from "vitest";
import { saidBy, simulateWith, stepsOf } from "../simulation.fixture.ts";

const HTTP = { type: "HTTP", integrationHttpMethod: "POST", uri: "https://example.com/{p}" };

const REQUEST = {
  pathParameters: { id: "7", empty: "" },
  querystring: { q: ["first", "last"], one: ["1"] },
  headers: { "X-Many": ["a", "b"], "X-Case": ["c"], Connection: ["close"] },
  body: '{"a": {"b": [1, 2.5, {"c": "x/y"}]}, "text": "t", "none": null, "yes": true}',
  stageVariables: { host: "h", "a-b": "dashed" },
  context: { authorizer: { claims: { email: "a@example.com" } } },
};

/** A source, the header that it gives, and how well that is known; without a header, why there is none. */
const SOURCES: readonly (readonly [source: string, header: string | null, evidence: string, why?: string])[] = [
  ["'static'", "static", "recorded"],
  ["'with 'quotes''", "with 'quotes'", "recorded"],
  ["''", null, "inferred", "The static value is empty; the back end gets no header H."],
  ["method.request.path.id", "7", "recorded"],
  ["method.request.path.empty", null, "recorded", "The path has no parameter empty; the back end gets no header H."],
  ["method.request.querystring.q", "last", "recorded"],
  ["method.request.querystring.none", null, "recorded", "The query string has no none; the back end gets no header H."],
  ["method.request.multivaluequerystring.q", "first,last", "documented"],
  ["method.request.multivaluequerystring.one", "1", "documented"],
  ["method.request.header.X-Many", "b", "recorded"],
  ["method.request.header.Connection", "close", "recorded"],
  [
    "method.request.header.x-case",
    null,
    "recorded",
    "There is no header x-case; case matters, and it is sent as X-Case; the back end gets no header H.",
  ],
  ["method.request.multivalueheader.X-Many", "a,b", "documented"],
  ["method.request.body", REQUEST.body, "inferred"],
  ["method.request.body.text", "t", "documented"],
  ["method.request.body.a.b[1]", "2.5", "documented"],
  ["method.request.body.a.b", '[1,2.5,{"c":"x/y"}]', "documented"],
  ["method.request.body.a.b[2]", '{"c":"x/y"}', "documented"],
  ["method.request.body.yes", "true", "documented"],
  ["method.request.body.none", null, "documented", "The body has nothing at none; the back end gets no header H."],
  ["method.request.body.a.z", null, "documented", "The body has nothing at a.z; the back end gets no header H."],
  ["context.stage", "prod", "documented"],
  ["context.identity.sourceIp", "203.0.113.17", "documented"],
  ["context.authorizer.claims.email", "a@example.com", "documented"],
  ["context.requestTimeEpoch", "1763820309000", "documented"],
  ["context.identity.user", null, "documented", "The context has no identity.user; the back end gets no header H."],
  ["stageVariables.host", "h", "documented"],
  ["stageVariables.a-b", "dashed", "documented"],
  ["stageVariables.none", null, "documented", "The stage has no variable none; the back end gets no header H."],
  ["unquoted", null, "documented", "unquoted is no mapping expression; the back end gets no header H."],
  ["", null, "documented", "An empty text is no mapping expression; the back end gets no header H."],
];

test("each kind of source gives its value, or nothing and why", () => {
  const found = SOURCES.map(([source]) => {
    const simulation = simulateWith(
      { ...HTTP, requestParameters: { "integration.request.header.H": source } },
      REQUEST,
    );
    const [step] = stepsOf(simulation, "parameter-mapping");
    const header = simulation.backendRequest?.headers["H"] ?? null;
    return header === null ? [source, header, step?.evidence, step?.why] : [source, header, step?.evidence];
  });
  expect(found).toEqual(SOURCES);
});

test("what the gateway adds can be mapped, and malformed JSONPaths give nothing", () => {
  const sourced = (source: string) =>
    simulateWith({ ...HTTP, requestParameters: { "integration.request.header.H": source } }, REQUEST).backendRequest
      ?.headers["H"];
  expect(sourced("method.request.header.Host")).toBe("a1b2c3d4e5.execute-api.us-east-1.amazonaws.com");
  expect(sourced("method.request.body.a[?(")).toBeUndefined();
});

test("a body of null is a text, and has nothing in it", () => {
  const requestParameters = {
    "integration.request.header.A": "method.request.body.a",
    "integration.request.header.B": "method.request.body",
  };
  const simulation = simulateWith({ ...HTTP, requestParameters }, { body: "null" });
  expect(stepsOf(simulation, "parameter-mapping").map(({ outcome, after }) => [outcome, after])).toEqual([
    ["skipped", undefined],
    ["done", "null"],
  ]);
});

test("a body that begins as JSON and is none ends in 400; another one counts as empty", () => {
  const ends = ['{"a": ', "[1", "plain", ""].map((body) => {
    const requestParameters = {
      "integration.request.header.A": "'a'",
      "integration.request.header.B": "method.request.body.b",
      "integration.request.header.C": "method.request.body",
    };
    const simulation = simulateWith({ ...HTTP, requestParameters }, { body });
    return [simulation.response, stepsOf(simulation, "parameter-mapping").map(saidBy).slice(1)];
  });
  const refused = {
    status: 400,
    headers: { "Content-Type": "application/json" },
    body: '{"message": "Invalid JSON in request body"}',
  };
  const stopped = ["stopped", "method.request.body.b reads the body as JSON, which it is not.", "inferred"];
  const missing = ["skipped", "The body has nothing at b; the back end gets no header B.", "documented"];
  const whole = ["done", "method.request.body becomes the header C.", "inferred"];
  expect(ends).toEqual([
    [refused, [stopped]],
    [refused, [stopped]],
    [undefined, [missing, whole]],
    [undefined, [missing, whole]],
  ]);
});

test("several values of a query parameter stay several", () => {
  const { backendRequest } = simulateWith(
    {
      ...HTTP,
      uri: "https://example.com/",
      requestParameters: {
        "integration.request.querystring.all": "method.request.multivaluequerystring.q",
        "integration.request.querystring.a b&": "'c=d é'",
      },
    },
    REQUEST,
  );
  expect(backendRequest?.uri).toBe("https://example.com/?all=first&all=last&a%20b%26=c%3Dd%20%C3%A9");
});

test("HTTP_PROXY puts its URI's query first, then the client's, then what is mapped", () => {
  const { backendRequest } = simulateWith(
    {
      type: "HTTP_PROXY",
      integrationHttpMethod: "POST",
      uri: "https://example.com?testVar={pathVar}&testQs={qsVar}",
      requestParameters: {
        "integration.request.path.qsVar": "method.request.querystring.testVar",
        "integration.request.path.pathVar": "method.request.path.pathVariable",
        "integration.request.querystring.queryString": "method.request.querystring.testQueryString",
        "integration.request.querystring.testQs": "method.request.querystring.testQueryString",
        "integration.request.querystring.testEmptyQs": "method.request.header.emptyheader",
      },
    },
    { pathParameters: { pathVariable: "foobar" }, querystring: { testQueryString: ["foo"], testVar: ["bar"] } },
  );
  expect(backendRequest?.uri).toBe(
    "https://example.com?testVar=foobar&testQs=bar&testQueryString=foo&testVar=bar&queryString=foo&testQs=foo",
  );
});

test("a target that is no place is told, and types that send nothing of it look sources up all the same", () => {
  const ofTarget = simulateWith({ ...HTTP, requestParameters: { "integration.request.body": "'a'" } });
  expect(stepsOf(ofTarget, "parameter-mapping").map(saidBy)).toEqual([
    ["skipped", "integration.request.body is no place in the back end's request; nothing is mapped.", "inferred"],
  ]);
  const requestParameters = { "integration.request.header.A": "'a'" };
  const uri = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations";
  const found = ["AWS_PROXY", "MOCK"].map((type) =>
    stepsOf(simulateWith({ type, integrationHttpMethod: "POST", uri, requestParameters }), "parameter-mapping").map(
      saidBy,
    ),
  );
  expect(found).toEqual([
    [["skipped", "AWS_PROXY sends the event alone; what is mapped has no effect.", "recorded"]],
    [["skipped", "A MOCK integration calls no back end; what is mapped has no effect.", "inferred"]],
  ]);
});
