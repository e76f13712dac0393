/** What a document is called before anybody names it: `post-orders-id` for POST on `/orders/{id}`. */
export function documentName(httpMethod: string | undefined, resourcePath: string | undefined): string {
  const words = `${httpMethod ?? ""} ${resourcePath ?? ""}`.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  return words === null ? "integration" : words.join("-");
}
