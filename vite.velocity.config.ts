import { defineConfig } from "vite";

/** The library `gatewright/velocity`: `dist/velocity.js`, one module that needs nothing else. */
export default defineConfig({
  publicDir: false,
  logLevel: "warn",
  build: {
    lib: { entry: "src/core/velocity/index.ts", formats: ["es"], fileName: () => "velocity.js" },
    outDir: "dist",
    emptyOutDir: false,
    target: "es2023",
    // Who bundles it makes it small; who debugs it reads it.
    minify: false,
  },
});
