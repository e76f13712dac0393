import type { Locator } from "@playwright/test";
import { FlowStrip } from "./support/flow-strip.ts";
import { FormPart } from "./support/form.ts";
import { ParameterRows } from "./support/parameter-rows.ts";
import { TargetBar } from "./support/target-bar.ts";
import { expect, test } from "./support/test.ts";

test.use({ contextOptions: { forcedColors: "active" } });

/** How a part of the page is drawn, as far as forced colours let it. */
const drawn = (part: Locator) =>
  part.evaluate((element) => {
    const { backgroundColor, borderBottomColor, outlineColor, outlineStyle, textDecorationLine } =
      getComputedStyle(element);
    return { backgroundColor, borderBottomColor, outlineColor, outlineStyle, textDecorationLine };
  });

const expectTold = async (chosen: Locator, other: Locator) =>
  expect(await drawn(chosen)).not.toEqual(await drawn(other));

for (const colorScheme of ["light", "dark"] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`what is chosen is told apart where the system forces its colours, ${colorScheme}`, async ({ editor }) => {
      const { page } = editor;
      const form = new FormPart(editor);
      const face = (type: string) => form.type(type).locator("+ *");
      await expectTold(face("AWS"), face("HTTP"));
      await expectTold(page.getByRole("tab", { name: "Request" }), page.getByRole("tab", { name: "Signed" }));
      await expectTold(page.getByRole("button", { name: "Pretty" }), page.getByRole("button", { name: "Exact" }));

      await editor.field("URI").focus();
      const flow = new FlowStrip(page);
      const node = (name: string) => flow.station(name).locator(".flow-node");
      await expectTold(node("Endpoint"), node("Content"));

      const divider = page.getByRole("separator", { name: "Width of Form" });
      await expectTold(divider, form.section("Back end"));

      const rows = new ParameterRows(editor);
      await rows.target(1).press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await expectTold(
        page.getByRole("option", { selected: true }),
        page.getByRole("option", { selected: false }).first(),
      );
      await page.keyboard.press("Escape");

      const bar = new TargetBar(page);
      await bar.method.click();
      const row = bar.row(bar.methods, "/orders");
      await expectTold(row.getByText("POST", { exact: true }), row.getByText("GET", { exact: true }));
      await expectTold(row.locator(".tree-name"), bar.row(bar.methods, "/health").locator(".tree-name"));
    });
  });

test("the editor takes high contrast with the system, and leaves it with it", async ({ editor }) => {
  const { page } = editor;
  const background = () =>
    editor.template
      .locator(".monaco-editor")
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
  await expect.poll(background).toBe("rgb(0, 0, 0)");
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "none" });
  await expect.poll(background).toBe("rgb(22, 29, 38)");
});
