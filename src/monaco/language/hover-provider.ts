import type { languages } from "monaco-editor/editor";
import type { Hover, SampleValue } from "../../core/velocity/language/hover/hover.ts";
import { hoverAt } from "../../core/velocity/language/hover/hover-at.ts";
import { toRange } from "./ranges.ts";
import { readModel } from "./read-model.ts";

/** Tells in Monaco what is under the pointer, and its value on the sample request. */
export const HOVER_PROVIDER: languages.HoverProvider = {
  provideHover(model, position) {
    const { parsed, surroundings } = readModel(model);
    const hover = hoverAt(parsed, model.getOffsetAt(position), surroundings);
    return hover === null ? null : { range: toRange(model, hover), contents: toContents(hover) };
  },
};

const LONGEST_VALUE = 400;

/** Values come from outside: they stand as code, and no markdown in them counts. */
function toContents({ title, says, values = [] }: Hover): { value: string }[] {
  const parts = [toCode(title), says.map(escapeMarkdown).join("\n\n")];
  if (values.length > 0) parts.push("On the sample request:", ...values.map(toValue));
  return parts.filter((part) => part !== "").map((value) => ({ value }));
}

function toValue({ printed, className }: SampleValue): string {
  const value = printed.length > LONGEST_VALUE ? `${printed.slice(0, LONGEST_VALUE)}…` : printed;
  const type = className === null ? "nothing" : className.replace(/^java\.(?:lang|util)\./, "");
  return `${value === "" ? "prints nothing" : toCode(value)}\n\n${escapeMarkdown(type)}`;
}

/** A fence longer than any in the text. */
function toCode(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return `${fence}\n${text}\n${fence}`;
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+\-.!|<>&~$]/g, "\\$&");
}
