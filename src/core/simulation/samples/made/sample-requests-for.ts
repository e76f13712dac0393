import type { SampleRequest } from "../sample-request.ts";
import { makeBase } from "./make-base.ts";
import type { SampledMethod } from "./read-inputs.ts";
import { VARIANTS } from "./variants.ts";

/**
 * The sample requests that show what an integration does: a usual one, and those that go wrong elsewhere (no body, hostile
 * texts, several values, bytes, another content type …), as far as they make sense for the method. What the integration
 * reads is in them, with realistic values; the same method always gives the same samples.
 */
export function sampleRequestsFor(method: SampledMethod): readonly SampleRequest[] {
  const base = makeBase(method);
  return VARIANTS.flatMap(({ name, make }) => {
    const request = make(base, method);
    return request === undefined ? [] : [{ name, request }];
  });
}
