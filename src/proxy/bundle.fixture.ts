import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const ROOT = resolve(import.meta.dirname, "../..");

/** Bundles a source file as the command line is bundled, into a new directory; gives the script that Node can run. */
export async function bundle(entry: string): Promise<{ readonly directory: string; readonly script: string }> {
  const directory = await mkdtemp(join(tmpdir(), "gatewright-bundle-"));
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  const args = [
    "build",
    "--config",
    "vite.cli.config.ts",
    "--ssr",
    entry,
    "--outDir",
    directory,
    "--logLevel",
    "error",
  ];
  await promisify(execFile)(process.execPath, [vite, ...args], { cwd: ROOT });
  return { directory, script: join(directory, "cli.js") };
}
