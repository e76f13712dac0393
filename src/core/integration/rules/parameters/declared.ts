import type { Fix } from "../../finding.ts";
import { closestTo } from "../../closest-to.ts";
import type { Rule } from "../rule.ts";
import { shorten } from "../shorten.ts";
import { mappingError, mappingsOf, withSource } from "./mapping.ts";
import { readSource } from "./source-grammar.ts";

export const mappingSourceUndeclared: Rule = {
  id: "mapping-source-undeclared",
  field: "requestParameters",
  severity: "error",
  evidence: "recorded",
  source: "pasted in aws-cdk#17318, aws-apigateway-importer#121 and others",
  when: "a source is a parameter that the method does not declare (known only with the method)",
  aws: mappingError("Invalid mapping expression parameter specified: <source>"),
  fix: "uses the declared parameter with the nearest name",
  find: (input, { requestParameters: declared }) =>
    declared === undefined
      ? []
      : mappingsOf(input)
          .filter(({ source, read }) => read.kind === "parameter" && !isDeclared(source, declared))
          .map(({ target, source }) => ({
            path: target,
            message: `The method does not declare ${shorten(source)}; declare it there first.`,
            values: { source },
            fix: (): Fix | undefined => {
              const near = closestTo(source, namesBeside(source, declared));
              if (near === undefined) return undefined;
              return { title: `Use ${shorten(near)}`, changes: [withSource(input.requestParameters, target, near)] };
            },
          })),
};

type Declared = Readonly<Record<string, boolean>>;

/**
 * Whether a source is no parameter, or one that the method declares. All values of a parameter count as declared where the
 * parameter is; the method knows only the one name.
 */
export function isDeclared(source: string, declared: Declared): boolean {
  const read = readSource(source);
  if (read.kind !== "parameter") return true;
  return Object.hasOwn(declared, source) || Object.hasOwn(declared, `method.request.${read.place}.${read.name}`);
}

const placeOf = (name: string): string => name.split(".", 3).join(".");

/** The declared names of the same place: a header is never meant by a part of the path. */
function namesBeside(source: string, declared: Declared): readonly string[] {
  return Object.keys(declared).filter((name) => placeOf(name) === placeOf(source));
}
