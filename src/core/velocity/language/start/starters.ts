import { APOSTROPHE_REPAIR } from "../edits/apostrophe-repair.ts";
import { PASS_EVERYTHING } from "./pass-everything.ts";

/** A whole template to begin with. */
export interface Starter {
  readonly name: string;
  readonly says: string;
  readonly template: string;
}

const BODY_AS_TEXT = `"$util.escapeJavaScript($input.json('$'))${APOSTROPHE_REPAIR}"`;

/** What a new template can begin with: all that there is, or what a service takes (the services' API references). */
export const STARTERS: readonly Starter[] = [
  { name: "pass-everything", says: "Payload, parameters and context in one object", template: PASS_EVERYTHING },
  { name: "pass-body", says: "The payload as it came", template: "$input.json('$')\n" },
  { name: "mock-status", says: "The status that a MOCK integration answers with", template: '{"statusCode": 200}\n' },
  {
    name: "sqs-send-message",
    says: "SQS SendMessage, in its query form",
    template: "Action=SendMessage&MessageBody=$util.urlEncode($input.body)",
  },
  {
    name: "sns-publish",
    says: "SNS Publish, in its query form",
    template:
      "Action=Publish&TopicArn=$util.urlEncode('arn:aws:sns:us-east-1:123456789012:topic')&Message=$util.urlEncode($input.body)",
  },
  {
    name: "dynamodb-put-item",
    says: "DynamoDB PutItem: the payload under a new key",
    template: `{
  "TableName": "table",
  "Item": {
    "id": { "S": "$context.requestId" },
    "payload": { "S": ${BODY_AS_TEXT} }
  }
}
`,
  },
  {
    name: "kinesis-put-record",
    says: "Kinesis PutRecord: the payload as a record",
    template: `{
  "StreamName": "stream",
  "Data": "$util.base64Encode($input.body)",
  "PartitionKey": "$context.requestId"
}
`,
  },
  {
    name: "step-functions-start-execution",
    says: "Step Functions StartExecution: the payload as its input",
    template: `{
  "stateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:machine",
  "name": "$context.requestId",
  "input": ${BODY_AS_TEXT}
}
`,
  },
  {
    name: "eventbridge-put-events",
    says: "EventBridge PutEvents: the payload as an event",
    template: `{
  "Entries": [
    {
      "EventBusName": "default",
      "Source": "api",
      "DetailType": "Request",
      "Detail": ${BODY_AS_TEXT}
    }
  ]
}
`,
  },
];
