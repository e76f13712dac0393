/**
 * Who may import whom: the only place where this is written. A folder may import itself and what its row names; a row's
 * `folders` stand for everything below them, its `packages` for their deep paths too. `*` stands for one folder of any
 * name, and each such folder is a house of its own: one feature never imports another.
 *
 * Tests may also import the test packages, Node, and whatever the folders that they reach may import.
 * Changing this table takes a decision record (see docs/decisions/003-walls-in-lint.md).
 *
 * @typedef {{ folders: readonly string[], packages: readonly string[], node?: boolean, testPackages?: readonly string[] }} Row
 */

const cloudscape = "@cloudscape-design/components";

/** @type {ReadonlyMap<string, Row>} */
export const HOUSE = new Map(
  Object.entries({
    "src/core/velocity": { folders: [], packages: [] },
    "src/core/integration": { folders: ["src/core/velocity"], packages: ["zod"] },
    "src/core/operations": { folders: ["src/core/velocity", "src/core/integration"], packages: ["zod"] },
    "src/core/simulation": { folders: ["src/core/velocity", "src/core/integration"], packages: [] },
    "src/core/formats": { folders: ["src/core/integration"], packages: ["zod", "yaml"] },
    "src/core/sandbox": {
      folders: ["src/core/integration", "src/core/operations", "src/core/simulation"],
      packages: ["zod"],
    },
    "src/client": {
      folders: ["src/core/operations", "src/core/integration"],
      packages: ["zod", "@tanstack/react-query"],
    },
    "src/state": { folders: ["src/core"], packages: ["react", "react-hook-form", "zod", "idb"] },
    "src/monaco": { folders: ["src/core"], packages: ["react", "monaco-editor"] },
    "src/ui": {
      folders: [],
      packages: ["react", cloudscape, "@cloudscape-design/global-styles", "@tanstack/react-virtual"],
    },
    "src/features/*": {
      folders: ["src/core", "src/ui", "src/monaco", "src/client", "src/state"],
      packages: ["react", cloudscape, "@cloudscape-design/code-view", "react-hook-form", "@tanstack/react-query"],
    },
    "src/app": {
      folders: ["src/core", "src/ui", "src/monaco", "src/client", "src/state", "src/features"],
      packages: [
        "react",
        "react-dom",
        cloudscape,
        "@cloudscape-design/global-styles",
        "@tanstack/react-query",
        "react-resizable-panels",
      ],
    },
    "src/proxy": {
      folders: ["src/core/operations", "src/core/integration", "src/core/sandbox"],
      packages: [
        "hono",
        "@hono/node-server",
        "undici",
        "@smithy/signature-v4",
        "@smithy/core",
        "@aws-sdk/credential-providers",
        "zod",
      ],
      node: true,
      testPackages: ["aws4fetch", "vite"],
    },
    "src/cli": { folders: ["src/core", "src/proxy"], packages: [], node: true, testPackages: ["vite"] },
    e2e: { folders: ["src/core"], packages: ["@playwright/test", "@axe-core/playwright"], node: true },
  }),
);

/** What any test may import besides. */
export const TEST_PACKAGES = ["vitest", "fast-check"];

/** Files that only tests may import, and that may import what tests may. */
export const TEST_FILE = /\.(?:test|fixture)\.tsx?$/;

/** The files that may hand on what others export: the library's public entries. */
export const ENTRIES = new Set(["src/core/integration/index.ts", "src/core/velocity/index.ts"]);
