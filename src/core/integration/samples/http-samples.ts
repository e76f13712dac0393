import { at } from "./place.ts";
import type { Sample } from "./sample.ts";

export const HTTP_SAMPLES = [
  {
    id: "http-proxy",
    group: "http",
    name: "HTTP proxy with {proxy+}",
    description: "Passes every path below a resource on to an HTTP back end.",
    input: {
      ...at("ANY", "/shipments/{proxy+}"),
      type: "HTTP_PROXY",
      integrationHttpMethod: "ANY",
      uri: "https://shipments.example.com/{proxy}",
      requestParameters: { "integration.request.path.proxy": "method.request.path.proxy" },
      passthroughBehavior: "WHEN_NO_MATCH",
      timeoutInMillis: 10000,
    },
  },
  {
    id: "http-parameters",
    group: "http",
    name: "HTTP with parameters",
    description: "Maps the path, the query string and headers to those of an HTTP back end.",
    input: {
      ...at("GET", "/orders/{orderId}/items"),
      type: "HTTP",
      integrationHttpMethod: "GET",
      uri: "https://catalog.example.com/v2/orders/{order}/lines",
      requestParameters: {
        "integration.request.path.order": "method.request.path.orderId",
        "integration.request.querystring.page": "method.request.querystring.page",
        "integration.request.header.Accept-Language": "method.request.header.Accept-Language",
        "integration.request.header.X-Request-Id": "context.requestId",
        "integration.request.header.X-Client": "'orders-api'",
      },
      passthroughBehavior: "WHEN_NO_TEMPLATES",
      timeoutInMillis: 5000,
    },
  },
  {
    id: "vpc-link",
    group: "http",
    name: "HTTP through a VPC link",
    description: "Reaches a back end in a private network.",
    input: {
      ...at("GET", "/payments/{paymentId}"),
      type: "HTTP_PROXY",
      integrationHttpMethod: "GET",
      uri: "http://payments.internal.example.com/payments/{paymentId}",
      connectionType: "VPC_LINK",
      connectionId: "v1nk4a7b2c",
      requestParameters: { "integration.request.path.paymentId": "method.request.path.paymentId" },
      timeoutInMillis: 3000,
    },
  },
] as const satisfies readonly Sample[];
