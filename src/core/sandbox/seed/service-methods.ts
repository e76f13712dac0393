import { asJsonText } from "../../integration/json/as-json-text.ts";
import type { Arns } from "./arns.ts";
import type { SeedMethod } from "./build.ts";
import { SEED_IDS } from "./seed-ids.ts";

const BUSY = {
  selectionPattern: "5\\d{2}",
  responseTemplates: { "application/json": '{"message": "Try again later."}' },
};

/** The root, and the services behind the shop. */
export function serviceMethods(arns: Arns) {
  return {
    "/": { GET: index },
    "/health": { GET: health },
    "/inventory": { GET: getInventory(arns) },
    "/payments": { POST: startPayment(arns) },
    "/payments/{paymentId}": { GET: getPayment },
    "/shipments/{proxy+}": { ANY: shipments },
  };
}

const index: SeedMethod = {
  integration: { type: "MOCK", requestTemplates: { "application/json": '{"statusCode": 200}' } },
  responses: { 200: { responseTemplates: { "application/json": '{"orders": "/orders", "customers": "/customers"}' } } },
};

const health: SeedMethod = {
  requestParameters: { "method.request.querystring.fail": false },
  integration: {
    type: "MOCK",
    requestTemplates: {
      "application/json": `#if($input.params('fail') == "true")
{"statusCode": 503}
#else
{"statusCode": 200}
#end`,
    },
    passthroughBehavior: "WHEN_NO_TEMPLATES",
  },
  responses: {
    200: { responseTemplates: { "application/json": '{"status": "ok", "stage": "$context.stage"}' } },
    503: { selectionPattern: "503", responseTemplates: { "application/json": '{"status": "down"}' } },
  },
};

const getInventory = (arns: Arns): SeedMethod => ({
  requestParameters: { "method.request.querystring.sku": true },
  integration: {
    type: "HTTP_PROXY",
    integrationHttpMethod: "GET",
    uri: "https://inventory.internal.example.com/stock",
    connectionType: "VPC_LINK",
    connectionId: SEED_IDS.vpcLinkV2,
    integrationTarget: arns.of("elasticloadbalancing", "loadbalancer/app/inventory/9f3b1c7d5e2a4680"),
    tlsConfig: { insecureSkipVerification: false },
  },
});

const startPayment = (arns: Arns): SeedMethod => ({
  operationName: "StartPayment",
  authorizationType: "AWS_IAM",
  integration: {
    type: "AWS",
    integrationHttpMethod: "POST",
    uri: arns.uri("states:action/StartExecution"),
    credentials: arns.role("orders-api-send"),
    requestTemplates: {
      "application/json": `{
  "stateMachineArn": "${arns.of("states", "stateMachine:payment")}",
  "name": "$context.requestId",
  "input": ${asJsonText("$input.json('$')")}
}`,
    },
    passthroughBehavior: "NEVER",
  },
  responses: {
    202: { responseTemplates: { "application/json": "{\"execution\": $input.json('$.executionArn')}" } },
    400: {
      selectionPattern: "4\\d{2}",
      responseTemplates: { "application/json": "{\"message\": $input.json('$.message')}" },
    },
    500: BUSY,
  },
});

const getPayment: SeedMethod = {
  requestParameters: { "method.request.path.paymentId": true },
  integration: {
    type: "HTTP",
    integrationHttpMethod: "GET",
    uri: "http://payments.internal.example.com/payments/{paymentId}",
    connectionType: "VPC_LINK",
    connectionId: SEED_IDS.vpcLink,
    requestParameters: { "integration.request.path.paymentId": "method.request.path.paymentId" },
    timeoutInMillis: 3000,
  },
  responses: { 200: {}, 404: { selectionPattern: "404" }, 503: BUSY },
};

const shipments: SeedMethod = {
  requestParameters: { "method.request.path.proxy": true },
  integration: {
    type: "HTTP_PROXY",
    integrationHttpMethod: "ANY",
    uri: "https://${stageVariables.shippingHost}/{proxy}",
    connectionType: "VPC_LINK",
    connectionId: "${stageVariables.shippingLink}",
    requestParameters: { "integration.request.path.proxy": "method.request.path.proxy" },
    cacheKeyParameters: ["method.request.path.proxy"],
  },
};
