import { encodeLabel, isSendableLabel } from "./encode-label.ts";

const LABEL = /\{(\w+)\}/g;

/** The path of PutIntegration, and of every operation on one integration. Labels are named as the SDKs name them. */
export const INTEGRATION_PATH = "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration";

/**
 * Fills the labels of a path template such as `INTEGRATION_PATH`. Gives `null` where a label is missing or cannot be
 * sent (see `isSendableLabel`).
 */
export function toPath(template: string, labels: Readonly<Record<string, unknown>>): string | null {
  let complete = true;
  const path = template.replace(LABEL, (_, name: string) => {
    const text = Object.hasOwn(labels, name) ? labels[name] : undefined;
    if (typeof text === "string" && isSendableLabel(text)) return encodeLabel(text);
    complete = false;
    return "";
  });
  return complete ? path : null;
}
