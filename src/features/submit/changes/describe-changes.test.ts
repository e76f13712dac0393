import { expect, test } from "vitest";
import type { MemberChange } from "../../../core/integration/stored/compare-put.ts";
import { describeChanges } from "./describe-changes.ts";

const change = (kind: MemberChange["kind"]): MemberChange => ({ wire: "uri", kind });

test("counts what a put adds, changes and removes", () => {
  const [added, changed, removed] = [change("added"), change("changed"), change("removed")];
  expect([
    describeChanges([added]),
    describeChanges([changed, changed]),
    describeChanges([removed, added, changed, removed]),
  ]).toEqual(["adds 1 member", "changes 2 members", "adds 1, changes 1, removes 2 members"]);
});
