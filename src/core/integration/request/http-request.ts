/** A request as it is sent, but for what signing adds. Header names are lower case; `body` is the exact text. */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
