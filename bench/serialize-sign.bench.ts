import { APIGatewayClient, PutIntegrationCommand, type PutIntegrationCommandInput } from "@aws-sdk/client-api-gateway";
import { toHttpRequest } from "../src/core/integration/to-http-request.ts";
import { signRequest } from "../src/proxy/upstream/sign-request.ts";
import { toWireRequest } from "../src/proxy/upstream/to-wire-request.ts";
import type { Measure, Row } from "./row.ts";
import { timeBoth } from "./time-both.ts";

const CREDENTIALS = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
const REGION = "eu-west-1";
const ORIGIN = { host: `apigateway.${REGION}.amazonaws.com`, userAgent: "gatewright" };

/** An integration with `rows` mapped parameters and a template of `templateBytes`. */
function integration(rows: number, templateBytes: number) {
  const line = '  "orderId": "$input.params(\'orderId\')", ## of the path\n';
  return {
    restApiId: "a1b2c3d4e5",
    resourceId: "f6g7h8",
    httpMethod: "POST",
    type: "AWS",
    integrationHttpMethod: "POST",
    uri: `arn:aws:apigateway:${REGION}:sqs:path/123456789012/orders`,
    credentials: "arn:aws:iam::123456789012:role/orders",
    requestParameters: Object.fromEntries(
      Array.from({ length: rows }, (_, row) => [
        `integration.request.header.X-Row-${row}`,
        `method.request.header.Row-${row}`,
      ]),
    ),
    requestTemplates: {
      "application/json": line.repeat(Math.ceil(templateBytes / line.length)).slice(0, templateBytes),
    },
    passthroughBehavior: "NEVER",
    timeoutInMillis: 29_000,
  } satisfies PutIntegrationCommandInput;
}

/** AWS's own client, cut off where the signed request would leave it: no network, and no answer to be read. */
function createPeer() {
  const client = new APIGatewayClient({ region: REGION, credentials: CREDENTIALS });
  client.middlewareStack.addRelativeTo(
    () => async (signed: object) => ({ output: { $metadata: {} }, response: signed }),
    {
      relation: "after",
      toMiddleware: "httpSigningMiddleware",
      name: "cutOff",
    },
  );
  return (input: PutIntegrationCommandInput) => client.send(new PutIntegrationCommand(input));
}

async function ours(input: ReturnType<typeof integration>) {
  const request = toHttpRequest(input);
  if (request === null) throw new Error("The benchmark's integration should make a request.");
  return signRequest(toWireRequest(request, ORIGIN), {
    credentials: CREDENTIALS,
    region: REGION,
    service: "apigateway",
    date: new Date(),
  });
}

export const measure: Measure = async () => {
  const peer = createPeer();
  const rows: Row[] = [];
  for (const [what, input] of [
    ["5 rows, 1 KB template", integration(5, 1_000)],
    ["20 rows, 3 KB template", integration(20, 3_000)],
    ["200 rows, 300 KB template", integration(200, 300_000)],
  ] as const) {
    const times = await timeBoth(
      () => ours(input),
      () => peer(input),
    );
    rows.push({ what: `serialize and sign, ${what}`, unit: "µs", ...times, budget: { ratio: 10 } });
  }
  return rows;
};
