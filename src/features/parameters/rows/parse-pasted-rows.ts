import type { Row } from "../../../core/integration/draft/draft.ts";
import { parseJsonObject } from "../../../core/integration/json/json.ts";

/**
 * Many mappings in one text: a JSON map, a line each (`target=source`, `"target" = "source"`, `target: source`), or the
 * command line's shorthand `target=source,target=source`. `null` where the text is nothing of the kind.
 */
export function parsePastedRows(text: string): readonly Row[] | null {
  const map = parseJsonObject(text);
  if (map !== undefined) return fromMap(map);
  const lines = text
    .split(/\r?\n|,(?=\s*integration\.request\.)/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const rows = lines.map(toRow);
  const isMapping = rows.some((row) => row?.name.startsWith("integration."));
  return isMapping && rows.every((row) => row !== null) ? rows : null;
}

/** A whole input is taken for its parameters. */
function fromMap(map: Readonly<Record<string, unknown>>): readonly Row[] | null {
  const inner = map["requestParameters"];
  const entries = Object.entries(typeof inner === "object" && inner !== null ? inner : map);
  const rows = entries.flatMap(([name, value]) => (typeof value === "string" ? [{ name, value }] : []));
  return rows.length === entries.length && rows.length > 0 ? rows : null;
}

function toRow(line: string): Row | null {
  const match = /^(["']?)([\w.$-]+)\1\s*(?:=|:|←|\t)\s*(.+?),?$/.exec(line);
  if (match === null) return null;
  const [, , name = "", value = ""] = match;
  return { name, value: value.replace(/^"(.*)"$/, "$1") };
}
