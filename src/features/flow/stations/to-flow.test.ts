import { expect, test } from "vitest";
import { EMPTY_DRAFT, type Draft } from "../../../core/integration/draft/draft.ts";
import type { MethodContext } from "../../../core/integration/rules/rule.ts";
import { SAMPLES } from "../../../core/integration/samples.ts";
import { toDraft } from "../../../core/integration/draft/to-draft.ts";
import { derive } from "../../../state/derive.ts";
import type { Flow } from "./flow.ts";
import { describeStation } from "./describe-station.ts";
import { PICTURES, type Picture } from "./to-flow.fixture.ts";
import { toFlow } from "./to-flow.ts";

const QUEUE = toDraft(SAMPLES[0].input);

function flowOf(draft: Draft, method?: MethodContext): Flow {
  return toFlow(derive(draft, { method, refusal: null }));
}

function picture({ stations, endpoint, isPrivate }: Flow): Picture {
  const past = stations.filter(({ takesPart }) => !takesPart).map(({ station }) => station);
  const said = stations.map((station) => describeStation(station, undefined));
  return past.length === 0 && !isPrivate ? [endpoint, said] : [endpoint, said, { past, isPrivate }];
}

test("draws every sample", () => {
  const drawn = SAMPLES.map(({ id, input }) => [id, picture(flowOf(toDraft(input)))]);
  expect(Object.fromEntries(drawn)).toEqual(PICTURES);
});

test("draws what is not there yet, and leads to what is missing", () => {
  const none = { details: [], takesPart: true, problems: { errors: 0, warnings: 0 } };
  const missing = (errors: number) => ({ ...none, state: "not set", problems: { errors, warnings: 0 } });
  expect(flowOf(EMPTY_DRAFT)).toEqual({
    stations: [
      { ...missing(1), station: "client", name: "Client", leadsTo: { field: "httpMethod" } },
      { ...missing(2), station: "method", name: "Method request", leadsTo: { field: "restApiId" } },
      { ...none, station: "parameters", name: "Parameters", state: "none", leadsTo: { field: "requestParameters" } },
      { ...none, station: "template", name: "Template", state: "none", leadsTo: { field: "requestTemplates" } },
      { ...none, station: "content", name: "Content", state: "as is", leadsTo: { field: "passthroughBehavior" } },
      { ...missing(1), station: "endpoint", name: "Endpoint", leadsTo: { field: "type" } },
    ],
    endpoint: "unset",
    isPrivate: false,
  });
});

const row = (name: string) => ({ name, value: "1" });
const LAMBDA = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions";

const STATES: readonly (readonly [said: string, change: Partial<Draft>, method?: MethodContext])[] = [
  ["Method request, /orders, no authorization", {}, { resourcePath: "/orders", authorizationType: "NONE" }],
  [
    "Method request, or4d5r6s2a, 2 parameters, AWS_IAM",
    {},
    {
      requestParameters: { "method.request.header.A": true, "method.request.header.B": false },
      authorizationType: "AWS_IAM",
    },
  ],
  ["Parameters, 2 mapped, 2 errors", { requestParameters: [row("a"), row("b")] }],
  ["Parameters, pass through", { type: "HTTP_PROXY", requestParameters: [] }],
  ["Template, 2 templates", { requestTemplates: [row("application/json"), row("text/xml")] }],
  ["Template, no content type, 2 errors", { requestTemplates: [row("")] }],
  ["Content, as is", { passthroughBehavior: "" }],
  ["Content, as is, 415 without a template", { passthroughBehavior: "WHEN_NO_TEMPLATES" }],
  ["Content, as is", { passthroughBehavior: "WHEN_NO_TEMPLATES", requestTemplates: [] }],
  ["Content, to text", { contentHandling: "CONVERT_TO_TEXT", passthroughBehavior: "" }],
  ["Content, to binary", { contentHandling: "CONVERT_TO_BINARY", passthroughBehavior: "" }],
  ["Content, CONVERT, 1 error", { contentHandling: "CONVERT", passthroughBehavior: "" }],
  ["Content, as is", { type: "MOCK", contentHandling: "CONVERT_TO_TEXT", passthroughBehavior: "" }],
  ["Endpoint, SQS orders", { requestTemplates: [] }],
  ["Endpoint, not set, 1 error", { uri: "" }],
  ["Endpoint, Lambda get-order:live", { uri: `${LAMBDA}/get-order:live/invocations`, credentials: "" }],
  ["Endpoint, S3 receipts", { uri: "arn:aws:apigateway:us-east-1:s3:path/receipts" }],
  ["Endpoint, SageMaker /endpoints/prices", { uri: "arn:aws:apigateway:us-east-1:sagemaker:path/endpoints/prices" }],
  ["Endpoint, SQS orders, 1 error", { uri: "arn:aws:sqs:us-east-1:123456789012:orders" }],
  ["Endpoint, SQS SendMessage, orders, timeout 500 ms", { timeoutInMillis: "500" }],
  [
    "Endpoint, localhost:8080, timeout 2.5 s",
    { type: "HTTP", uri: "http://localhost:8080/a", timeoutInMillis: "2500", credentials: "" },
  ],
  [
    "Endpoint, example.com, streamed answer",
    { type: "HTTP_PROXY", uri: "https://example.com", responseTransferMode: "STREAM" },
  ],
  ["Endpoint, API Gateway itself", { type: "MOCK", uri: "", integrationHttpMethod: "", timeoutInMillis: "500" }],
];

for (const [said, change, method] of STATES)
  test(`says: ${said}`, () => {
    const { stations } = flowOf({ ...QUEUE, ...change }, method);
    expect(stations.map((station) => describeStation(station, undefined))).toContain(said);
  });

test("leads to the first error of a station before its warnings, and to the entry that it is about", () => {
  const header = { name: "integration.request.header.Transfer-Encoding", value: "'chunked'" };
  const { stations } = flowOf({ ...QUEUE, requestParameters: [header, row("a")] });
  expect(stations[2]).toMatchObject({ leadsTo: { field: "requestParameters", path: "a" } });
});

test("shows what would turn the text around it, and cuts what nobody reads to its end", () => {
  const { stations } = flowOf({ ...QUEUE, resourceId: "a\u202eb", type: "HTTP", uri: "x".repeat(10_000) });
  expect([stations[1]?.state, stations[5]?.state]).toEqual(["a\\u202eb", `${"x".repeat(200)}…`]);
});
