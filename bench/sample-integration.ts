import type { PutIntegrationCommandInput } from "@aws-sdk/client-api-gateway";

/** The region that the sample's ARNs name. */
export const SAMPLE_REGION = "eu-west-1";

/** An integration with `rows` mapped parameters and a template of `templateBytes`, all of it ASCII. */
export function sampleIntegration(rows: number, templateBytes: number) {
  const line = '  "orderId": "$input.params(\'orderId\')", ## of the path\n';
  return {
    restApiId: "a1b2c3d4e5",
    resourceId: "f6g7h8",
    httpMethod: "POST",
    type: "AWS",
    integrationHttpMethod: "POST",
    uri: `arn:aws:apigateway:${SAMPLE_REGION}:sqs:path/123456789012/orders`,
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
