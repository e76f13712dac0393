import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type Asset, loadAssets } from "./load-assets.ts";
import { openDoor, readAnswer, sendRaw } from "./door.fixture.ts";

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((directory) => rm(directory, { recursive: true }))));

async function build(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "page-"));
  made.push(directory);
  await mkdir(join(directory, "assets"));
  await mkdir(join(directory, ".vite"));
  for (const [file, content] of Object.entries(files)) await writeFile(join(directory, file), content);
  return directory;
}

const PAGE = {
  "index.html": "<!doctype html>",
  "favicon.svg": "<svg/>",
  "assets/app-a1B2-_d4.js": "go()",
  "assets/plain.js": "go()",
  "assets/simulate.sandboxed-a1B2c3d4.js": "run()",
  "assets/sans-a1B2c3d4.woff2": "font",
  ".vite/manifest.json": "{}",
  ".env": "SECRET=x",
};

const describeAsset = ([path, { body, contentType, immutable, csp }]: [string, Asset]) => [
  path,
  new TextDecoder().decode(body),
  contentType,
  immutable,
  csp,
];

test("R-18 reads the built page once: path, bytes, type, and how long each may be kept", async () => {
  const directory = await build(PAGE);
  await symlink(join(directory, ".env"), join(directory, "linked.txt"));
  const assets = await loadAssets(directory);
  expect([...assets].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(describeAsset)).toEqual([
    ["/", "<!doctype html>", "text/html; charset=utf-8", false, undefined],
    ["/assets/app-a1B2-_d4.js", "go()", "text/javascript; charset=utf-8", true, undefined],
    ["/assets/plain.js", "go()", "text/javascript; charset=utf-8", false, undefined],
    ["/assets/sans-a1B2c3d4.woff2", "font", "font/woff2", true, undefined],
    [
      "/assets/simulate.sandboxed-a1B2c3d4.js",
      "run()",
      "text/javascript; charset=utf-8",
      true,
      "default-src 'none'; sandbox allow-scripts",
    ],
    ["/favicon.svg", "<svg/>", "image/svg+xml", false, undefined],
  ]);
});

test("R-18 serves what was read at the start, and reads nothing by a request's path", async () => {
  const directory = await build(PAGE);
  const door = await openDoor({ deps: { assets: await loadAssets(directory) } });
  await rm(directory, { recursive: true });
  made.length = 0;
  const get = (path: string) =>
    sendRaw(door.port, `GET ${path} HTTP/1.1\r\nHost: localhost:${door.port}\r\nConnection: close\r\n\r\n`);
  const found = ["/", "/assets/app-a1B2-_d4.js", "/favicon.svg"];
  const lost = [
    "/index.html",
    "/.env",
    "/.vite/manifest.json",
    "/@fs/etc/passwd",
    "/..%2f.env",
    "/assets/..%2f..%2fetc/passwd",
    "/assets/",
    "/assets",
    "/assets/../index.html",
    "/%61ssets/plain.js",
    "/assets/plain.js?x",
    "/constructor",
    "/__proto__",
  ];
  const statuses = await Promise.all(
    [...found, ...lost].map(async (path) => [path, readAnswer(await get(path)).status]),
  );
  await door.close();
  expect(statuses).toEqual([...found.map((path) => [path, 200]), ...lost.map((path) => [path, 404])]);
});

test("says what a directory lacks to be the built page", async () => {
  const lacking: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
    [{}, /holds no index\.html: build the page first \(npm run build\)\.$/],
    [{ ...PAGE, "run.exe": "" }, /^run\.exe is of no type that the page's server knows\.$/],
    [{ ...PAGE, "a b.js": "" }, /^a b\.js has a character in its name that the page's server does not take\.$/],
  ];
  for (const [files, sentence] of lacking) await expect(loadAssets(await build(files))).rejects.toThrow(sentence);
  await expect(loadAssets("/nowhere/at/all")).rejects.toThrow(
    "/nowhere/at/all cannot be read: build the page first (npm run build).",
  );
});
