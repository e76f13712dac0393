import { OPERATION_NAMES } from "../core/operations/operations.ts";
import type { Target } from "../core/operations/session.ts";
import type { ServeOptions, ServeTarget } from "./options/serve-options.ts";

/** What the page is told of the target. */
export function describeTarget({ target, operations, readOnly }: ServeOptions): Target {
  const endpoint = target.kind === "sandbox" ? "sandbox" : target.endpoint;
  const { kind, region } = target;
  return {
    kind,
    label: labelTarget(target),
    region,
    endpoint,
    readOnly,
    operations: OPERATION_NAMES.filter((name) => operations.has(name)),
  };
}

function labelTarget(target: ServeTarget): string {
  switch (target.kind) {
    case "sandbox":
      return "sandbox";
    case "aws":
      return `AWS ${target.region}${target.profile === undefined ? "" : ` · profile ${target.profile}`}`;
    case "emulator":
      return `emulator ${target.host}`;
  }
}
