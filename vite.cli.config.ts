import { defineConfig } from "vite";
import { makeCommand } from "./scripts/vite/make-command.ts";
import { versionDefine } from "./scripts/vite/version-define.ts";

/** The command line, with the proxy in it: `dist/cli.js`, and beside it what is only loaded when needed. */
export default defineConfig({
  plugins: [makeCommand()],
  define: versionDefine,
  publicDir: false,
  // The list of chunks is of no interest.
  logLevel: "warn",
  // Everything in one place: it starts in half the time, and runs where nothing is installed.
  ssr: { noExternal: true },
  build: {
    ssr: "src/cli/main.ts",
    outDir: "dist",
    emptyOutDir: false,
    target: "node20",
    minify: false,
    license: { fileName: "licenses.txt" },
    rolldownOptions: {
      // Beside cli.js, so that `import.meta.dirname` is the same folder in all of them.
      output: { entryFileNames: "cli.js", chunkFileNames: "cli-[name]-[hash].js" },
    },
  },
});
