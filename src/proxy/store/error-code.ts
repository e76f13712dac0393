/** The fixed word of a system error, such as `ENOENT`; empty where an error has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
