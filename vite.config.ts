import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { extractFonts } from "./scripts/vite/extract-fonts.ts";
import { proxyThroughGuards } from "./scripts/vite/proxy-through-guards.ts";
import { versionDefine } from "./scripts/vite/version-define.ts";

/** Where `npm run dev` lets the real proxy listen. */
const PROXY_PORT = Number(process.env["GATEWRIGHT_PROXY_PORT"] ?? 8787);

/** The page, and the unit tests. The command line is built by `vite.cli.config.ts`. */
export default defineConfig({
  plugins: [react(), extractFonts()],
  define: versionDefine,
  build: {
    outDir: "dist/page",
    target: "es2023",
    // The content security policy takes no data: URL but for images, and a policy's reader should see every file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4096,
    license: { fileName: "licenses.txt" },
  },
  worker: { format: "es" },
  server: { host: "127.0.0.1", cors: false, proxy: { "/api": proxyThroughGuards(`http://127.0.0.1:${PROXY_PORT}`) } },
  test: {
    include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
    environment: "node",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      include: ["src/core/velocity/{lexer,parser,render}/**"],
      exclude: ["**/*.test.ts", "**/*.fixture.ts"],
      reportsDirectory: ".cache/coverage",
      reporter: ["text"],
      thresholds: Object.fromEntries(
        ["lexer", "parser", "render"].map((folder) => [`src/core/velocity/${folder}/**`, { branches: 95 }]),
      ),
    },
    reporters: ["default", ["json", { outputFile: ".cache/unit.json" }]],
  },
});
