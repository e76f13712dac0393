import { asJsonText } from "../../json/as-json-text.ts";
import type { Starter } from "./canonical-uri.ts";
import type { Arn } from "../parse-arn.ts";
import { formStarter, jsonStarter } from "./starters.ts";

/** The call that a resource of a service is most often integrated with. */
export interface ServiceTarget {
  /** What follows the region in the URI, such as `sqs:path/123456789012/orders`. */
  readonly target: string;
  readonly title: string;
  readonly integrationHttpMethod: "GET" | "POST";
  readonly starter?: Starter;
}

const BODY = asJsonText("$input.body");

type ToTarget = (arn: Arn, text: string) => ServiceTarget | null;

const post = (target: string, title: string, starter: Starter): ServiceTarget => ({
  target,
  title,
  integrationHttpMethod: "POST",
  starter,
});

/** What a queue or topic that keeps an order asks for besides. */
const fifo = (name: string): string =>
  name.endsWith(".fifo") ? "&MessageGroupId=$context.resourceId&MessageDeduplicationId=$context.requestId" : "";

const queue: ToTarget = ({ account, resource: name }) => {
  if (!/^[\w-]+(\.fifo)?$/.test(name)) return null;
  return post(
    `sqs:path/${account}/${name}`,
    "Use the queue's SendMessage URI",
    formStarter(`Action=SendMessage&MessageBody=$util.urlEncode($input.body)${fifo(name)}`),
  );
};

const topic: ToTarget = ({ resource: name }, text) => {
  if (!/^[\w-]+(\.fifo)?$/.test(name)) return null;
  return post(
    "sns:action/Publish",
    "Use the topic's Publish URI",
    formStarter(`Action=Publish&TopicArn=$util.urlEncode('${text}')&Message=$util.urlEncode($input.body)${fifo(name)}`),
  );
};

const table: ToTarget = ({ resource }) => {
  const [, name, index] = /^table\/([\w.-]+)(?:\/index\/([\w.-]+))?$/.exec(resource) ?? [];
  if (name === undefined) return null;
  if (index !== undefined) {
    const query = [
      `"TableName": "${name}"`,
      `"IndexName": "${index}"`,
      '"KeyConditionExpression": "id = :id"',
      `"ExpressionAttributeValues": { ":id": { "S": ${asJsonText("$input.params('id')")} } }`,
    ];
    return post("dynamodb:action/Query", "Use the index's Query URI", jsonStarter(query, "1.0"));
  }
  const put = [`"TableName": "${name}"`, `"Item": { "id": { "S": "$context.requestId" }, "body": { "S": ${BODY} } }`];
  return post("dynamodb:action/PutItem", "Use the table's PutItem URI", jsonStarter(put, "1.0"));
};

const stateMachine: ToTarget = ({ resource }, text) =>
  /^stateMachine:[\w-]+(:[\w-]+)?$/.test(resource)
    ? post(
        "states:action/StartExecution",
        "Use the state machine's StartExecution URI",
        jsonStarter([`"stateMachineArn": "${text}"`, '"name": "$context.requestId"', `"input": ${BODY}`], "1.0"),
      )
    : null;

const stream: ToTarget = ({ resource }) => {
  const [, name] = /^stream\/([\w.-]+)$/.exec(resource) ?? [];
  if (name === undefined) return null;
  const record = [
    `"StreamName": "${name}"`,
    '"Data": "$util.base64Encode($input.body)"',
    '"PartitionKey": "$context.requestId"',
  ];
  return post("kinesis:action/PutRecord", "Use the stream's PutRecord URI", jsonStarter(record, "1.1"));
};

const deliveryStream: ToTarget = ({ resource }) => {
  const [, name] = /^deliverystream\/([\w.-]+)$/.exec(resource) ?? [];
  if (name === undefined) return null;
  const record = [`"DeliveryStreamName": "${name}"`, '"Record": { "Data": "$util.base64Encode($input.body)" }'];
  return post("firehose:action/PutRecord", "Use the delivery stream's PutRecord URI", jsonStarter(record, "1.1"));
};

const eventBus: ToTarget = ({ resource }) => {
  const [, name] = /^event-bus\/([\w./-]+)$/.exec(resource) ?? [];
  if (name === undefined) return null;
  const entry = `{ "Source": "$context.apiId", "DetailType": "$context.resourcePath", "Detail": ${BODY}, "EventBusName": "${name}" }`;
  return post(
    "events:action/PutEvents",
    "Use the event bus's PutEvents URI",
    jsonStarter([`"Entries": [${entry}]`], "1.1"),
  );
};

/** By the service's name in an ARN. Each gives `null` for what it has no call for, such as a subscription's ARN. */
export const SERVICE_TARGETS: ReadonlyMap<string, ToTarget> = new Map([
  ["sqs", queue],
  ["sns", topic],
  ["dynamodb", table],
  ["states", stateMachine],
  ["kinesis", stream],
  ["firehose", deliveryStream],
  ["events", eventBus],
]);
