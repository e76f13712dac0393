import { SEED_IDS } from "../src/core/sandbox/seed/seed-ids.ts";
import type { EditorPage } from "./support/editor-page.ts";
import { findFaults } from "./support/find-faults.ts";
import { pasteText, tabTo } from "./support/keys.ts";
import { ParameterRows } from "./support/parameter-rows.ts";
import { expect, test } from "./support/test.ts";

const HEADER = "integration.request.header.";

/** An HTTP integration of GET /orders/{orderId} with these parameters. */
async function start(editor: EditorPage, requestParameters: object, uri = "https://orders.example.com/{orderId}") {
  await editor.goTo({ resourceId: SEED_IDS.orders["/orders/{orderId}"], httpMethod: "GET" });
  await editor.paste(JSON.stringify({ type: "HTTP", httpMethod: "GET", uri, requestParameters }));
  return new ParameterRows(editor);
}

const sent = (editor: EditorPage, parameters: object) =>
  expect.poll(() => editor.body()).toMatchObject({ requestParameters: parameters });

test("a mapping is made by keyboard from what the URI and the method know", async ({ editor }) => {
  const rows = await start(editor, {});
  const { keyboard } = editor.page;
  await tabTo(editor.page, editor.form.getByRole("button", { name: "Add parameter" }));
  await keyboard.press("Enter");
  await expect(rows.target(1)).toBeFocused();
  await keyboard.press("ArrowDown");
  await expect(rows.options.first()).toHaveText("integration.request.path.orderIdFills in {orderId}");
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await expect(rows.target(1)).toHaveValue("integration.request.path.orderId");
  await expect(rows.options).toHaveCount(0);

  await keyboard.press("Enter");
  await expect(rows.source(1)).toBeFocused();
  await keyboard.press("ArrowDown");
  await expect(rows.options.first()).toContainText("method.request.path.orderId");
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await expect(rows.target(2)).toBeFocused();

  await keyboard.type("header.");
  await keyboard.press("Escape");
  await expect(rows.options).toHaveCount(0);
  await expect(rows.target(2)).toHaveValue("header.");
  await rows.target(2).fill(`${HEADER}X-From`);
  await keyboard.press("Enter");
  await keyboard.type("here");
  await expect(rows.options).toHaveText(["'here'The same in every request"]);
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await sent(editor, {
    "integration.request.path.orderId": "method.request.path.orderId",
    [`${HEADER}X-From`]: "'here'",
  });
});

test("sources are offered by group: the method's, the stage's, the whole context", async ({ editor }) => {
  const rows = await start(editor, { [`${HEADER}A`]: "'a'" });
  await rows.source(1).click();
  const groups = editor.page.getByRole("listbox", { name: "Source 1" }).getByRole("group");
  await expect(groups.first()).toHaveAttribute("aria-label", "Declared by the method");
  await expect(editor.page.getByRole("group", { name: "Stage variables" })).toBeVisible();
  const context = editor.page.getByRole("group", { name: "Context" }).getByRole("option");
  await expect(context.filter({ hasText: "context.identity.sourceIp" })).toHaveCount(1);
  await rows.source(1).fill("sourceip");
  await context.filter({ hasText: "context.identity.sourceIp" }).click();
  await expect(rows.source(1)).toBeFocused();
  await sent(editor, { [`${HEADER}A`]: "context.identity.sourceIp" });
});

