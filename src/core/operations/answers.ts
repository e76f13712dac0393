import { z } from "zod";
import { integrationSchema, type Integration } from "../integration/stored/integration.ts";
import { looseObject, mapOf, optional, pageOf, type Page } from "./answer-schemas.ts";
import type { OperationName } from "./operations.ts";

// What the operations answer, named as on the wire. Members that are not named here are kept as they came, `null` reads as
// absent, and next to nothing is required: emulators leave out much. Source: service model 2015-07-09.

const text = z.string("should be a text");
const number = z.number("should be a number");
const flag = z.boolean("should be true or false");
const texts = z.array(text, "should be a list of texts");
/** Seconds since 1970 in AWS's JSON; emulators also write ISO 8601. */
const time = z.union([number, text], "should be a time");

export const restApiSchema = looseObject({
  id: text,
  name: optional(text),
  description: optional(text),
  createdDate: optional(time),
  rootResourceId: optional(text),
  binaryMediaTypes: optional(texts),
});

const methodResponseSchema = looseObject({
  statusCode: optional(text),
  responseParameters: optional(mapOf(flag)),
  responseModels: optional(mapOf(text)),
});

export const integrationResponseSchema = looseObject({
  statusCode: text,
  selectionPattern: optional(text),
  responseParameters: optional(mapOf(text)),
  /** `null` is a template that was put empty. */
  responseTemplates: optional(mapOf(text.nullable())),
  contentHandling: optional(text),
});

/** The member `integrationResponses` of an integration: by status code. */
export const integrationResponsesSchema = mapOf(integrationResponseSchema);

export const methodSchema = looseObject({
  httpMethod: optional(text),
  authorizationType: optional(text),
  apiKeyRequired: optional(flag),
  requestParameters: optional(mapOf(flag)),
  requestModels: optional(mapOf(text)),
  methodResponses: optional(mapOf(methodResponseSchema)),
  methodIntegration: optional(integrationSchema),
});

export const resourceSchema = looseObject({
  id: text,
  parentId: optional(text),
  pathPart: optional(text),
  path: text,
  /** By verb. Without `embed=methods` each is empty, and some emulators write `null` for that. */
  resourceMethods: optional(mapOf(z.preprocess((value) => value ?? {}, methodSchema))),
});

export const vpcLinkSchema = looseObject({
  id: text,
  name: optional(text),
  description: optional(text),
  targetArns: optional(texts),
  status: optional(text),
  statusMessage: optional(text),
  /** `V2` for a link of the second version, whose integrations need an `integrationTarget`. */
  vpcLinkVersion: optional(text),
});

export const stageSchema = looseObject({
  stageName: text,
  deploymentId: optional(text),
  description: optional(text),
  variables: optional(mapOf(text)),
  createdDate: optional(time),
  lastUpdatedDate: optional(time),
});

export const deploymentSchema = looseObject({ id: text, description: optional(text), createdDate: optional(time) });

const testInvokeResultSchema = looseObject({
  status: optional(number),
  body: optional(text),
  headers: optional(mapOf(text)),
  multiValueHeaders: optional(mapOf(texts)),
  log: optional(text),
  /** In milliseconds. */
  latency: optional(number),
});

export type RestApi = z.infer<typeof restApiSchema>;
export type Resource = z.infer<typeof resourceSchema>;
export type Method = z.infer<typeof methodSchema>;
export type MethodResponse = z.infer<typeof methodResponseSchema>;
export type IntegrationResponse = z.infer<typeof integrationResponseSchema>;
export type VpcLink = z.infer<typeof vpcLinkSchema>;
export type Stage = z.infer<typeof stageSchema>;
export type Deployment = z.infer<typeof deploymentSchema>;
export type TestInvokeResult = z.infer<typeof testInvokeResultSchema>;

/** What each operation answers when it succeeds. */
export interface Answers {
  readonly GetRestApis: Page<RestApi>;
  readonly GetRestApi: RestApi;
  readonly GetResources: Page<Resource>;
  readonly GetResource: Resource;
  readonly GetMethod: Method;
  readonly PutMethod: Method;
  readonly GetIntegration: Integration;
  readonly PutIntegration: Integration;
  readonly DeleteIntegration: undefined;
  readonly GetIntegrationResponse: IntegrationResponse;
  readonly PutIntegrationResponse: IntegrationResponse;
  readonly GetVpcLinks: Page<VpcLink>;
  readonly GetStages: Page<Stage>;
  readonly CreateDeployment: Deployment;
  readonly TestInvokeMethod: TestInvokeResult;
}

export type Answer<N extends OperationName> = Answers[N];

export const ANSWER_SCHEMAS: { readonly [N in OperationName]: z.ZodType<Answers[N]> } = {
  GetRestApis: pageOf(restApiSchema),
  GetRestApi: restApiSchema,
  GetResources: pageOf(resourceSchema),
  GetResource: resourceSchema,
  GetMethod: methodSchema,
  PutMethod: methodSchema,
  GetIntegration: integrationSchema,
  PutIntegration: integrationSchema,
  DeleteIntegration: z.unknown().transform(() => undefined),
  GetIntegrationResponse: integrationResponseSchema,
  PutIntegrationResponse: integrationResponseSchema,
  GetVpcLinks: pageOf(vpcLinkSchema),
  GetStages: pageOf(stageSchema),
  CreateDeployment: deploymentSchema,
  TestInvokeMethod: testInvokeResultSchema,
};
