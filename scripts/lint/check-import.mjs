import { existsSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, posix, resolve, sep } from "node:path";
import { HOUSE, TEST_FILE, TEST_PACKAGES } from "./house-table.mjs";

/** @import { Row } from "./house-table.mjs" */

const BUILTINS = new Set(builtinModules);
const NOWHERE = /** @type {Row} */ ({ folders: [], packages: [] });

/**
 * Says in a sentence why a file must not import something, or gives `null` where it may.
 *
 * @param {string} specifier as written in the import
 * @param {{ root: string, file: string }} place the repository's folder, and the importing file relative to it, with `/`
 * @returns {string | null}
 */
export function checkImport(specifier, { root, file }) {
  const folder = folderOf(file);
  if (folder === null) return null;
  const path = specifier.replace(/[?#].*$/, "");
  if (/^\.{1,2}(?:\/|\\|$)/.test(path)) return checkRelative(path, { root, file, folder });
  return checkPackage(path, { file, folder });
}

/**
 * Says in a sentence that a source file lies where no row of the table is, or gives `null` where it has its place.
 *
 * @param {string} file
 */
export function checkPlace(file) {
  if (!file.startsWith("src/") || file === "src/globals.d.ts" || folderOf(file) !== null) return null;
  return `${file} lies in no folder of the house: add a row to scripts/lint/house-table.mjs, or move the file.`;
}

/** @param {string} path @param {{ root: string, file: string, folder: string }} place */
function checkRelative(path, { root, file, folder }) {
  const absolute = resolve(root, dirname(file), path);
  const target = posix.relative(root.split(sep).join("/"), absolute.split(sep).join("/"));
  if (!existsSync(absolute) || !posix.basename(target).includes("."))
    return `There is no file ${target}: write the file's whole name, with its ending.`;
  if (TEST_FILE.test(target) && !TEST_FILE.test(file)) return `${target} is for tests; ${file} must not import it.`;
  const targetFolder = folderOf(target);
  if (targetFolder !== null && isWithin(targetFolder, allowedFolders(file, folder))) return null;
  return `${folder} must not import ${targetFolder ?? target}.`;
}

/** @param {string} path @param {{ file: string, folder: string }} place */
function checkPackage(path, { file, folder }) {
  const isTest = TEST_FILE.test(file);
  if (path === "node:module" && !isTest) return "node:module would load modules that nobody sees imported.";
  if (path.startsWith("node:"))
    return isTest || rowOf(folder).node === true
      ? null
      : `${folder} must not import ${path}: it runs where there is no Node.`;
  const name = path
    .split("/")
    .slice(0, path.startsWith("@") ? 2 : 1)
    .join("/");
  if (allowedPackages(file, folder).has(name)) return null;
  if (BUILTINS.has(path) || BUILTINS.has(name))
    return `Write node:${path} for Node's own module; only proxy, cli and tests may import it.`;
  return `${folder} must not import the package ${name}.`;
}

/** The folder of the house that a file lies in, such as `src/features/submit`; `null` outside of it. @param {string} file */
function folderOf(file) {
  const parts = file.split("/").slice(0, -1);
  for (let depth = parts.length; depth > 0; depth--) {
    const folder = parts.slice(0, depth).join("/");
    if (HOUSE.has(folder) || HOUSE.has(starred(folder))) return folder;
  }
  return null;
}

/** @param {string} folder */
const starred = (folder) => folder.replace(/[^/]+$/, "*");

/** @param {string} folder */
const rowOf = (folder) => HOUSE.get(folder) ?? HOUSE.get(starred(folder)) ?? NOWHERE;

/** @param {string} folder @param {ReadonlySet<string>} allowed */
const isWithin = (folder, allowed) => [...allowed].some((one) => folder === one || folder.startsWith(`${one}/`));

/** @param {string} file @param {string} folder */
function allowedFolders(file, folder) {
  return TEST_FILE.test(file) ? reach(folder) : new Set([folder, ...rowOf(folder).folders]);
}

/** @param {string} file @param {string} folder */
function allowedPackages(file, folder) {
  if (!TEST_FILE.test(file)) return new Set(rowOf(folder).packages);
  const reached = [...HOUSE].filter(([name]) => isWithin(name, reach(folder))).flatMap(([, row]) => row.packages);
  return new Set([...reached, ...rowOf(folder).packages, ...(rowOf(folder).testPackages ?? []), ...TEST_PACKAGES]);
}

/** Everything that a folder imports, directly or through others. @param {string} folder */
function reach(folder) {
  const reached = new Set([folder]);
  for (const one of reached) {
    const below = [...HOUSE.keys()].filter((name) => name.startsWith(`${one}/`));
    for (const next of [...rowOf(one).folders, ...below]) reached.add(next);
  }
  return reached;
}
