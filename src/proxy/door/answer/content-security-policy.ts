import { ROUTES } from "../../../core/operations/session.ts";

type Policy = Readonly<Record<string, readonly string[]>>;

/** The Trusted Types policies that the page and the Monaco editor make, by the names they make them under. */
const TRUSTED_TYPES = [
  "app-worker",
  "defaultWorkerFactory",
  "diffEditorWidget",
  "diffReview",
  "domLineBreaksComputer",
  "editorGhostText",
  "editorViewLayer",
  "richScreenReaderContent",
  "simulation-worker",
  "standaloneColorizer",
  "stickyScrollViewLayer",
  "tokenizeToString",
  "dompurify",
] as const;

/**
 * What the page may load and do. Monaco writes inline styles, so `style-src` cannot do without `'unsafe-inline'`;
 * scripts need neither that nor `'unsafe-eval'`, and workers come from our own origin. There is no `report-to`: browsers
 * drop reporting endpoints without TLS, loopback too, and then do not fall back on `report-uri` (seen in Chromium 156).
 */
const PAGE: Policy = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "script-src-attr": ["'none'"],
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "manifest-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "object-src": ["'none'"],
  "frame-src": ["'none'"],
  "frame-ancestors": ["'none'"],
  "require-trusted-types-for": ["'script'"],
  "trusted-types": TRUSTED_TYPES,
  "report-uri": [ROUTES.cspReport],
};

/** A worker under this policy has an origin of its own: no `eval`, no network, no storage, one file without imports. */
const SANDBOXED_WORKER: Policy = { "default-src": ["'none'"], sandbox: ["allow-scripts"] };

export const PAGE_POLICY = renderPolicy(PAGE);
export const SANDBOXED_WORKER_POLICY = renderPolicy(SANDBOXED_WORKER);

function renderPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, values]) => [directive, ...values].join(" "))
    .join("; ");
}
