interface Call {
  readonly operation: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Which integration, in the Orders API. */
export interface Place {
  readonly restApiId: string;
  readonly resourceId: string;
  readonly httpMethod: string;
}

/** Calls the proxy as its own page does, and gives the target's answer as a value. */
export async function callOperation(origin: string, call: Call): Promise<unknown> {
  const headers = { "content-type": "application/json", origin, "sec-fetch-site": "same-origin" };
  const post = async (path: string, body: unknown, token?: string) => {
    const response = await fetch(`${origin}${path}`, {
      method: "POST",
      headers: { ...headers, ...(token !== undefined && { "x-editor-token": token }) },
      body: JSON.stringify(body),
    });
    const answer: Record<string, unknown> = await response.json();
    return answer;
  };
  const { token } = await post("/api/session", {});
  const { body } = await post("/api/operations", call, String(token));
  return JSON.parse(String(body));
}

/** What is there now. */
export function readLive(origin: string, { restApiId, resourceId, httpMethod }: Place): Promise<unknown> {
  return callOperation(origin, { operation: "GetIntegration", parameters: { restApiId, resourceId, httpMethod } });
}
