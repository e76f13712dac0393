/** A request as a client sends it: what a pasted command or recording says, before it is one to a method. */
export interface SentRequest {
  readonly httpMethod: string;
  /** With its scheme or without. */
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  readonly isBase64Encoded?: boolean;
  /** `name:password`, where it is sent as Basic authorization. */
  readonly user?: string;
}
