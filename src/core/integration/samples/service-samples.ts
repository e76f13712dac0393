import { asJsonText } from "../json/as-json-text.ts";
import { at, role } from "./place.ts";
import type { Sample } from "./sample.ts";

const FORM = { "integration.request.header.Content-Type": "'application/x-www-form-urlencoded'" };
const JSON_1_0 = { "integration.request.header.Content-Type": "'application/x-amz-json-1.0'" };
const JSON_1_1 = { "integration.request.header.Content-Type": "'application/x-amz-json-1.1'" };

const BODY = asJsonText("$input.json('$')");
const param = (name: string) => asJsonText(`$input.params('${name}')`);

export const SERVICE_SAMPLES = [
  {
    id: "sqs-send-message",
    group: "service",
    name: "SQS SendMessage",
    description: "Puts the request's body on a queue, without a line of code in between.",
    input: {
      ...at("POST", "/orders"),
      type: "AWS",
      integrationHttpMethod: "POST",
      uri: "arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders",
      credentials: role("orders-api-sends-messages"),
      requestParameters: FORM,
      requestTemplates: {
        "application/json": "Action=SendMessage&MessageBody=$util.urlEncode($input.body)",
      },
      passthroughBehavior: "NEVER",
    },
  },
  {
    id: "sns-publish",
    group: "service",
    name: "SNS Publish",
    description: "Publishes the request's body to everyone who is subscribed to a topic.",
    input: {
      ...at("POST", "/customers/{customerId}/notifications"),
      type: "AWS",
      integrationHttpMethod: "POST",
      uri: "arn:aws:apigateway:us-east-1:sns:action/Publish",
      credentials: role("orders-api-notifies"),
      requestParameters: FORM,
      requestTemplates: {
        "application/json":
          "Action=Publish&TopicArn=$util.urlEncode('arn:aws:sns:us-east-1:123456789012:customer-notifications')&Message=$util.urlEncode($input.body)&MessageAttributes.entry.1.Name=customerId&MessageAttributes.entry.1.Value.DataType=String&MessageAttributes.entry.1.Value.StringValue=$util.urlEncode($input.params('customerId'))",
      },
      passthroughBehavior: "NEVER",
    },
  },
  {
    id: "dynamodb-put-item",
    group: "service",
    name: "DynamoDB PutItem",
    description: "Writes fields of the request's body as an item of a table.",
    input: {
      ...at("PUT", "/orders/{orderId}"),
      type: "AWS",
      integrationHttpMethod: "POST",
      uri: "arn:aws:apigateway:us-east-1:dynamodb:action/PutItem",
      credentials: role("orders-api-writes-orders"),
      requestParameters: JSON_1_0,
      requestTemplates: {
        "application/json": `{
  "TableName": "orders",
  "Item": {
    "orderId": { "S": ${param("orderId")} },
    "customerId": { "S": $input.json('$.customerId') },
    "total": { "N": "$util.escapeJavaScript($input.json('$.total')).replaceAll("\\\\'", "'")" },
    "changed": { "N": "$context.requestTimeEpoch" }
  }
}`,
      },
      passthroughBehavior: "NEVER",
    },
  },
  {
    id: "dynamodb-query",
    group: "service",
    name: "DynamoDB Query",
    description: "Reads the items of one customer from an index, as many as the client asks for.",
    input: {
      ...at("GET", "/orders"),
      type: "AWS",
      integrationHttpMethod: "POST",
      uri: "arn:aws:apigateway:us-east-1:dynamodb:action/Query",
      credentials: role("orders-api-reads-orders"),
      requestParameters: JSON_1_0,
      requestTemplates: {
        "application/json": `#set($limit = $input.params('limit'))
{
  "TableName": "orders",
  "IndexName": "by-customer",
  "KeyConditionExpression": "customerId = :customer",
  "ExpressionAttributeValues": {
    ":customer": { "S": ${param("customerId")} }
  },
  "Limit": #if($limit.matches("[1-9][0-9]{0,2}"))$limit#{else}20#end
}`,
      },
      passthroughBehavior: "NEVER",
    },
  },
  {
    id: "s3-get-object",
    group: "service",
    name: "S3 GetObject by path",
    description: "Hands out an object of a bucket whose key comes from the request's path.",
    input: {
      ...at("GET", "/orders/{orderId}/receipt"),
      type: "AWS",
      integrationHttpMethod: "GET",
      uri: "arn:aws:apigateway:us-east-1:s3:path/{bucket}/{key}",
      credentials: role("orders-api-reads-receipts"),
      requestParameters: {
        "integration.request.path.bucket": "'orders-receipts'",
        "integration.request.path.key": "method.request.path.orderId",
      },
    },
  },
  {
    id: "s3-get-object-action",
    group: "service",
    name: "S3 GetObject by action",
    description: "The same object through the action's form of the URI.",
    input: {
      ...at("GET", "/orders/{orderId}/receipt"),
      type: "AWS",
      integrationHttpMethod: "GET",
      uri: "arn:aws:apigateway:us-east-1:s3:action/GetObject&Bucket=orders-receipts&Key={key}",
      credentials: role("orders-api-reads-receipts"),
      requestParameters: { "integration.request.path.key": "method.request.path.orderId" },
    },
  },
  {
    id: "step-functions-start-execution",
    group: "service",
    name: "Step Functions StartExecution",
    description: "Starts a state machine with the request's body as its input.",
    input: {
      ...at("POST", "/payments"),
      type: "AWS",
      integrationHttpMethod: "POST",
      uri: "arn:aws:apigateway:us-east-1:states:action/StartExecution",
      credentials: role("orders-api-starts-payments"),
      requestParameters: JSON_1_0,
      requestTemplates: {
        "application/json": `{
  "stateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:payment",
  "name": "$context.requestId",
  "input": ${BODY}
}`,
      },
      passthroughBehavior: "NEVER",
    },
  },
  {
    id: "kinesis-put-record",
    group: "service",
    name: "Kinesis PutRecord",
    description: "Appends the request's body to a data stream, in order for each order.",
    input: {
      ...at("POST", "/orders/{orderId}/events"),
      type: "AWS",
      integrationHttpMethod: "POST",
      uri: "arn:aws:apigateway:us-east-1:kinesis:action/PutRecord",
      credentials: role("orders-api-records-events"),
      requestParameters: JSON_1_1,
      requestTemplates: {
        "application/json": `{
  "StreamName": "order-events",
  "Data": "$util.base64Encode($input.body)",
  "PartitionKey": ${param("orderId")}
}`,
      },
      passthroughBehavior: "NEVER",
    },
  },
  {
    id: "eventbridge-put-events",
    group: "service",
    name: "EventBridge PutEvents",
    description: "Puts the request's body on an event bus, where rules pick it up.",
    input: {
      ...at("POST", "/orders/{orderId}/events"),
      type: "AWS",
      integrationHttpMethod: "POST",
      uri: "arn:aws:apigateway:us-east-1:events:action/PutEvents",
      credentials: role("orders-api-puts-events"),
      requestParameters: { ...JSON_1_1, "integration.request.header.X-Amz-Target": "'AWSEvents.PutEvents'" },
      requestTemplates: {
        "application/json": `{
  "Entries": [
    {
      "EventBusName": "orders",
      "Source": "shop.orders",
      "DetailType": "Order event",
      "Detail": ${BODY}
    }
  ]
}`,
      },
      passthroughBehavior: "NEVER",
    },
  },
] as const satisfies readonly Sample[];
