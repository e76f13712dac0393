/** The names in braces in a resource path, in their order: `id`, and `proxy` of `{proxy+}`. */
export function pathNames(resourcePath: string): readonly string[] {
  return [...resourcePath.matchAll(PARAMETER)].map(([, name = ""]) => name);
}

/** The path that a resource path stands for with these values. In the rest of a path slashes stay. */
export function fillPath(resourcePath: string, values: Readonly<Record<string, string>>): string {
  return resourcePath.replace(PARAMETER, (_, name: string, rest: string) => {
    const value = Object.hasOwn(values, name) ? (values[name] ?? "") : "";
    return rest === "+" ? value.split("/").map(encode).join("/") : encode(value);
  });
}

const PARAMETER = /\{([^{}+]+)(\+?)\}/g;

/** A half of a character that takes two cannot be encoded. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
