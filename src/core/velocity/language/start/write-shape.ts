import { quoteJson } from "./quote-json.ts";
import { ANY_VALUE, type Shape } from "./shape.ts";

const PLAIN_NAME = /^[a-zA-Z_]\w*$/;

/** A name that can stand in the quotes of a path, in a Velocity string. */
const QUOTABLE = /^[^'"\\$#[\]\p{Cc}]+$/u;

/**
 * A template that renders a payload of a shape as it came, member by member, ready to be changed. Each value is written by
 * `$input.json`, so whatever a client sends stays one JSON value; what is absent or null becomes `""`.
 */
export function writeShape(shape: Shape): string {
  return `${write(shape, { path: "$", depth: 0, loops: 0 })}\n`;
}

interface Place {
  /** The JSONPath; in loops with references to their rounds in it. */
  readonly path: string;
  readonly depth: number;
  readonly loops: number;
}

function write(shape: Shape, place: Place): string {
  switch (shape.is) {
    case "value":
      return `$input.json(${quotePath(place.path)})`;
    case "object":
      return writeObject(shape.members, place);
    case "list":
      return writeList(shape.element, place);
  }
}

/** A path with the round of a loop in it has to be put together. */
function quotePath(path: string): string {
  return path.includes("$foreach") || path.includes("'") ? `"${path}"` : `'${path}'`;
}

function writeObject(members: readonly (readonly [string, Shape])[], { path, depth, loops }: Place): string {
  // What has a name that no path can hold, or nothing in it, is written as a whole.
  const isWhole = members.length === 0 || members.some(([name]) => !QUOTABLE.test(name));
  if (isWhole) return write(ANY_VALUE, { path, depth, loops });
  const indent = "  ".repeat(depth + 1);
  const lines = members.map(([name, shape]) => {
    const step = PLAIN_NAME.test(name) ? `.${name}` : `['${name}']`;
    return `${indent}${quoteJson(name)}: ${write(shape, { path: path + step, depth: depth + 1, loops })}`;
  });
  return `{\n${lines.join(",\n")}\n${"  ".repeat(depth)}}`;
}

/** The element's path holds the round; that of an outer loop is reached through `.parent`. */
function writeList(element: Shape, { path, depth, loops }: Place): string {
  if (element.is === "value") return write(ANY_VALUE, { path, depth, loops });
  const indent = "  ".repeat(depth + 1);
  const outer = path.replaceAll(/\$foreach((?:\.parent)*)\.index/g, "$foreach$1.parent.index");
  const inner = write(element, { path: `${outer}[$foreach.index]`, depth: depth + 1, loops: loops + 1 });
  const name = loops === 0 ? "item" : `item${loops + 1}`;
  const head = `#foreach($${name} in $input.path(${quotePath(path)}))`;
  return `[\n${indent}${head}\n${indent}${inner}#if($foreach.hasNext),#end\n\n${indent}#end\n${"  ".repeat(depth)}]`;
}
