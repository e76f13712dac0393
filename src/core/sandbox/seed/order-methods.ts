import { ACCOUNT_ID } from "../find.ts";
import { asJsonText } from "../../integration/json/as-json-text.ts";
import type { Arns } from "./arns.ts";
import type { SeedMethod } from "./build.ts";

const FORM = { "integration.request.header.Content-Type": "'application/x-www-form-urlencoded'" };
const ORDER_ID = { "method.request.path.orderId": true };
const NOT_FOUND = { "application/json": '{"message": "There is no such order."}' };

/** What is below /orders. */
export function orderMethods(arns: Arns) {
  return {
    "/orders": { GET: listOrders(arns), POST: placeOrder(arns), OPTIONS: allowOrigins },
    "/orders/{orderId}": { GET: getOrder(arns), PUT: changeOrder(arns), DELETE: changeOrder(arns) },
    "/orders/{orderId}/items": { GET: listItems, POST: addItem },
    "/orders/{orderId}/items/{itemId}": { GET: getItem },
    "/orders/{orderId}/events": { POST: recordEvent(arns) },
    "/orders/{orderId}/receipt": { GET: getReceipt(arns) },
  };
}

const listOrders = (arns: Arns): SeedMethod => ({
  operationName: "ListOrders",
  requestParameters: { "method.request.querystring.customerId": true, "method.request.querystring.limit": false },
  integration: {
    type: "AWS",
    integrationHttpMethod: "POST",
    uri: arns.uri("dynamodb:action/Query"),
    credentials: arns.role("orders-api-read"),
    requestTemplates: {
      "application/json": `{
  "TableName": "$stageVariables.ordersTable",
  "IndexName": "by-customer",
  "KeyConditionExpression": "customerId = :customer",
  "ExpressionAttributeValues": {
    ":customer": { "S": ${asJsonText("$input.params('customerId')")} }
  },
  "Limit": #if($input.params('limit').matches("[1-9][0-9]{0,2}"))$input.params('limit')#{else}20#end
}`,
    },
    passthroughBehavior: "NEVER",
  },
  responses: {
    200: {
      responseTemplates: {
        "application/json": `#set($page = $input.path('$'))
{
  "orders": [
#foreach($order in $page.Items)
    { "id": "$order.orderId.S", "status": "$order.status.S", "total": $order.total.N }#if($foreach.hasNext),#end

#end
  ]
}`,
      },
    },
    400: {
      selectionPattern: "4\\d{2}",
      responseTemplates: { "application/json": '{"message": "The query was refused."}' },
    },
  },
});

const placeOrder = (arns: Arns): SeedMethod => ({
  operationName: "PlaceOrder",
  requestParameters: { "method.request.header.Idempotency-Key": false },
  integration: {
    type: "AWS",
    integrationHttpMethod: "POST",
    uri: arns.uri(`sqs:path/${ACCOUNT_ID}/orders`),
    credentials: arns.role("orders-api-send"),
    requestParameters: FORM,
    requestTemplates: {
      "application/json": `Action=SendMessage&MessageBody=$util.urlEncode($input.body)#if($input.params('Idempotency-Key') != "")&MessageAttribute.1.Name=idempotencyKey&MessageAttribute.1.Value.DataType=String&MessageAttribute.1.Value.StringValue=$util.urlEncode($input.params('Idempotency-Key'))#end`,
    },
    passthroughBehavior: "NEVER",
  },
  responses: {
    202: {
      responseParameters: { "method.response.header.Access-Control-Allow-Origin": "'*'" },
      responseTemplates: {
        "application/json": `{
  "accepted": "$input.path('$.SendMessageResponse.SendMessageResult.MessageId')"
}`,
      },
    },
    500: {
      selectionPattern: "[45]\\d{2}",
      responseTemplates: { "application/json": '{"message": "The order could not be queued."}' },
    },
  },
});

const allowOrigins: SeedMethod = {
  integration: { type: "MOCK", requestTemplates: { "application/json": '{"statusCode": 204}' } },
  responses: {
    204: {
      responseParameters: {
        "method.response.header.Access-Control-Allow-Headers": "'Content-Type,Idempotency-Key'",
        "method.response.header.Access-Control-Allow-Methods": "'GET,POST,OPTIONS'",
        "method.response.header.Access-Control-Allow-Origin": "'*'",
      },
    },
  },
};

