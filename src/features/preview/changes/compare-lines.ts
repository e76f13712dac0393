import type { JsonLine } from "../request/body/lay-out-json.ts";

/** One value of a body that another one has not, or has differently. Values are as they stand in the text. */
export interface LineChange {
  readonly kind: "added" | "changed" | "removed";
  /** As `JsonLine` has it. */
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/**
 * What became of each value: those that are there in the order of `after`, then those that went. Names tell values
 * apart, not places, so that what was only moved is no change; and that a map is no longer empty is told by its entries.
 */
export function compareLines(before: readonly JsonLine[], after: readonly JsonLine[]): LineChange[] {
  const [former, present] = [textsByPath(before), textsByPath(after)];
  return [
    ...[...present].flatMap(([path, text]) => arrival(path, text, former.get(path))),
    ...[...former].flatMap(([path, text]) => departure(path, text, present.get(path))),
  ];
}

function arrival(path: string, text: string, was: string | undefined): LineChange[] {
  if (text === was || text === OPEN || (was === OPEN && isEmpty(text))) return [];
  if (was === undefined || was === OPEN) return [{ kind: "added", path, after: text }];
  return [{ kind: "changed", path, before: was, after: text }];
}

function departure(path: string, was: string, text: string | undefined): LineChange[] {
  if (was === OPEN || (text !== undefined && text !== OPEN)) return [];
  return text === OPEN && isEmpty(was) ? [] : [{ kind: "removed", path, before: was }];
}

/** Stands for what has parts. */
const OPEN = "";

const isEmpty = (text: string) => text === "{}" || text === "[]";

function textsByPath(lines: readonly JsonLine[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { path, kind, text } of lines) if (kind !== "close") texts.set(path, kind === "open" ? OPEN : text);
  return texts;
}
