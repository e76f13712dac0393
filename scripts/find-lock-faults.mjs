/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {string} [resolved]
 * @property {boolean} [link]
 * @property {boolean} [hasInstallScript]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** What only a registry's packages have; a git address, a URL, a folder or a tag as a version is none of these. */
const VERSION_RANGE = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?[\dvx*^~<>=| .+\w-]*$/;
const NO_RANGE = /[:/]/;

/**
 * What would make `npm ci` fail or fetch something else on another machine: an optional dependency that the lock does not
 * name (npm leaves out those of other platforms at times), a package without a checksum, one that comes from elsewhere
 * than a registry, one that runs a script when it is installed, and an address that ties the lock to one registry.
 *
 * @param {{ lockfileVersion?: number, packages?: Record<string, LockedPackage> }} lock the parsed package-lock.json
 * @returns {string[]} a sentence for each fault, in the lock's order
 */
export function findLockFaults({ lockfileVersion, packages }) {
  if (lockfileVersion !== 3 || packages === undefined)
    return ["The lock is not of version 3: write it with npm 7 or later."];
  const entries = Object.entries(packages);
  return entries.flatMap(([key, locked]) => [
    ...missingOptional(key, locked, packages),
    ...foreign(key, locked),
    ...unsafe(key, locked),
  ]);
}

/** @param {string} key */
const nameOf = (key) => (key === "" ? "package.json" : key.replace(/^.*node_modules\//, ""));

/**
 * Node looks for a package in its dependent's own folder first, and then in each folder above it.
 *
 * @param {string} key @param {LockedPackage} locked @param {Record<string, LockedPackage>} packages
 */
function missingOptional(key, { optionalDependencies = {} }, packages) {
  const parts = key.split("/node_modules/");
  const folders = [...parts.map((_, depth) => parts.slice(0, parts.length - depth).join("/node_modules/")), ""];
  const isLocked = (/** @type {string} */ name) =>
    folders.some((folder) =>
      Object.hasOwn(packages, folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`),
    );
  return Object.keys(optionalDependencies)
    .filter((name) => !isLocked(name))
    .map(
      (name) => `${nameOf(key)} may need ${name}, which the lock does not name: npm ci would fail where it is needed.`,
    );
}

/** @param {string} key @param {LockedPackage} locked */
function foreign(key, { dependencies = {}, devDependencies = {}, optionalDependencies = {} }) {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, wanted]) => !VERSION_RANGE.test(wanted) || NO_RANGE.test(wanted.replace(/^npm:(?:@[^/]+\/)?/, "")))
    .map(([name, wanted]) => `${nameOf(key)} wants ${name} from ${wanted}: only a registry's versions are taken.`);
}

/** @type {readonly (readonly [isFault: (locked: LockedPackage) => boolean, say: (locked: LockedPackage) => string])[]} */
const UNSAFE = [
  [({ link }) => link === true, () => "is a folder beside the project: only a registry's versions are taken."],
  [({ link, integrity = "" }) => link !== true && !integrity.startsWith("sha512-"), () => "has no SHA-512 checksum."],
  [
    ({ link, resolved }) => link !== true && resolved !== undefined,
    ({ resolved }) => `names the address ${resolved}: install with the project's .npmrc, which leaves addresses out.`,
  ],
  [
    ({ hasInstallScript }) => hasInstallScript === true,
    () => "runs a script when it is installed: choose a package that does not.",
  ],
];

/** @param {string} key @param {LockedPackage} locked */
function unsafe(key, locked) {
  if (key === "") return [];
  const name = `${nameOf(key)}@${locked.version ?? "?"}`;
  return UNSAFE.filter(([isFault]) => isFault(locked)).map(([, say]) => `${name} ${say(locked)}`);
}
