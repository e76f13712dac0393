import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { parseAst } from "vite";
import type { Measure } from "./row.ts";

const PAGE = "dist/page";

/** What a visitor loads before anything is done: the files that index.html names, and what those import statically. */
async function initialFiles(): Promise<Map<string, Buffer>> {
  const html = await readFile(`${PAGE}/index.html`, "utf8");
  const files = new Map<string, Buffer>();
  const wanted = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, name]) => name ?? "");
  for (const name of wanted) {
    if (files.has(name)) continue;
    const content = await readFile(posix.join(PAGE, name));
    files.set(name, content);
    if (name.endsWith(".js"))
      wanted.push(...staticImports(content.toString()).map((path) => posix.join(posix.dirname(name), path)));
  }
  return files;
}

function staticImports(code: string): string[] {
  return parseAst(code).body.flatMap((node) => ("source" in node && node.source ? [node.source.value] : []));
}

function gzippedKilobytes(files: ReadonlyMap<string, Buffer>, ending: string): number {
  const sizes = [...files]
    .filter(([name]) => name.endsWith(ending))
    .map(([, content]) => gzipSync(content, { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1_000;
}

export const measure: Measure = async () => {
  const files = await initialFiles();
  return [
    { what: "page, initial JavaScript, gzip", unit: "KB", ours: gzippedKilobytes(files, ".js"), budget: { most: 360 } },
    { what: "page, initial CSS, gzip", unit: "KB", ours: gzippedKilobytes(files, ".css"), budget: { most: 110 } },
  ];
};
