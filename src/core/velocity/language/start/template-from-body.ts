import { findJsonFault } from "../output/find-json-fault.ts";
import { ANY_VALUE, type Shape } from "./shape.ts";
import { writeShape } from "./write-shape.ts";

/** A template, or why there is none. */
export type Started = { readonly template: string } | { readonly problem: string };

/** A template that renders a payload such as a sample's, member by member. */
export function templateFromBody(body: string): Started {
  try {
    return { template: writeShape(shapeOf(JSON.parse(body))) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: sayFault(body) };
  }
}

/** Where a text stops being JSON, in a sentence. */
export function sayFault(text: string): string {
  const { offset, expected } = findJsonFault(text);
  const line = text.slice(0, offset).split(/\r\n|\r|\n/).length;
  return `This is no JSON: in line ${line}, ${expected} should stand.`;
}

function shapeOf(value: unknown): Shape {
  if (typeof value !== "object" || value === null) return ANY_VALUE;
  if (Array.isArray(value)) return { is: "list", element: elementOf(value) };
  return { is: "object", members: Object.entries(value).map(([name, member]) => [name, shapeOf(member)]) };
}

/** The first element stands for all if they are all objects; lists of anything else are written as they come. */
function elementOf(items: readonly unknown[]): Shape {
  const areObjects = items.every((item) => typeof item === "object" && item !== null && !Array.isArray(item));
  if (items.length === 0 || !areObjects) return ANY_VALUE;
  const members = new Map<string, Shape>();
  for (const item of items)
    for (const [name, member] of Object.entries(item ?? {})) {
      const known = members.get(name);
      const shape = shapeOf(member);
      members.set(name, known === undefined || known.is === shape.is ? (known ?? shape) : ANY_VALUE);
    }
  return { is: "object", members: [...members] };
}
