import { ANY_VALUE, type Shape } from "./shape.ts";
import { sayFault, type Started } from "./template-from-body.ts";
import { writeShape } from "./write-shape.ts";

/** So deep a model is followed: one may refer to itself. */
const MOST_LEVELS = 8;

/** A template that renders a payload as a model (JSON Schema, draft 4) describes it, member by member. */
export function templateFromSchema(schema: string): Started {
  try {
    const root: unknown = JSON.parse(schema);
    return { template: writeShape(shapeOf(root, { root, level: 0 })) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: sayFault(schema) };
  }
}

interface Within {
  readonly root: unknown;
  readonly level: number;
}

function shapeOf(schema: unknown, { root, level }: Within): Shape {
  if (level > MOST_LEVELS || !isObject(schema)) return ANY_VALUE;
  const within = { root, level: level + 1 };
  if (typeof schema["$ref"] === "string") return shapeOf(follow(root, schema["$ref"]), within);
  const { properties, items } = schema;
  if (isObject(properties))
    return { is: "object", members: Object.entries(properties).map(([name, inner]) => [name, shapeOf(inner, within)]) };
  return isObject(items) ? { is: "list", element: shapeOf(items, within) } : ANY_VALUE;
}

/** What `#/definitions/order` points to; models of other places are not at hand. */
function follow(root: unknown, reference: string): unknown {
  if (!reference.startsWith("#/")) return undefined;
  let found: unknown = root;
  for (const step of reference.slice("#/".length).split("/")) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    found = isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  }
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
