import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bundle } from "../bundle.fixture.ts";
import { openSandboxFileStore, type SandboxFileStore } from "./sandbox-file-store.ts";

const made: string[] = [];

afterAll(() => Promise.all(made.map((directory) => rm(directory, { recursive: true, force: true }))));

async function newDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "gatewright-store-"));
  made.push(directory);
  return directory;
}

async function openStore(directory: string): Promise<SandboxFileStore> {
  const store = await openSandboxFileStore(directory);
  if ("error" in store) throw new Error(store.error);
  return store;
}

test("keeps a state in a directory that it makes, readable by its owner only", async () => {
  const directory = join(await newDirectory(), "a", "b");
  const store = await openStore(directory);
  expect(await store.load()).toBe(undefined);
  await store.save("one");
  await Promise.all([store.save("two"), store.save("three")]);
  await store.close();
  expect((await stat(store.file)).mode & 0o777).toBe(0o600);
  expect(await readdir(directory)).toEqual(["sandbox.json"]);
  const again = await openStore(directory);
  expect(await again.load()).toBe("three");
  await again.close();
});

test("removes what an interrupted write left behind, and nothing else", async () => {
  const directory = await newDirectory();
  await writeFile(join(directory, "sandbox.json"), "kept");
  await writeFile(join(directory, "sandbox.json.4711.tmp"), "half a sta");
  await writeFile(join(directory, "notes.tmp"), "mine");
  const store = await openStore(directory);
  expect(await store.load()).toBe("kept");
  await store.close();
  expect((await readdir(directory)).toSorted()).toEqual(["notes.tmp", "sandbox.json"]);
});

test("lets one server have a directory at a time", async () => {
  const directory = await newDirectory();
  const store = await openStore(directory);
  expect(await openSandboxFileStore(directory)).toEqual({ error: `${directory} is in use by this process already.` });
  await store.close();
  await (await openStore(directory)).close();
});

test("respects the lock of a process that lives, and takes over that of one that is gone", async () => {
  const directory = await newDirectory();
  const lock = join(directory, "sandbox.lock");
  const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await once(other, "spawn");
  await writeFile(lock, `${other.pid}\n`);
  expect(await openSandboxFileStore(directory)).toEqual({
    error: `${directory} is in use by process ${other.pid}; end that server or give another --data. (If no server runs there, delete ${lock}.)`,
  });
  expect(await readFile(lock, "utf8")).toBe(`${other.pid}\n`);
  other.kill("SIGKILL");
  await once(other, "exit");
  const store = await openStore(directory);
  expect(await readFile(lock, "utf8")).toBe(`${process.pid}\n`);
  await store.close();
  expect(await readdir(directory)).toEqual([]);
});

test("takes over a lock that names nobody", async () => {
  for (const text of ["", "nonsense", "-1", "0"]) {
    const directory = await newDirectory();
    await writeFile(join(directory, "sandbox.lock"), text);
    await (await openStore(directory)).close();
  }
});

test("says in a sentence where a directory cannot be used", async () => {
  const file = join(await newDirectory(), "file");
  await writeFile(file, "");
  expect(await openSandboxFileStore(file)).toEqual({
    error: `${file} cannot keep the sandbox's state (EEXIST); --data takes a directory that can be written.`,
  });
});

test("has every acknowledged state after 50 kills in mid-write", { timeout: 120_000 }, async () => {
  const writer = await bundle("src/proxy/store/writer.fixture.ts");
  made.push(writer.directory);
  const directory = await newDirectory();
  let acknowledged = 0;
  for (let kill = 0; kill < 50; kill++) {
    acknowledged = await writeUntilKilled([writer.script, directory, String(acknowledged)], Math.random() * 25);
    const text = await readFile(join(directory, "sandbox.json"), "utf8");
    const { number, filler } = JSON.parse(text) as { number: number; filler: string };
    expect(filler).toHaveLength(300_000);
    // The write that the kill cut off may have been through already, its acknowledgement not.
    expect([acknowledged, acknowledged + 1]).toContain(number);
  }
  const store = await openStore(directory);
  await store.close();
  expect(await readdir(directory)).toEqual(["sandbox.json"]);
});

/** Lets the writer run for a while after its first word, kills it, and gives the last number that it said was saved. */
async function writeUntilKilled(args: readonly string[], milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  await once(child.stdout, "data");
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill("SIGKILL");
  await once(child, "close");
  return Number(said.slice(0, said.lastIndexOf("\n")).split("\n").at(-1));
}
