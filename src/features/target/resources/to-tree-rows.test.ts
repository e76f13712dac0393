import { expect, test } from "vitest";
import type { Resource } from "../../../core/operations/answers.ts";
import { toTree } from "./to-tree.ts";
import { toTreeRows } from "./to-tree-rows.ts";

const resource = (id: string, path: string, more: { parentId?: string; verbs?: string } = {}): Resource => ({
  id,
  path,
  ...(more.parentId !== undefined && { parentId: more.parentId, pathPart: path.slice(path.lastIndexOf("/") + 1) }),
  ...(more.verbs !== undefined && {
    resourceMethods: Object.fromEntries(more.verbs.split(" ").map((verb) => [verb, {}])),
  }),
});

/** `-` sorts before `/`: by the whole path, a sibling would come between a resource and its child. */
const RESOURCES = [
  resource("r0", "/"),
  resource("r1", "/orders", { parentId: "r0", verbs: "POST GET" }),
  resource("r3", "/orders-old", { parentId: "r0" }),
  resource("r2", "/orders/{orderId}", { parentId: "r1", verbs: "GET" }),
];
const NOTHING = { closed: new Set<string>(), filter: "", current: { resourceId: "r2", httpMethod: "GET" } };

const outline = (shown: Partial<typeof NOTHING>) =>
  toTreeRows(toTree(RESOURCES), { ...NOTHING, ...shown }).map(({ label, level, isOpen, cells }) =>
    [
      `${"  ".repeat(level - 1)}${isOpen === undefined ? "" : isOpen ? "- " : "+ "}${label}`,
      ...cells.map(({ label: verb, isCurrent }) => (isCurrent ? `[${verb}]` : verb)),
    ].join(" "),
  );

test("puts each resource before those below it, and its verbs in API Gateway's order", () => {
  expect(outline({})).toEqual(["- /", "  - /orders GET POST", "    /{orderId} [GET]", "  /orders-old"]);
});

test("leaves out what is below a closed resource", () => {
  expect(outline({ closed: new Set(["r1"]) })).toEqual(["- /", "  + /orders GET POST", "  /orders-old"]);
});

test.each([
  ["orderid", ["- /", "  - /orders", "    /{orderId} [GET]"]],
  ["post", ["- /", "  - /orders POST"]],
  ["orders get", ["- /", "  - /orders GET", "    /{orderId} [GET]"]],
  ["r3", ["- /", "  /orders-old"]],
  ["nothing", []],
])("a filter by %j finds paths, ids and verbs, and opens what is above them", (filter, rows) => {
  expect(outline({ filter, closed: new Set(["r0"]) })).toEqual(rows);
});

test("says to assistive technology where each row stands", () => {
  expect(toTreeRows(toTree(RESOURCES), NOTHING).map(({ id, position, siblings }) => [id, position, siblings])).toEqual([
    ["r0", 1, 1],
    ["r1", 1, 2],
    ["r2", 1, 1],
    ["r3", 2, 2],
  ]);
});

test("shows a resource whose parent is on a page to come, and one that names itself", () => {
  const lonely = [resource("a1", "/a/b", { parentId: "later" }), resource("a2", "/self", { parentId: "a2" })];
  expect(toTree(lonely).map(({ resource: { path }, level }) => [path, level])).toEqual([
    ["/a/b", 1],
    ["/self", 1],
  ]);
});
