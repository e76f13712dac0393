import type { PutIntegrationInput } from "./put-integration-input.ts";

/**
 * What AWS fills in for members that are not set, by the type: every answer that was recorded holds them.
 * `responseTransferMode` is documented to be BUFFERED and not recorded to be answered, so it is not here.
 */
export function defaultsFor({ type, resourceId }: Partial<PutIntegrationInput>): Partial<PutIntegrationInput> {
  const isHttp = type === "HTTP" || type === "HTTP_PROXY";
  return {
    ...(isHttp && { connectionType: "INTERNET" }),
    passthroughBehavior: "WHEN_NO_MATCH",
    timeoutInMillis: 29_000,
    ...(resourceId !== undefined && { cacheNamespace: resourceId }),
    cacheKeyParameters: [],
  };
}
