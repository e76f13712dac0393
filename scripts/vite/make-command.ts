import { chmod, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

const SHEBANG = "#!/usr/bin/env node\n";

/** Makes the entry a command that the shell can run, and removes the chunks of the build before. */
export function makeCommand(): Plugin {
  return {
    name: "gatewright:make-command",
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === "chunk" && chunk.isEntry && !chunk.code.startsWith("#!")) chunk.code = SHEBANG + chunk.code;
      }
    },
    async writeBundle({ dir = "dist" }, bundle) {
      const old = (await readdir(dir)).filter((name) => /^cli-.*\.js$/.test(name) && !Object.hasOwn(bundle, name));
      await Promise.all(old.map((name) => rm(join(dir, name))));
      await chmod(join(dir, "cli.js"), 0o755);
    },
  };
}
