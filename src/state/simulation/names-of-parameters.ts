import type { MethodContext } from "../../core/integration/rules/rule.ts";
import type { Surroundings } from "../../core/velocity/language/surroundings.ts";

/** The names of the parameters that a method declares, those in its path too. */
export function namesOfParameters(method: MethodContext | undefined): Required<Surroundings>["parameters"] {
  const declared = Object.keys(method?.requestParameters ?? {});
  const inPath = [...(method?.resourcePath ?? "").matchAll(/\{([^{}+]+)\+?\}/g)].map(([, name = ""]) => name);
  return {
    path: [...new Set([...inPath, ...namesAfter(declared, "method.request.path.")])],
    querystring: namesAfter(declared, "method.request.querystring."),
    header: namesAfter(declared, "method.request.header."),
  };
}

function namesAfter(declared: readonly string[], prefix: string): readonly string[] {
  return declared.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}
