import { expect, test } from "vitest";
import { parseTemplate } from "../../parser/parse-template.ts";
import { applyEdits } from "../edits/edit.ts";
import type { Surroundings } from "../surroundings.ts";
import { diagnose } from "./diagnose.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Templates that show one thing, each with all that is said of it. */
export interface DiagnosticCase {
  readonly title: string;
  readonly rows: readonly {
    readonly template: string;
    readonly surroundings?: Surroundings;
    /** `severity rule «marked» message | fix: the template after it` */
    readonly found: readonly string[];
  }[];
}

function say(template: string, { severity, rule, start, end, message, fix }: Diagnostic): string {
  const said = `${severity} ${rule} «${template.slice(start, end)}» ${message}`;
  return fix === undefined ? said : `${said} | ${fix.title}: ${applyEdits(template, fix.edits)}`;
}

/** A test a case. */
export function testCases(cases: readonly DiagnosticCase[]): void {
  test.each(cases)("$title", ({ rows }) => {
    const said = rows.map(({ template, surroundings = {} }) =>
      diagnose(parseTemplate(template), surroundings).map((diagnostic) => say(template, diagnostic)),
    );
    expect(said).toEqual(rows.map(({ found }) => found));
  });
}
