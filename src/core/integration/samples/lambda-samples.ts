import { asJsonText } from "../json/as-json-text.ts";
import { at } from "./place.ts";
import type { Sample } from "./sample.ts";

const GET_ORDER =
  "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:get-order/invocations";

export const LAMBDA_SAMPLES = [
  {
    id: "lambda-proxy",
    group: "lambda",
    name: "Lambda proxy",
    description: "Hands the whole request to a Lambda function and returns what it answers.",
    input: {
      ...at("GET", "/orders/{orderId}"),
      type: "AWS_PROXY",
      integrationHttpMethod: "POST",
      uri: GET_ORDER,
    },
  },
  {
    id: "lambda-template",
    group: "lambda",
    name: "Lambda with a template",
    description: "Gives a Lambda function just the event that it needs.",
    input: {
      ...at("GET", "/orders/{orderId}"),
      type: "AWS",
      integrationHttpMethod: "POST",
      uri: GET_ORDER,
      requestTemplates: {
        "application/json": `{
  "orderId": ${asJsonText("$input.params('orderId')")},
  "expand": ${asJsonText("$input.params('expand')")},
  "requestId": "$context.requestId",
  "stage": "$context.stage"
}`,
      },
      passthroughBehavior: "WHEN_NO_TEMPLATES",
    },
  },
] as const satisfies readonly Sample[];
