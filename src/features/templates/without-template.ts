import type { Draft } from "../../core/integration/draft/draft.ts";
import { isProxy } from "../../core/integration/fields/types.ts";

/** What becomes of a request's body where there is no template. */
export function withoutTemplate({ type, passthroughBehavior }: Draft): string {
  if (isProxy(type)) return `No template, and none is needed: ${type} passes the body on as it comes.`;
  if (passthroughBehavior === "NEVER") return "No template: with NEVER, every request is answered with 415.";
  if (type === "MOCK") return "No template: MOCK takes its status from one, and answers 500 without.";
  return "No template: the body is passed on as it comes.";
}
