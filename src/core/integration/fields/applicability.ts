import type { FindingField } from "../finding.ts";
import { isHttp, isProxy } from "./types.ts";

/** Whether a field takes part: `applies`; `ignored`: sent, but API Gateway does nothing with it; `unsent`: kept back. */
export type Applicability = "applies" | "ignored" | "unsent";

type OfType = (type: string) => Applicability;

const ignoredFor =
  (isIgnored: (type: string) => boolean): OfType =>
  (type) =>
    isIgnored(type) ? "ignored" : "applies";
const unsentForMock: OfType = (type) => (type === "MOCK" ? "unsent" : "applies");
const ignoredBeyondHttp = ignoredFor((type) => !isHttp(type));

/**
 * The fields that do not take part under every type. What is not sent is what AWS itself drops; what is ignored, the rules
 * named `…-ignored` and `vpc-link-type` tell with their evidence.
 */
const PARTIAL: ReadonlyMap<FindingField, OfType> = new Map<FindingField, OfType>([
  ["uri", unsentForMock],
  ["integrationHttpMethod", unsentForMock],
  ["requestParameters", ignoredFor((type) => type === "AWS_PROXY")],
  ["requestTemplates", ignoredFor(isProxy)],
  ["passthroughBehavior", ignoredFor(isProxy)],
  ["contentHandling", ignoredFor((type) => type === "AWS_PROXY" || type === "MOCK")],
  ["connectionType", ignoredBeyondHttp],
  ["connectionId", ignoredBeyondHttp],
  ["integrationTarget", ignoredBeyondHttp],
  ["tlsConfig", ignoredBeyondHttp],
]);

/** What becomes of a field under an integration type. While the type is unset, everything takes part. */
export function applicabilityOf(field: FindingField, type: string | undefined): Applicability {
  return (type && PARTIAL.get(field)?.(type)) || "applies";
}
