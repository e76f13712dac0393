/** Services by the name that they have in an integration URI. Source: service endpoints and the developer guide. */
const SERVICE_NAMES: ReadonlyMap<string, string> = new Map([
  ["athena", "Athena"],
  ["batch", "Batch"],
  ["bedrock", "Bedrock"],
  ["cloudformation", "CloudFormation"],
  ["cognito-identity", "Cognito identity pools"],
  ["cognito-idp", "Cognito user pools"],
  ["comprehend", "Comprehend"],
  ["dynamodb", "DynamoDB"],
  ["ec2", "EC2"],
  ["ecs", "ECS"],
  ["email", "SES"],
  ["events", "EventBridge"],
  ["firehose", "Data Firehose"],
  ["glue", "Glue"],
  ["iotdata", "IoT Core"],
  ["kinesis", "Kinesis Data Streams"],
  ["kms", "KMS"],
  ["lambda", "Lambda"],
  ["logs", "CloudWatch Logs"],
  ["monitoring", "CloudWatch"],
  ["rekognition", "Rekognition"],
  ["s3", "S3"],
  ["sagemaker", "SageMaker"],
  ["secretsmanager", "Secrets Manager"],
  ["ses", "SES"],
  ["sns", "SNS"],
  ["sqs", "SQS"],
  ["ssm", "Systems Manager"],
  ["states", "Step Functions"],
  ["sts", "STS"],
  ["translate", "Translate"],
]);

/** What people call a service; one that we have no name for keeps its own. */
export function serviceName(service: string): string {
  return SERVICE_NAMES.get(service) ?? service;
}
