import type { z } from "zod";

/** The first fault that a schema found, in words: where it lies (`whole` where it is all of it), and what should be there. */
export function describeFault({ issues: [issue] }: z.ZodError, whole: string): string {
  const where = issue === undefined || issue.path.length === 0 ? whole : issue.path.join(".");
  return `${where} ${issue?.message ?? "is not as it should be"}`;
}
