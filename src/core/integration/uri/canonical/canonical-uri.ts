import type { TextMap } from "../../put-integration-input.ts";

/** What is known beside the text: the type chosen so far, and the region of the target for what names none. */
export interface UriHint {
  readonly type?: string;
  readonly region?: string;
}

/** The integration that a pasted name of a back end stands for. */
export interface CanonicalUri {
  readonly uri: string;
  readonly type: string;
  readonly integrationHttpMethod: string;
  /** The step in words, such as `Use the queue's SendMessage URI`. */
  readonly title: string;
  /** What the service needs besides: a URI such as `dynamodb:action/PutItem` no longer names the table. */
  readonly starter?: Starter;
}

/** A template and parameters that make the call complete. They are a start, and name what was pasted. */
export interface Starter {
  readonly requestTemplates?: TextMap;
  readonly requestParameters?: TextMap;
}
