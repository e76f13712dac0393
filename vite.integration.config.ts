import { rm } from "node:fs/promises";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";

/** Declarations of files that are gone would be shipped: the compiler, which writes them next, leaves them where they are. */
const removeOldTypes: Plugin = {
  name: "gatewright:remove-old-types",
  writeBundle: ({ dir = "dist" }) => rm(join(dir, "types"), { recursive: true, force: true }),
};

/** The library `gatewright/integration`: `dist/integration.js`, one module for Node and browsers. */
export default defineConfig({
  plugins: [removeOldTypes],
  // zod's settings are global otherwise: this copy neither reads nor writes the host's, and makes no functions from text.
  define: { "globalThis.__zod_globalConfig": JSON.stringify({ jitless: true }) },
  publicDir: false,
  logLevel: "warn",
  build: {
    lib: { entry: "src/core/integration/index.ts", formats: ["es"], fileName: () => "integration.js" },
    outDir: "dist",
    emptyOutDir: false,
    target: "es2023",
    // Who bundles it makes it small; who debugs it reads it.
    minify: false,
    license: { fileName: "integration-licenses.txt" },
  },
});
