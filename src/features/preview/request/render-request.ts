import type { HttpRequest } from "../../../core/integration/request/http-request.ts";

/** The request as text: request line, headers, an empty line, the exact body. */
export function renderRequest({ method, path, headers, body }: HttpRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${path}`, ...lines, "", body].join("\n");
}
