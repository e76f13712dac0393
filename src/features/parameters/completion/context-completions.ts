import { GATEWAY_MEMBERS } from "../../../core/velocity/language/gateway/gateway-members.ts";
import type { Completion } from "../../../ui/completing/completion.ts";

/** What a template can set, and a parameter cannot read. */
const ASSIGNABLE = new Set(["context.requestOverride", "context.responseOverride"]);

/** Those that have names of their own at run time: what stands here is their beginning. */
const OPEN: readonly Completion[] = [
  { value: "context.authorizer.claims.", detail: "A claim of a Cognito token" },
  { value: "context.authorizer.", detail: "What a Lambda authorizer added" },
];

/** Every variable of `context` that a parameter can be mapped from. */
export const CONTEXT_COMPLETIONS: readonly Completion[] = [...membersOf("context"), ...OPEN];

function membersOf(path: string): readonly Completion[] {
  const members = GATEWAY_MEMBERS.get(path) ?? [];
  return members.flatMap(({ name, detail }) => {
    const value = `${path}.${name}`;
    if (ASSIGNABLE.has(value) || value === "context.authorizer.claims") return [];
    return GATEWAY_MEMBERS.has(value) ? membersOf(value) : [{ value, detail }];
  });
}
