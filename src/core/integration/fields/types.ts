const HTTP_TYPES: ReadonlySet<string> = new Set(["HTTP", "HTTP_PROXY"]);
const AWS_TYPES: ReadonlySet<string> = new Set(["AWS", "AWS_PROXY"]);
const PROXY_TYPES: ReadonlySet<string> = new Set(["HTTP_PROXY", "AWS_PROXY"]);

/** Whether the back end is an HTTP endpoint. */
export const isHttp = (type: string | undefined): boolean => HTTP_TYPES.has(type ?? "");

/** Whether the back end is an AWS service or a Lambda function. */
export const isAws = (type: string | undefined): boolean => AWS_TYPES.has(type ?? "");

/** Whether request and response pass through as they are. */
export const isProxy = (type: string | undefined): boolean => PROXY_TYPES.has(type ?? "");
