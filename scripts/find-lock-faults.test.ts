import { expect, test } from "vitest";
import { findLockFaults } from "./find-lock-faults.mjs";

const integrity = "sha512-AAAA";
const lock = (packages: Record<string, object>) => ({ lockfileVersion: 3, packages: { "": {}, ...packages } });

const SOUND: Record<string, object> = {
  "an optional dependency beside its dependent": {
    "node_modules/a": { integrity, optionalDependencies: { b: "1.0.0" } },
    "node_modules/a/node_modules/b": { integrity },
  },
  "an optional dependency above its dependent": {
    "node_modules/@s/a": { integrity },
    "node_modules/@s/a/node_modules/c": { integrity, optionalDependencies: { "@s/b": "^1.0.0 || 2.x" } },
    "node_modules/@s/b": { integrity },
  },
  "an alias of a registry's package": {
    "node_modules/a": { integrity, dependencies: { b: "npm:@s/c@^1.2.0-beta.1" } },
  },
};

test("takes a lock that is whole", () => {
  for (const [what, packages] of Object.entries(SOUND))
    expect([what, findLockFaults(lock({ ...packages }))]).toEqual([what, []]);
});

const FAULTS: readonly (readonly [packages: Record<string, object>, fault: string])[] = [
  [
    { "node_modules/a": { integrity, optionalDependencies: { "a-win32": "1.0.0" } } },
    "a may need a-win32, which the lock does not name: npm ci would fail where it is needed.",
  ],
  [
    {
      "node_modules/a": { integrity, optionalDependencies: { b: "1" } },
      "node_modules/c/node_modules/b": { integrity },
    },
    "a may need b, which the lock does not name: npm ci would fail where it is needed.",
  ],
  [{ "node_modules/a": { version: "1.0.0" } }, "a@1.0.0 has no SHA-512 checksum."],
  [{ "node_modules/a": { version: "1.0.0", integrity: "sha1-AAAA" } }, "a@1.0.0 has no SHA-512 checksum."],
  [
    { "node_modules/a": { version: "1.0.0", integrity, hasInstallScript: true } },
    "a@1.0.0 runs a script when it is installed: choose a package that does not.",
  ],
  [
    { "node_modules/a": { version: "1.0.0", integrity, resolved: "https://registry.example/a.tgz" } },
    "a@1.0.0 names the address https://registry.example/a.tgz: install with the project's .npmrc, which leaves addresses out.",
  ],
  [{ "node_modules/a": { link: true } }, "a@? is a folder beside the project: only a registry's versions are taken."],
  ...[
    "git+ssh://git@example.com/b.git",
    "github:b/c",
    "b/c",
    "https://example.com/b.tgz",
    "file:../b",
    "npm:b@file:c",
  ].map(
    (wanted) =>
      [
        { "node_modules/a": { integrity, dependencies: { b: wanted } } },
        `a wants b from ${wanted}: only a registry's versions are taken.`,
      ] as const,
  ),
];

test("says each thing that would make another machine install something else, or nothing", () => {
  for (const [packages, fault] of FAULTS) expect(findLockFaults(lock(packages))).toEqual([fault]);
});

test("looks at what package.json itself wants", () => {
  const packages = { "": { devDependencies: { b: "github:b/c" }, optionalDependencies: { c: "1.0.0" } } };
  expect(findLockFaults({ lockfileVersion: 3, packages })).toEqual([
    "package.json may need c, which the lock does not name: npm ci would fail where it is needed.",
    "package.json wants b from github:b/c: only a registry's versions are taken.",
  ]);
});

test("refuses a lock of another form", () => {
  expect(findLockFaults({ lockfileVersion: 1 })).toEqual([
    "The lock is not of version 3: write it with npm 7 or later.",
  ]);
});
