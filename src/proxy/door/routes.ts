/** Where the server's own routes are. The page and its assets lie beside them, at the paths that the build gave them. */
export const ROUTES = {
  session: "/api/session",
  operations: "/api/operations",
  signedPreview: "/api/signed-preview",
  cspReport: "/api/csp-report",
  health: "/healthz",
} as const;