const getOrder = (arns: Arns): SeedMethod => ({
  operationName: "GetOrder",
  requestParameters: { ...ORDER_ID, "method.request.querystring.expand": false },
  integration: {
    type: "AWS",
    integrationHttpMethod: "POST",
    uri: arns.lambda("get-order"),
    requestTemplates: {
      "application/json": `{
  "orderId": ${asJsonText("$input.params('orderId')")},
  "expand": ${asJsonText("$input.params('expand')")},
  "requestId": "$context.requestId"
}`,
    },
    passthroughBehavior: "WHEN_NO_TEMPLATES",
    cacheKeyParameters: ["method.request.path.orderId", "method.request.querystring.expand"],
    cacheNamespace: "orders",
    timeoutInMillis: 5000,
  },
  responses: {
    200: {},
    404: { selectionPattern: ".*not found.*", responseTemplates: NOT_FOUND },
    500: {
      selectionPattern: "(\\n|.)+",
      responseTemplates: { "application/json": "{\"message\": $input.json('$.errorMessage')}" },
    },
  },
});

const changeOrder = (arns: Arns): SeedMethod => ({
  authorizationType: "AWS_IAM",
  requestParameters: ORDER_ID,
  integration: { type: "AWS_PROXY", integrationHttpMethod: "POST", uri: arns.lambda("change-order") },
});

const listItems: SeedMethod = {
  requestParameters: {
    ...ORDER_ID,
    "method.request.querystring.page": false,
    "method.request.header.Accept-Language": false,
  },
  integration: {
    type: "HTTP",
    integrationHttpMethod: "GET",
    uri: "https://catalog.example.com/v2/orders/{orderId}/lines",
    requestParameters: {
      "integration.request.path.orderId": "method.request.path.orderId",
      "integration.request.querystring.page": "method.request.querystring.page",
      "integration.request.header.Accept-Language": "method.request.header.Accept-Language",
      "integration.request.header.X-Request-Id": "context.requestId",
    },
  },
  responses: {
    200: { responseParameters: { "method.response.header.X-Total": "integration.response.header.X-Total-Count" } },
    404: { selectionPattern: "404", responseTemplates: NOT_FOUND },
    502: {
      selectionPattern: "5\\d{2}",
      responseTemplates: { "application/json": '{"message": "The catalogue does not answer."}' },
    },
  },
};

const addItem: SeedMethod = {
  apiKeyRequired: true,
  requestParameters: ORDER_ID,
  integration: {
    type: "HTTP",
    integrationHttpMethod: "POST",
    uri: "https://catalog.example.com/v2/orders/{orderId}/lines",
    requestParameters: { "integration.request.path.orderId": "method.request.path.orderId" },
    requestTemplates: {
      "application/json": `#set($item = $input.path('$'))
{
  "sku": ${asJsonText("$item.sku")},
  "quantity": #if($item.quantity)$item.quantity#else 1#end
}`,
    },
    passthroughBehavior: "WHEN_NO_TEMPLATES",
    timeoutInMillis: 10_000,
  },
  responses: { 201: {}, 422: { selectionPattern: "4\\d{2}" } },
};

const getItem: SeedMethod = {
  requestParameters: { ...ORDER_ID, "method.request.path.itemId": true },
  integration: {
    type: "HTTP_PROXY",
    integrationHttpMethod: "GET",
    uri: "https://catalog.example.com/v2/orders/{orderId}/lines/{itemId}",
    requestParameters: {
      "integration.request.path.orderId": "method.request.path.orderId",
      "integration.request.path.itemId": "method.request.path.itemId",
    },
  },
};

const recordEvent = (arns: Arns): SeedMethod => ({
  requestParameters: ORDER_ID,
  integration: {
    type: "AWS",
    integrationHttpMethod: "POST",
    uri: arns.uri("kinesis:action/PutRecord"),
    credentials: arns.role("orders-api-send"),
    requestParameters: { "integration.request.header.Content-Type": "'application/x-amz-json-1.1'" },
    requestTemplates: {
      "application/json": `{
  "StreamName": "order-events",
  "Data": "$util.base64Encode($input.body)",
  "PartitionKey": ${asJsonText("$input.params('orderId')")}
}`,
    },
    passthroughBehavior: "NEVER",
  },
  responses: { 202: { responseTemplates: { "application/json": "{}" } }, 500: { selectionPattern: "[45]\\d{2}" } },
});

const getReceipt = (arns: Arns): SeedMethod => ({
  requestParameters: ORDER_ID,
  integration: {
    type: "AWS",
    integrationHttpMethod: "GET",
    uri: arns.uri("s3:path/orders-receipts/{key}.pdf"),
    credentials: arns.role("orders-api-read"),
    requestParameters: { "integration.request.path.key": "method.request.path.orderId" },
  },
  responses: {
    200: {
      responseParameters: { "method.response.header.Content-Type": "integration.response.header.Content-Type" },
      contentHandling: "CONVERT_TO_BINARY",
    },
    404: { selectionPattern: "40[34]", responseTemplates: NOT_FOUND },
  },
});
