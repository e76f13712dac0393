import { decodePercents } from "./decode-percents.ts";

/**
 * The path parameters, decoded, of a path that a resource path such as `/orders/{orderId}` or `/files/{proxy+}` stands for;
 * `null` where it does not stand for it. A slash at the end counts for nothing.
 */
export function matchPath(resourcePath: string, path: string): Readonly<Record<string, string>> | null {
  const wanted = segmentsOf(resourcePath);
  const given = alignTo(wanted, segmentsOf(path).map(decodePercents));
  if (given === null) return null;
  const names = wanted.map((segment) => /^\{([^}]+?)\+?\}$/.exec(segment)?.[1]);
  if (wanted.some((segment, index) => names[index] === undefined && segment !== given[index])) return null;
  return Object.fromEntries(names.flatMap((name, index) => (name === undefined ? [] : [[name, given[index] ?? ""]])));
}

/** As many segments as are wanted: a `{name+}` at the end takes all that are left. */
function alignTo(wanted: readonly string[], given: readonly string[]): readonly string[] | null {
  const last = wanted.length - 1;
  if (given.length === wanted.length) return given;
  if (given.length < wanted.length || !/^\{[^}]+\+\}$/.test(wanted[last] ?? "")) return null;
  return [...given.slice(0, last), given.slice(last).join("/")];
}

function segmentsOf(path: string): string[] {
  const bare = path.replace(/^\//, "").replace(/\/$/, "");
  return bare === "" ? [] : bare.split("/");
}
