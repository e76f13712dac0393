import { OPERATION_NAMES } from "../core/operations/operations.ts";
import type { Target } from "../core/operations/session.ts";
import type { Serving } from "../proxy/serve.ts";
import type { Terminal } from "./command.ts";

/** What a server says when it runs: where it is, what it is connected to, and what it does there. */
export function announce({ url, target }: Serving, env: Terminal["env"]): string {
  const operations = target.operations.length === OPERATION_NAMES.length ? "all" : target.operations.join(", ");
  const ignored = Object.keys(env).filter((name) => name.startsWith("AWS_ENDPOINT_URL"));
  const lines = [
    `Gatewright: ${url}`,
    `  Target      ${target.label}${explain(target)}`,
    `  Region      ${target.region}`,
    `  Operations  ${operations}${target.readOnly ? "; read-only: writes are refused" : ""}`,
    ...ignored.map((name) => `  ${name} is set and is not used.`),
  ];
  return `${lines.join("\n")}\n`;
}

function explain({ kind, endpoint }: Target): string {
  switch (kind) {
    case "sandbox":
      return " (an API Gateway in this process; nothing leaves this machine)";
    case "aws":
    case "emulator":
      return ` (${endpoint})`;
  }
}
