import { request } from "node:http";

/** An answer as the page gets it. */
export interface PageAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Posts to a route of a server as its own page does. */
export function post(
  url: string,
  path: string,
  { token, body = {} }: { token?: string; body?: unknown } = {},
): Promise<PageAnswer> {
  const headers = {
    origin: url,
    "sec-fetch-site": "same-origin",
    "content-type": "application/json",
    ...(token !== undefined && { "x-editor-token": token }),
  };
  return new Promise((resolve, reject) => {
    const call = request(`${url}${path}`, { method: "POST", headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as unknown }));
    });
    call.on("error", reject);
    call.end(JSON.stringify(body));
  });
}

/** What `/api/session` says: the token of the server, and its target. */
export async function openSession(url: string): Promise<{ readonly token: string; readonly target: unknown }> {
  const { body } = await post(url, "/api/session");
  // The route's schema is tested where the page reads it.
  return body as { token: string; target: unknown };
}
