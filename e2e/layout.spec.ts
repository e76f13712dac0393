import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

const widthOf = async (pane: Locator) => (await pane.boundingBox())?.width ?? 0;
const divider = (page: Page, pane: string) => page.getByRole("separator", { name: `Width of ${pane}` });

test("a divider is moved by mouse and by keys, and stays where it was put", async ({ editor }) => {
  const { page, form } = editor;
  const before = await widthOf(form);
  const handle = await divider(page, "Form").boundingBox();
  const [x, y] = [(handle?.x ?? 0) + 0.5, (handle?.y ?? 0) + 200];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 80, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await widthOf(form)) - before)).toBe(80);

  await divider(page, "Form").focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => widthOf(form)).toBeLessThan(before + 80);
  const moved = await widthOf(form);

  await page.reload();
  await expect.poll(async () => Math.abs((await widthOf(editor.form)) - moved)).toBeLessThan(1.5);
});

test("no pane becomes too narrow to use, however far its divider is drawn", async ({ editor }) => {
  const { page, form, template } = editor;
  await page.setViewportSize({ width: 900, height: 700 });
  await divider(page, "Form").focus();
  for (let pressed = 0; pressed < 30; pressed++) await page.keyboard.press("ArrowRight");
  expect([Math.round(await widthOf(form)) >= 300, Math.round(await widthOf(template)) >= 280]).toEqual([true, true]);
  for (let pressed = 0; pressed < 60; pressed++) await page.keyboard.press("ArrowLeft");
  expect(Math.round(await widthOf(form))).toBeGreaterThanOrEqual(300);
});

test("where there is room for one pane only, tabs switch them, and nothing that is typed is lost", async ({
  editor,
}) => {
  const { page } = editor;
  await page.setViewportSize({ width: 600, height: 800 });
  const tabs = page.getByRole("tablist", { name: "Parts of the page" });
  await expect(tabs).toMatchAriaSnapshot(`
    - tablist "Parts of the page":
      - tab "Form" [selected]
      - tab "Template"
      - tab "Result"
  `);
  await expect(editor.template).toBeHidden();
  await editor.field("URI").fill("arn:aws:apigateway:us-east-1:sqs:path/123456789012/narrow");
  await tabs.getByRole("tab", { name: "Form" }).focus();
  await page.keyboard.press("End");
  await expect(editor.requestBody).toContainText("/narrow");
  await expect(editor.form).toBeHidden();
  await page.keyboard.press("ArrowLeft");
  await expect(editor.template).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(editor.field("URI")).toHaveValue("arn:aws:apigateway:us-east-1:sqs:path/123456789012/narrow");
  await expect(tabs).toHaveCount(0);
});

test("a page that becomes narrow, as by zooming in, shows the pane that is worked in", async ({ editor }) => {
  const { page } = editor;
  await editor.templateText("application/json").focus();
  await page.setViewportSize({ width: 320, height: 700 });
  await expect(page.getByRole("tab", { name: "Template", exact: true })).toHaveAttribute("aria-selected", "true");
  await expect(editor.templateText("application/json")).toBeFocused();
});

test("from 320 px on nothing lies beside the page", async ({ editor }) => {
  const { page } = editor;
  for (const width of [320, 400, 599, 899, 900, 1024, 1920, 3440]) {
    await page.setViewportSize({ width, height: 800 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
      .toBe(0);
  }
});

test("zoomed to 400 % there is room to work in, and nothing lies over another or below the page", async ({
  editor,
}) => {
  const { page } = editor;
  await page.setViewportSize({ width: 320, height: 256 });
  await editor.field("URI").fill("x");
  await editor.field("URI").blur();
  await expect(editor.problems.first()).toBeAttached();
  const measure = () =>
    page.evaluate(() => {
      const [pane, footer] = ["form", "footer"].map((part) =>
        document.querySelector(`[data-part=${part}]`)?.getBoundingClientRect(),
      );
      return {
        isRoomy: (pane?.height ?? 0) >= 240,
        isApart: (pane?.bottom ?? 1) <= (footer?.top ?? 0),
        below: document.documentElement.scrollHeight - Math.round((footer?.bottom ?? 0) + window.scrollY),
      };
    });
  await expect.poll(measure).toEqual({ isRoomy: true, isApart: true, below: 0 });
});

test("what stands in the header never overlaps, however narrow the page", async ({ editor }) => {
  const { page } = editor;
  const boxes = () =>
    page
      .getByRole("banner")
      .getByRole("button")
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON()));
  for (const width of [320, 480, 500, 600, 700, 800, 1024]) {
    await page.setViewportSize({ width, height: 800 });
    await expect
      .poll(async () => {
        const found = await boxes();
        return found.flatMap((one, at) =>
          found
            .slice(at + 1)
            .filter(
              (other) =>
                one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
            ),
        );
      })
      .toEqual([]);
  }
});

test("the field that is typed in stays in sight when problems take room below it", async ({ editor }) => {
  await editor.field("URI").fill("https://orders.example.com/{id}");
  await editor.form.getByRole("button", { name: "Add parameter" }).click();
  const target = editor.form.getByRole("combobox", { name: "Target 2" });
  await target.evaluate((field) => field.scrollIntoView({ block: "end" }));
  await target.pressSequentially("wrong");
  await expect(editor.problems.filter({ hasText: '"wrong" is none' })).toBeVisible();
  await expect(target).toBeInViewport({ ratio: 0.9 });
});

test("the theme follows the system until one is chosen, and the choice lasts", async ({ editor }) => {
  const { page } = editor;
  const scheme = () => page.evaluate(() => document.documentElement.style.colorScheme);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(scheme).toBe("dark");
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(scheme).toBe("light");
  await page.getByRole("button", { name: "Switch between light and dark" }).click();
  await expect.poll(scheme).toBe("dark");
  await page.reload();
  await expect.poll(scheme).toBe("dark");
});
