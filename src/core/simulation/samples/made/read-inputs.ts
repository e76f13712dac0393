import { isProxy } from "../../../integration/fields/types.ts";
import type { PutIntegrationInput } from "../../../integration/put-integration-input.ts";
import { Inputs } from "./inputs.ts";
import { readTemplate } from "./read-template.ts";

/** A method, and the integration that samples are made for. */
export interface SampledMethod {
  readonly httpMethod: string;
  /** Such as `/orders/{orderId}`. */
  readonly resourcePath: string;
  /** The method's declared parameters (`method.request.querystring.page` …) and whether each is required. */
  readonly requestParameters?: Readonly<Record<string, boolean>>;
  readonly input: Partial<PutIntegrationInput>;
}

/** What the method declares and its integration reads. The templates of the proxy types are not looked at. */
export function readInputs({ resourcePath, requestParameters = {}, input }: SampledMethod): Inputs {
  const inputs = new Inputs(resourcePath);
  for (const name of Object.keys(requestParameters)) inputs.addSource(name);
  for (const source of Object.values(input.requestParameters ?? {})) inputs.addSource(source);
  for (const text of [input.uri, input.credentials, input.connectionId]) if (text !== undefined) inputs.addSource(text);
  if (isProxy(input.type)) return inputs;
  for (const template of Object.values(input.requestTemplates ?? {})) readTemplate(template, inputs);
  return inputs;
}
