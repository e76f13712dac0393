import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(join(import.meta.dirname, path), "utf8");

const rows = [...read("../../../docs/security.md").matchAll(/^\| (R-\d\d) \|.*\| (.*) \|$/gm)];
const named = rows.flatMap(([, id = "", cell = ""]) =>
  [...cell.matchAll(/`([\w/-]+\.test\.ts)`/g)].map(([, file = ""]) => ({ id, file })),
);

test("docs/security.md names tests that are there, under the ids that it gives", () => {
  expect(named.length).toBeGreaterThan(20);
  const missing = named.filter(
    ({ id, file }) => !new RegExp(`\\btest\\(\\s*["'\`](R-\\d\\d )*${id} `).test(read(`../${file}`)),
  );
  expect(missing).toEqual([]);
});
