import { PAGE_POLICY } from "./content-security-policy.ts";

/**
 * The headers of every answer, refusals included. An asset may have a policy and a cache life of its own instead. There
 * is never a CORS header: page and server are one origin.
 */
export const SECURITY_HEADERS = {
  "content-security-policy": PAGE_POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), usb=(), local-network=(), loopback-network=()",
  "cache-control": "no-store",
} as const;
