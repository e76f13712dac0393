import type { JsonObject } from "../integration/json/json.ts";

/** A request as a method receives it. Names in `querystring` and `headers` keep their case and order; texts are decoded. */
export interface MethodRequest {
  readonly httpMethod: string;
  /** As the client sends it, without the stage: `/orders/7`. */
  readonly path: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly querystring: Readonly<Record<string, readonly string[]>>;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** The payload as text; base64 where `isBase64Encoded`. Empty where there is none. */
  readonly body: string;
  readonly isBase64Encoded?: boolean;
  readonly stageVariables?: Readonly<Record<string, string>>;
  /** What `$context` holds beside what the simulation fills in; overrides what it fills in. */
  readonly context?: JsonObject;
}
