import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

const project = mkdtempSync(join(tmpdir(), "gatewright-lint-"));
afterAll(() => rmSync(project, { recursive: true, force: true }));
for (const part of [".oxlintrc.json", "tsconfig.json", "scripts/lint"]) {
  cpSync(join(ROOT, part), join(project, part), { recursive: true });
}
symlinkSync(join(ROOT, "node_modules"), join(project, "node_modules"));

/** A habit that this project does without, and the rule that says so. */
const REFUSED: readonly (readonly [rule: string, text: string])[] = [
  ["typescript(no-explicit-any)", "export function read(value: any) { return value; }"],
  ["typescript(no-non-null-assertion)", "export const first = (list: string[]) => list[0]!;"],
  [
    "typescript(consistent-type-imports)",
    'import { type Key } from "react";\nimport { Ref } from "react";\nexport type T = Key | Ref<string>;',
  ],
  [
    "typescript(switch-exhaustiveness-check)",
    'export function say(x: "a" | "b") { switch (x) { case "a": return 1; } return 2; }',
  ],
  ["typescript(no-floating-promises)", "export function go() { Promise.resolve(1).then(String); }"],
  ["typescript(ban-ts-comment)", "// @ts-ignore\nexport const one: string = 1;"],
  ["import(no-default-export)", "export default function Page() { return null; }"],
  ["typescript(triple-slash-reference)", '/// <reference types="node" />\nexport {};'],
  ["eslint(no-restricted-globals)", "export const home = process.env['HOME'];"],
  ["eslint(no-restricted-globals)", "export const bytes = (text: string) => Buffer.from(text);"],
  ["house(no-reexport)", 'export { useState } from "react";'],
  ["house(no-markup)", "export function show(element: Element, text: string) { element.innerHTML = text; }"],
  ["house(no-markup)", 'export function show(element: Element, text: string) { element["outerHTML"] = text; }'],
  ["react(no-danger)", "export const Text = () => <p dangerouslySetInnerHTML={{ __html: '<b>' }} />;"],
  ["eslint(no-eval)", "export const run = (text: string): unknown => eval(text);"],
  ["eslint(no-new-func)", "export const run = (text: string) => new Function(text);"],
  ["eslint(no-console)", 'console.log("here");\nexport {};'],
  ["eslint(max-params)", "export const sum = (a: number, b: number, c: number, d: number) => a + b + c + d;"],
  [
    "eslint(complexity)",
    `export const pick = (x: number) => ${Array.from({ length: 11 }, (_, n) => `x === ${n} ? ${n} : `).join("")}0;`,
  ],
  ["house(as-needs-reason)", "export const text = (value: unknown) => value as string;"],
  [
    "react-hooks(exhaustive-deps)",
    'import { useEffect } from "react";\nexport function useTitle(title: string) { useEffect(() => { document.title = title; }, []); }',
  ],
  [
    "react-hooks(rules-of-hooks)",
    'import { useState } from "react";\nexport function useMaybe(on: boolean) { if (on) return useState(1); return null; }',
  ],
  ["jsx-a11y(alt-text)", 'export const Picture = () => <img src="/a.png" />;'],
  ["react(button-has-type)", "export const Press = () => <button>Go</button>;"],
];

/** The same matters, done as they should be. */
const ACCEPTED = [
  "// The caller has just checked it.\nexport const text = (value: unknown) => value as string;",
  'export const LIST = ["a", "b"] as const;',
  'export function say(x: "a" | "b") { switch (x) { case "a": return 1; case "b": return 2; } }',
  "export function show(element: Element, text: string) { element.textContent = text; }",
];

function lint(texts: readonly string[]) {
  const names = texts.map((text, index) => [`src/ui/planted-${index}.tsx`, text] as const);
  for (const [name, text] of names) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), `${text}\n`);
  }
  const args = [join(ROOT, "node_modules/oxlint/bin/oxlint"), "--format", "json", "src"];
  const { stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" });
  const { diagnostics }: { diagnostics: { filename: string; code: string }[] } = JSON.parse(stdout);
  for (const [name] of names) rmSync(join(project, name));
  return names.map(([name]) => diagnostics.filter(({ filename }) => filename === name).map(({ code }) => code));
}

test("lint refuses what the project does without", () => {
  const codes = lint(REFUSED.map(([, text]) => text));
  const missed = REFUSED.filter(([rule], index) => codes[index]?.includes(rule) !== true);
  expect(missed).toEqual([]);
});

test("lint accepts the same, done well", () => {
  expect(lint(ACCEPTED)).toEqual(ACCEPTED.map(() => []));
});
