import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { HOUSE } from "./lint/house-table.mjs";

const ROOT = join(import.meta.dirname, "..");
const OXLINT = join(ROOT, "node_modules/oxlint/bin/oxlint");

/** What a planted file may try to reach: one file in each folder of the house, and one folder that is in none. */
const FOLDERS = [...HOUSE.keys()].map((folder) => folder.replace("*", "submit"));
const PACKAGES = ["react", "zod", "monaco-editor", "hono", "undici", "vite", "@playwright/test"];

const FORBIDDEN_SPELLINGS = {
  "in a static import": (path: string) => `import { thing } from "${path}";\nconsole.log(thing);`,
  "in a type import": (path: string) => `import type { thing } from "${path}";\nexport type T = typeof thing;`,
  "for its effect only": (path: string) => `import "${path}";`,
  "in a named export": (path: string) => `export { thing } from "${path}";`,
  "in an export of everything": (path: string) => `export * from "${path}";`,
  "in a dynamic import": (path: string) => `export const load = () => import("${path}");`,
  "in a template literal": (path: string) => `export const load = () => import(\`${path}\`);`,
  "as an inline type": (path: string) => `export type T = import("${path}").Thing;`,
  "by require": (path: string) => `export const thing = require("${path}");`,
  "by an import assignment": (path: string) => `import thing = require("${path}");\nconsole.log(thing);`,
};

const house = mkdtempSync(join(tmpdir(), "gatewright-house-"));
afterAll(() => rmSync(house, { recursive: true, force: true }));
cpSync(join(ROOT, "scripts/lint"), join(house, "scripts/lint"), { recursive: true });
writeFileSync(join(house, ".oxlintrc.json"), JSON.stringify(onlyHouseRules()));
for (const folder of FOLDERS) plant(`${folder}/thing.ts`, "export const thing = 1;\n");
plant("src/ui/thing.test.ts", "export const thing = 1;\n");
plant("src/features/export/thing.ts", "export const thing = 1;\n");

/** The project's own configuration, but for rules of other matters. */
function onlyHouseRules() {
  const config: { jsPlugins: unknown; rules: Record<string, unknown> } = JSON.parse(
    readFileSync(join(ROOT, ".oxlintrc.json"), "utf8").replace(/^\s*\/\/.*$/gm, ""),
  );
  expect(config.rules["house/imports"]).toBe("error");
  return {
    jsPlugins: config.jsPlugins,
    categories: { correctness: "off" },
    rules: { "house/imports": config.rules["house/imports"] },
  };
}