test("what is found at a row stands in that row, the rest below all rows", async ({ editor }) => {
  const rows = await start(
    editor,
    { [`${HEADER}A`]: "'a'", [`${HEADER}B`]: "unquoted", "integration.request.cookie.c": "'c'" },
    "https://orders.example.com",
  );
  await expect(rows.messages(1)).toHaveCount(0);
  await expect(rows.messages(2)).toHaveText(/"unquoted" is no mapping expression/);
  await expect(rows.source(2)).toHaveAttribute("aria-invalid", "true");
  await expect(rows.messages(3)).toHaveText(/A mapping's target must be/);
  await expect(rows.target(3)).toHaveAttribute("aria-invalid", "true");
  const below = rows.section.locator(".message").filter({ hasText: "orderId of /orders/{orderId} does not reach" });
  await expect(below).toHaveCount(1);
  await expect(rows.list.locator(".message")).toHaveCount(2);

  await rows.messages(2).getByRole("button", { name: "Use 'unquoted'" }).click();
  await expect(rows.source(2)).toHaveValue("'unquoted'");
  await expect(rows.messages(2)).toHaveCount(0);
});

test("rows with the same target are both kept, say which is sent, and are joined in one click", async ({ editor }) => {
  const rows = await start(editor, { [`${HEADER}A`]: "'1'", [`${HEADER}B`]: "'2'" });
  await editor.addParameter(`${HEADER}A`, "'3'");
  await expect(rows.messages(1)).toHaveText(/Not sent: row 3 has the same target\./);
  await expect(rows.messages(3)).toHaveText(/Row 1 with the same target: this one is sent\./);
  const parameters = { [`${HEADER}A`]: "'3'", [`${HEADER}B`]: "'2'" };
  await sent(editor, parameters);
  await rows.messages(1).getByRole("button", { name: "Keep only the one that is sent" }).click();
  await expect(rows.rows).toHaveCount(2);
  await expect(rows.list.locator(".message")).toHaveCount(0);
  await sent(editor, parameters);
});

test("rows are put in order by keys and by dragging", async ({ editor }) => {
  const [a, b, c] = [`${HEADER}A`, `${HEADER}B`, `${HEADER}C`];
  const rows = await start(editor, { [a]: "'1'", [b]: "'2'", [c]: "'3'" });
  const { keyboard, mouse } = editor.page;
  await rows.source(3).focus();
  await keyboard.press("Alt+ArrowUp");
  await expect.poll(() => rows.targets()).toEqual([a, c, b]);
  await expect(rows.source(2)).toBeFocused();
  await expect(rows.section.getByText("Moved to place 2 of 3.")).toBeAttached();
  await keyboard.press("Alt+ArrowDown");
  await expect.poll(() => rows.targets()).toEqual([a, b, c]);

  const grip = await rows.rows.first().locator(".parameter-grip").boundingBox();
  const last = await rows.rows.last().boundingBox();
  await mouse.move((grip?.x ?? 0) + 4, (grip?.y ?? 0) + 8);
  await mouse.down();
  await mouse.move((last?.x ?? 0) + 4, (last?.y ?? 0) + 8, { steps: 4 });
  await mouse.up();
  await expect.poll(() => rows.targets()).toEqual([b, c, a]);
});

test("a removed row leaves the focus to its neighbour, and is taken back", async ({ editor }) => {
  const rows = await start(editor, { [`${HEADER}A`]: "'1'", [`${HEADER}B`]: "'2'" });
  await rows.section.getByRole("button", { name: "Remove parameter 1" }).press("Enter");
  await expect(rows.target(1)).toBeFocused();
  await expect.poll(() => rows.targets()).toEqual([`${HEADER}B`]);
  await editor.page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(() => rows.targets()).toEqual([`${HEADER}A`, `${HEADER}B`]);
  await rows.section.getByRole("button", { name: "Remove parameter 2" }).click();
  await rows.section.getByRole("button", { name: "Remove parameter 1" }).click();
  await expect(rows.section.getByRole("button", { name: "Add parameter" })).toBeFocused();
});

test("many mappings are pasted into one target, each a row", async ({ editor }) => {
  const rows = await start(editor, { [`${HEADER}A`]: "'1'" });
  await editor.form.getByRole("button", { name: "Add parameter" }).click();
  await expect(rows.target(2)).toBeFocused();
  await pasteText(editor.page, `${HEADER}B='2'\n${HEADER}C = method.request.path.orderId`);
  const pasted = { [`${HEADER}B`]: "'2'", [`${HEADER}C`]: "method.request.path.orderId" };
  await expect(rows.rows).toHaveCount(3);
  await sent(editor, { [`${HEADER}A`]: "'1'", ...pasted });
  await rows.target(1).focus();
  await pasteText(editor.page, JSON.stringify({ [`${HEADER}D`]: "'4'" }));
  await expect.poll(() => rows.targets()).toEqual([`${HEADER}A`, `${HEADER}D`, `${HEADER}B`, `${HEADER}C`]);
});

test("among many rows a filter finds some, and a problem is led to through it", async ({ editor }) => {
  const many = Array.from({ length: 200 }, (_, at) => [`${HEADER}X-${at}`, at === 150 ? "unquoted" : `'${at}'`]);
  const rows = await start(editor, Object.fromEntries(many));
  await expect(rows.rows).toHaveCount(200);
  const filter = rows.section.getByRole("searchbox", { name: "Filter parameters" });
  await filter.fill("x-19");
  await expect(rows.rows.filter({ visible: true })).toHaveCount(11);
  await expect(rows.section.getByText("11 of 200")).toBeVisible();
  await rows.source(191).fill("'other'");
  await expect(rows.rows.filter({ visible: true })).toHaveCount(11);

  const problem = editor.problems.filter({ hasText: '"unquoted" is no mapping expression' });
  await problem.getByRole("button", { name: `Go to ${HEADER}X-150` }).click();
  await expect(rows.target(151)).toBeFocused();
  await expect(filter).toHaveValue("");
});

for (const colorScheme of ["light", "dark"] as const)
  for (const width of [1440, 320])
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test(`rows and their lists are accessible in ${colorScheme}, ${width} px wide`, async ({ editor }) => {
        const rows = await start(editor, { [`${HEADER}A`]: "unquoted", [`${HEADER}${"Long-".repeat(30)}`]: "'b'" });
        await rows.source(1).click();
        await editor.page.keyboard.press("ArrowDown");
        await expect(rows.options.first()).toHaveAttribute("aria-selected", "true");
        expect(await findFaults(editor.page, ["[data-field=requestParameters]"])).toEqual([]);
      });
    });
