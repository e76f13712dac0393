import { writeSync } from "node:fs";
import { openSandboxFileStore } from "./sandbox-file-store.ts";

/** Saves one state after the other until it is killed, and says the number of each that is saved. */
const [, , directory = "", first = "0"] = process.argv;
const store = await openSandboxFileStore(directory);
if ("error" in store) throw new Error(store.error);
for (let number = Number(first); ; number++) {
  // Large enough that a write takes a while.
  await store.save(JSON.stringify({ number, filler: "x".repeat(300_000) }));
  writeSync(1, `${number}\n`);
}