function plant(path: string, text: string) {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

/** Plants each text in a file of its own, lints once, and gives the labels of those that were caught. */
function caught(plants: readonly { label: string; folder: string; text: string; ending?: string }[]) {
  const names = new Map(
    plants.map(({ folder, ending = "ts" }, index) => [`${folder}/planted-${index}.${ending}`, index]),
  );
  for (const [name, index] of names) plant(name, plants[index]?.text ?? "");
  const { stdout, stderr } = spawnSync(process.execPath, [OXLINT, "--format", "json"], {
    cwd: house,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  for (const name of names.keys()) rmSync(join(house, name));
  const report: { diagnostics: { filename: string; code: string }[] } = JSON.parse(stdout || stderr);
  const found = new Set(
    report.diagnostics.filter(({ code }) => code === "house(imports)").map(({ filename }) => filename),
  );
  return plants
    .filter((_, index) => [...names].some(([name, at]) => at === index && found.has(name)))
    .map(({ label }) => label);
}

/** The way from a folder to a file at the root-relative path. */
const way = (folder: string, target: string) =>
  `${folder
    .split("/")
    .map(() => "..")
    .join("/")}/${target}`;

const mayImport = (folder: string, other: string) => {
  const row = HOUSE.get(folder) ?? HOUSE.get(folder.replace(/[^/]+$/, "*"));
  return folder === other || (row?.folders ?? []).some((one) => other === one || other.startsWith(`${one}/`));
};
const rowPackages = (folder: string) => (HOUSE.get(folder) ?? HOUSE.get(folder.replace(/[^/]+$/, "*")))?.packages ?? [];

test("every wall between two folders stands, and every door is open", () => {
  const ways = FOLDERS.flatMap((folder) =>
    FOLDERS.map((other) => ({
      label: `${folder} → ${other}`,
      open: mayImport(folder, other),
      folder,
      text: `import { thing } from "${way(folder, `${other}/thing.ts`)}";\nconsole.log(thing);`,
    })),
  );
  expect(ways.length).toBe(HOUSE.size ** 2);
  expect(caught(ways)).toEqual(ways.filter(({ open }) => !open).map(({ label }) => label));
});

test("every folder imports the packages of its row, with their deep paths, and no other", () => {
  const deep = ["", "/deep/path"];
  const ways = FOLDERS.flatMap((folder) =>
    [...new Set([...PACKAGES, ...rowPackages(folder)])].flatMap((name) =>
      deep.map((path) => ({
        label: `${folder} → ${name}${path}`,
        open: rowPackages(folder).includes(name),
        folder,
        text: `import { thing } from "${name}${path}";\nconsole.log(thing);`,
      })),
    ),
  );
  expect(caught(ways)).toEqual(ways.filter(({ open }) => !open).map(({ label }) => label));
});

test("only the proxy, the commands and the tests reach Node, and they spell it node:", () => {
  const ways = FOLDERS.flatMap((folder) =>
    ["node:fs", "node:fs/promises", "fs", "fs/promises"].map((name) => ({
      label: `${folder} → ${name}`,
      open: name.startsWith("node:") && (HOUSE.get(folder)?.node ?? false),
      folder,
      text: `import * as thing from "${name}";\nconsole.log(thing);`,
    })),
  );
  expect(caught(ways)).toEqual(ways.filter(({ open }) => !open).map(({ label }) => label));
});

test("no spelling of an import climbs a wall", () => {
  const targets = {
    "a folder": "../../ui/thing.ts",
    "a folder by a crooked way": ".././../core/../ui//thing.ts",
    "a folder by a longer way": "../../../src/ui/thing.ts",
    "a package": "react",
    "a deep package path": "monaco-editor/editor/editor.api.js",
    Node: "node:fs",
    "Node without node:": "fs",
    "a file without its ending": "../integration/thing",
    "a path of the root": "/src/ui/thing.ts",
    "a file: URL": "file:///tmp/thing.ts",
    "a query behind it": "../../ui/thing.ts?worker",
  };
  const plants = Object.entries(targets).flatMap(([target, path]) =>
    Object.entries(FORBIDDEN_SPELLINGS).map(([spelling, write]) => ({
      label: `${target} ${spelling}`,
      folder: "src/core/operations",
      text: write(path),
    })),
  );
  expect(caught(plants)).toEqual(plants.map(({ label }) => label));
});

test("what cannot be read off the source is not imported at all", () => {
  const plants = [
    { label: "a computed path", text: "export const load = (name: string) => import(`./${name}.ts`);" },
    { label: "a glob into another folder", text: 'export const all = import.meta.glob("../../ui/*.ts");' },
    { label: "a glob that climbs", text: 'export const all = import.meta.glob(["./a.ts", "./x/../../../ui/*.ts"]);' },
    { label: "a resolved path", text: 'export const path = import.meta.resolve("../../ui/thing.ts");' },
    {
      label: "a worker of another folder",
      text: 'export const w = new Worker(new URL("../../ui/thing.ts", import.meta.url));',
    },
    {
      label: "a module declared for another",
      text: 'declare module "react" { export const thing: number; }\nexport {};',
    },
    { label: "a test's file", text: 'import { thing } from "../../ui/thing.test.ts";\nconsole.log(thing);' },
  ].map((one) => ({ ...one, folder: "src/core/operations" }));
  const strays = [
    {
      label: "a loader of modules",
      folder: "src/proxy",
      text: 'import { createRequire } from "node:module";\nconsole.log(createRequire);',
    },
    { label: "a feature in another", folder: "src/features/submit", text: 'import "../export/thing.ts";' },
    { label: "a file beside the features", folder: "src/features", text: "export const thing = 1;" },
    { label: "a folder that no row names", folder: "src/utils", text: "export const thing = 1;" },
    { label: "a file in no folder at all", folder: "src", text: "export const thing = 1;" },
    { label: "a declaration file", folder: "src/core/operations", ending: "d.ts", text: 'import "react";' },
    { label: "a file of the root", folder: "src/cli", text: 'import "../../package.json";' },
  ];
  expect(caught([...plants, ...strays])).toEqual([...plants, ...strays].map(({ label }) => label));
});

test("a test reaches down the house, to Node and to the test packages, and never up", () => {
  const ways = [
    ["src/core/integration", "vitest", true],
    ["src/core/integration", "fast-check", true],
    ["src/core/integration", "node:fs", true],
    ["src/core/integration", "../velocity/thing.ts", true],
    ["src/core/sandbox", "../velocity/thing.ts", true],
    ["src/proxy", "aws4fetch", true],
    ["src/cli", "../core/sandbox/thing.ts", true],
    ["src/core/integration", "aws4fetch", false],
    ["src/core/integration", "../sandbox/thing.ts", false],
    ["src/core/integration", "../../ui/thing.ts", false],
    ["src/core/integration", "react", false],
    ["src/core/sandbox", "../../proxy/thing.ts", false],
    ["src/features/submit", "../export/thing.ts", false],
  ] as const;
  const plants = ways.map(([folder, path, open]) => ({
    label: `${folder} → ${path}`,
    open,
    folder,
    ending: "test.ts",
    text: `import * as thing from "${path}";\nconsole.log(thing);`,
  }));
  expect(caught(plants)).toEqual(plants.filter(({ open }) => !open).map(({ label }) => label));
});

test("no file is excused from the walls", () => {
  const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const excused = files.filter((name) =>
    /(?:eslint|oxlint)-disable\S*\s[^\n]*house\//.test(readFileSync(join(ROOT, "src", name), "utf8")),
  );
  expect(excused).toEqual([]);
});

test("core compiles where there is neither a page nor Node", () => {
  const core = join(house, "src/core");
  cpSync(join(ROOT, "tsconfig.json"), join(house, "tsconfig.json"));
  cpSync(join(ROOT, "src/core/tsconfig.json"), join(core, "tsconfig.json"));
  const planted = {
    document: "export const title = document.title;\n",
    window: "export const width = window.innerWidth;\n",
    process: "export const home = process.env.HOME;\n",
    Buffer: 'export const bytes = Buffer.from("a");\n',
    fetch: 'export const reply = fetch("/");\n',
    setTimeout: "export const timer = setTimeout(() => {}, 1);\n",
  };
  for (const [name, text] of Object.entries(planted)) writeFileSync(join(core, `operations/${name}.ts`), text);
  const { stdout } = spawnSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", core], {
    encoding: "utf8",
  });
  for (const name of Object.keys(planted)) rmSync(join(core, `operations/${name}.ts`));
  const missed = new Set([...stdout.matchAll(/Cannot find name '(\w+)'/g)].map(([, name]) => name));
  expect(missed).toEqual(new Set(Object.keys(planted)));
});
