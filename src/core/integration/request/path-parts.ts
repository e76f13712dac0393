import { FIELD_NAMES, FIELDS, type FieldName } from "../fields/fields.ts";
import { INTEGRATION_PATH } from "./to-path.ts";

/** A stretch of the request's path; a label's stretch says which label it is. */
export interface PathPart {
  readonly text: string;
  readonly label?: FieldName;
}

const [, ...TEMPLATE] = INTEGRATION_PATH.split("/");

/** The path of a PutIntegration request in parts that join to it. A label that is sent never holds a bare slash. */
export function pathParts(path: string): PathPart[] {
  const [, ...segments] = path.split("/");
  return segments.map((text, index) => {
    const label = LABELS.get(TEMPLATE[index] ?? "");
    if (label !== undefined) return { text, label };
    return { text: index === segments.length - 1 ? `/${text}` : `/${text}/` };
  });
}

const LABELS: ReadonlyMap<string, FieldName> = new Map(
  FIELD_NAMES.filter((name) => FIELDS[name].travels === "path").map((name) => [`{${name}}`, name]),
);
