import { asJsonText } from "../../integration/json/as-json-text.ts";
import type { Arns } from "./arns.ts";
import type { SeedMethod } from "./build.ts";

const CUSTOMER_ID = { "method.request.path.customerId": true };

/** What is below /customers. */
export function customerMethods(arns: Arns) {
  return {
    "/customers": { ANY: customers(arns) },
    "/customers/{customerId}": { GET: getCustomer(arns) },
    "/customers/{customerId}/notifications": { POST: notify(arns) },
  };
}

const customers = (arns: Arns): SeedMethod => ({
  authorizationType: "AWS_IAM",
  integration: {
    type: "AWS_PROXY",
    integrationHttpMethod: "POST",
    uri: arns.lambda("customers"),
    timeoutInMillis: 15_000,
  },
});

const getCustomer = (arns: Arns): SeedMethod => ({
  operationName: "GetCustomer",
  authorizationType: "AWS_IAM",
  requestParameters: CUSTOMER_ID,
  integration: {
    type: "AWS",
    integrationHttpMethod: "POST",
    uri: arns.uri("dynamodb:action/GetItem"),
    credentials: arns.role("orders-api-read"),
    requestTemplates: {
      "application/json": `{
  "TableName": "customers",
  "Key": { "customerId": { "S": ${asJsonText("$input.params('customerId')")} } }
}`,
    },
    passthroughBehavior: "WHEN_NO_TEMPLATES",
    cacheKeyParameters: ["method.request.path.customerId"],
  },
  responses: {
    200: {
      responseTemplates: {
        "application/json": `#set($customer = $input.path('$.Item'))
#if($customer == "")
#set($context.responseOverride.status = 404)
{ "message": "There is no such customer." }
#else
{ "id": "$customer.customerId.S", "name": ${asJsonText("$customer.name.S")} }
#end`,
      },
    },
    404: { selectionPattern: "404" },
  },
});

const notify = (arns: Arns): SeedMethod => ({
  requestParameters: CUSTOMER_ID,
  integration: {
    type: "AWS",
    integrationHttpMethod: "POST",
    uri: arns.uri("sns:action/Publish"),
    credentials: arns.role("orders-api-send"),
    requestParameters: {
      "integration.request.querystring.TopicArn": `'${arns.of("sns", "customer-notifications")}'`,
      "integration.request.querystring.Message": "method.request.body",
    },
  },
  responses: { 202: { responseTemplates: { "application/json": "{}" } } },
});
