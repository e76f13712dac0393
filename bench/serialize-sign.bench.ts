import { APIGatewayClient, PutIntegrationCommand, type PutIntegrationCommandInput } from "@aws-sdk/client-api-gateway";
import { toHttpRequest } from "../src/core/integration/request/to-http-request.ts";
import { signRequest } from "../src/proxy/upstream/sign-request.ts";
import { toWireRequest } from "../src/proxy/upstream/to-wire-request.ts";
import type { Measure, Row } from "./row.ts";
import { SAMPLE_REGION, sampleIntegration } from "./sample-integration.ts";
import { timeBoth } from "./time-both.ts";

const CREDENTIALS = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
const ORIGIN = { host: `apigateway.${SAMPLE_REGION}.amazonaws.com`, userAgent: "gatewright" };

/** AWS's own client, cut off where the signed request would leave it: no network, and no answer to be read. */
function createPeer() {
  const client = new APIGatewayClient({ region: SAMPLE_REGION, credentials: CREDENTIALS });
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

async function ours(input: ReturnType<typeof sampleIntegration>) {
  const request = toHttpRequest(input);
  if (request === null) throw new Error("The benchmark's integration should make a request.");
  return signRequest(toWireRequest(request, ORIGIN), {
    credentials: CREDENTIALS,
    region: SAMPLE_REGION,
    service: "apigateway",
    date: new Date(),
  });
}

export const measure: Measure = async () => {
  const peer = createPeer();
  const rows: Row[] = [];
  for (const [what, input] of [
    ["5 rows, 1 KB template", sampleIntegration(5, 1_000)],
    ["20 rows, 3 KB template", sampleIntegration(20, 3_000)],
    ["200 rows, 300 KB template", sampleIntegration(200, 300_000)],
  ] as const) {
    const times = await timeBoth(
      () => ours(input),
      () => peer(input),
    );
    rows.push({ what: `serialize and sign, ${what}`, unit: "µs", ...times, budget: { ratio: 10 } });
  }
  return rows;
};
