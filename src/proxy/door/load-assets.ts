import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { SANDBOXED_WORKER_POLICY } from "./answer/content-security-policy.ts";

/** A file of the built page. `csp` stands where it needs another policy than the page's. */
export interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  /** Whether its name changes with its content, so that it may be kept for ever. */
  readonly immutable: boolean;
  readonly csp?: string;
}

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json"],
  [".map", "application/json"],
  [".webmanifest", "application/manifest+json"],
  [".txt", "text/plain; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".ico", "image/x-icon"],
  [".woff2", "font/woff2"],
  [".ttf", "font/ttf"],
]);

/** Paths are compared byte by byte, and are routes of the app: no character in them may mean anything else there. */
const PLAIN_PATH = /^\/[\w./~-]+$/;

/** How the build names a file after its content. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;

/** A worker that is built as `<name>.sandboxed-<hash>.js` gets the policy that cuts it off. */
const SANDBOXED = /^\/assets\/[\w-]+\.sandboxed-[\w-]{8}\.js$/;

/**
 * Reads the built page once: path to bytes. `/` is its `index.html`; folders and files whose name begins with a dot are
 * left out, links too. Throws where there is no `index.html`, or a file that has no type or no plain path.
 */
export async function loadAssets(directory: string): Promise<ReadonlyMap<string, Asset>> {
  const files = await listFiles(directory);
  const assets = new Map(await Promise.all(files.map((file) => loadAsset(directory, file))));
  if (!assets.has("/")) throw new Error(`${directory} holds no index.html: build the page first (npm run build).`);
  return assets;
}

async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new Error(`${directory} cannot be read: build the page first (npm run build).`, { cause: error });
  });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
  return files.filter((file) => !file.split(sep).some((part) => part.startsWith(".")));
}

async function loadAsset(directory: string, file: string): Promise<[string, Asset]> {
  const path = `/${file.split(sep).join("/")}`;
  const contentType = CONTENT_TYPES.get(extname(file));
  if (contentType === undefined) throw new Error(`${file} is of no type that the page's server knows.`);
  if (!PLAIN_PATH.test(path))
    throw new Error(`${file} has a character in its name that the page's server does not take.`);
  const csp = SANDBOXED.test(path) ? { csp: SANDBOXED_WORKER_POLICY } : {};
  const body = new Uint8Array(await readFile(join(directory, file)));
  return [path === "/index.html" ? "/" : path, { body, contentType, immutable: HASHED.test(path), ...csp }];
}
