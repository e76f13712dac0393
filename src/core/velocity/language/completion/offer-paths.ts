import { JavaMap } from "../../values/java-map.ts";
import { print } from "../../values/print.ts";
import type { LanguageView } from "../language-view.ts";
import { describeType } from "../types/describe-type.ts";
import { elementOf, memberOf } from "../types/type-of-value.ts";
import type { Type } from "../types/type.ts";
import { escapeSnippet, type Offer } from "./completion.ts";

const PLAIN_NAME = /^[a-zA-Z_]\w*$/;

/** The steps that a JSONPath can take from where it is, on the sample's payload. */
export function offerSteps({ types }: LanguageView, path: string, hasNoDollar: boolean): readonly Offer[] {
  if (hasNoDollar) return [{ kind: "value", label: "$", snippet: "\\$", detail: "The whole payload" }];
  const owner = types.ofBodyPath(path === "" ? "$" : path);
  const inList = owner.name === "List" ? elementOf(owner) : null;
  const isIndefinite = /\*|\.\.|\?|:|,/.test(path);
  if (inList !== null && !isIndefinite) return INDEXES.map((index) => toIndex(index, inList));
  return namesOf(isIndefinite && inList !== null ? inList : owner);
}

const INDEXES = ["[0]", "[*]", "[-1:]"];

function toIndex(index: string, element: Type): Offer {
  return { kind: "value", label: index, snippet: index, detail: describeType(element) };
}

function namesOf(owner: Type): readonly Offer[] {
  if (!(owner.sample instanceof JavaMap)) return [];
  return owner.sample.entries().map(({ key }) => {
    const name = print(key);
    const step = PLAIN_NAME.test(name) ? `.${name}` : `['${name}']`;
    return { kind: "property", label: step, snippet: escapeSnippet(step), detail: describeType(memberOf(owner, name)) };
  });
}
