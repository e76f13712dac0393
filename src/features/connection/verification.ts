import { parseJsonObject } from "../../core/integration/json/json.ts";

const MEMBER = "insecureSkipVerification";

/** The choice that the TLS structure's JSON text makes: `"true"`, `"false"`, or `""` where it makes none. */
export function readVerification(text: string): string {
  const value = parseJsonObject(text)?.[MEMBER];
  return typeof value === "boolean" ? String(value) : "";
}

/** The JSON text after a choice. Other members stay; a structure that holds nothing else is unset. */
export function writeVerification(text: string, choice: string): string {
  const others = Object.entries(parseJsonObject(text) ?? {}).filter(([name]) => name !== MEMBER);
  const members = choice === "" ? others : [[MEMBER, choice === "true"] as const, ...others];
  return members.length === 0 ? "" : JSON.stringify(Object.fromEntries(members));
}
