import type { MethodRequest } from "../../method-request.ts";
import type { SampleRequest } from "../sample-request.ts";
import { findSecretInBody, leaveOutSecrets } from "./leave-out-secrets.ts";
import type { PastedSamples, PasteOptions } from "./pasted-samples.ts";
import { LEFT_OUT } from "./secrets.ts";
import type { Received } from "./to-method-request.ts";

/** Names what was received, leaves credentials out unless they are wanted, and tells what there is to know. */
export function toPastedSamples(received: readonly Received[], options: PasteOptions): PastedSamples {
  const leftOut = new Set<string>();
  const notes = received.flatMap((one) => [
    ...one.notes,
    ...describeMisfit(one, options),
    ...describeBody(one.request),
  ]);
  const requests = received.map(({ request }) => {
    if (options.keepsSecrets === true) return request;
    const cleaned = leaveOutSecrets(request);
    for (const name of cleaned.leftOut) leftOut.add(name);
    return cleaned.request;
  });
  return { samples: nameRequests(requests), notes: [...new Set([...notes, ...describeLeftOut([...leftOut])])] };
}

function describeMisfit({ request, fits }: Received, { resourcePath, httpMethod }: PasteOptions): readonly string[] {
  const { path, httpMethod: sent } = request;
  const isOther = httpMethod !== undefined && httpMethod !== "ANY" && httpMethod !== sent;
  return [
    ...(fits ? [] : [`The path ${path} is none of ${resourcePath}: the path parameters are empty.`]),
    ...(isOther ? [`The request is a ${sent}, and the method is ${httpMethod}.`] : []),
  ];
}

function describeBody({ body }: MethodRequest): readonly string[] {
  const name = findSecretInBody(body);
  return name === undefined ? [] : [`The body is kept as it is; "${name}" in it may be a secret.`];
}

function describeLeftOut(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  return [`Left out, since samples are stored: ${names.join(", ")}. In their place stands ${LEFT_OUT}.`];
}

/** By method and path; the same again is numbered. */
function nameRequests(requests: readonly MethodRequest[]): readonly SampleRequest[] {
  const seen = new Map<string, number>();
  return requests.map((request) => {
    const name = `${request.httpMethod} ${request.path}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { name: times === 1 ? name : `${name} (${times})`, request };
  });
}
