import { z } from "zod";
import { OPERATION_NAMES } from "./operations.ts";

/** Where the proxy's own routes are. The page and its assets lie beside them, at the paths that the build gave them. */
export const ROUTES = {
  session: "/api/session",
  operations: "/api/operations",
  signedPreview: "/api/signed-preview",
  cspReport: "/api/csp-report",
  health: "/healthz",
} as const;

/** The header that carries the session's token; header names know no case. */
export const TOKEN_HEADER = "X-Editor-Token";

/** Where operations go: the sandbox in the proxy, AWS, or an emulator. */
export const targetSchema = z.object({
  kind: z.enum(["sandbox", "aws", "emulator"]),
  /** What the page shows, such as `sandbox` or `AWS eu-west-1 · profile dev`. */
  label: z.string(),
  region: z.string(),
  endpoint: z.string(),
  readOnly: z.boolean(),
  /** The operations that are switched on. */
  operations: z.array(z.enum(OPERATION_NAMES)),
});

/** What `/api/session` answers: the token for every other route, and what the proxy is connected to. */
export const sessionSchema = z.object({ token: z.string(), version: z.string(), target: targetSchema });

export type Target = z.infer<typeof targetSchema>;
export type Session = z.infer<typeof sessionSchema>;

/** The page's call of `/api/operations`. `body` is the exact JSON text that is sent. */
export interface OperationCall {
  readonly operation: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What `/api/signed-preview` answers: what signing would make of a call, signature and security token masked. */
export const signedPreviewSchema = z.object({
  request: z.object({ method: z.string(), path: z.string(), headers: z.record(z.string(), z.string()) }),
  canonicalRequest: z.string(),
  stringToSign: z.string(),
  credentialScope: z.string(),
});

export type SignedPreview = z.infer<typeof signedPreviewSchema>;
