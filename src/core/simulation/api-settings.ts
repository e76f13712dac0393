/** What a simulation needs to know of the API and the stage that an integration is deployed in. All has a default. */
export interface ApiSettings {
  /** Such as `image/*`; none by default. */
  readonly binaryMediaTypes?: readonly string[];
  /** The stage's; a request's own come before them. */
  readonly stageVariables?: Readonly<Record<string, string>>;
  readonly restApiId?: string;
  readonly region?: string;
  readonly accountId?: string;
  readonly stage?: string;
  /** As `/orders/{orderId}`; by default the path of the request. */
  readonly resourcePath?: string;
  readonly resourceId?: string;
}
