import type { EditorPage } from "./support/editor-page.ts";
import { findFaults } from "./support/find-faults.ts";
import { FlowStrip } from "./support/flow-strip.ts";
import { tabTo } from "./support/keys.ts";
import { expect, test } from "./support/test.ts";

const BEGINNING = ["Client, POST", "Method request, /orders, 1 parameter, no authorization"];

/** What the stations beyond the method say of the first sample under each type. */
const OF_TYPE = {
  AWS: [
    "Parameters, 1 mapped",
    "Template, application/json",
    "Content, as is, 415 without a template",
    "Endpoint, SQS SendMessage, orders",
  ],
  AWS_PROXY: [
    "Parameters, not used by AWS_PROXY",
    "Template, not used by AWS_PROXY",
    "Content, not used by AWS_PROXY",
    "Endpoint, SQS SendMessage, orders, 1 error",
  ],
  HTTP_PROXY: [
    "Parameters, 1 mapped, others pass through",
    "Template, not used by HTTP_PROXY",
    "Content, as is",
    "Endpoint, SQS SendMessage, orders, 1 error, the sample stops, 500: Execution failed due to configuration error: Invalid endpoint address: arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders is no URL.",
  ],
  MOCK: [
    "Parameters, 1 mapped",
    "Template, application/json, 1 error, 1 warning",
    "Content, as is, 415 without a template",
    "Endpoint, API Gateway itself, the sample stops, 500: A MOCK needs a JSON object with an integer statusCode; the template's output is no JSON object.",
  ],
};

test("the strip says at each station what is set there, under every type", async ({ editor }) => {
  const flow = new FlowStrip(editor.page);
  for (const [type, said] of Object.entries(OF_TYPE)) {
    await editor.choose("Integration type", type);
    await expect.poll(() => flow.said()).toEqual([...BEGINNING, ...said]);
  }
});

/** Where each station leads while nothing is wrong. */
const LEADS: readonly (readonly [station: string, inside: (editor: EditorPage) => ReturnType<EditorPage["field"]>])[] =
  [
    ["Client", ({ page }) => page.getByRole("banner")],
    ["Method request", ({ page }) => page.getByRole("banner")],
    ["Parameters", ({ page }) => page.locator("[data-field=requestParameters]")],
    ["Template", ({ template }) => template],
    ["Content", ({ page }) => page.locator("[data-field=passthroughBehavior]")],
    ["Endpoint", ({ page }) => page.locator("[data-field=type]")],
  ];

test("a click on a station leads to its fields, into a closed section too", async ({ editor }) => {
  const flow = new FlowStrip(editor.page);
  await expect(editor.templateText("application/json")).toBeVisible();
  await editor.form.getByRole("button", { name: "Content", exact: true }).click();
  for (const [station, inside] of LEADS) {
    await flow.station(station).click();
    await expect(inside(editor).locator(":focus"), station).toHaveCount(1);
    // Suggestions that opened with the focus would lie over the strip.
    await editor.page.keyboard.press("Escape");
  }
});

test("the stations are one stop of the Tab key, and arrow keys go from one to the next", async ({ editor }) => {
  const { page } = editor;
  const flow = new FlowStrip(page);
  await tabTo(page, flow.station("Client"));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(flow.station("Parameters")).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  await expect(flow.station("Client")).toBeFocused();
  await page.keyboard.press("End");
  await expect(flow.station("Endpoint")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(flow.strip.locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(flow.station("Endpoint")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-field=type] :focus")).toHaveCount(1);
});

test("a station says what is wrong there, leads to it, and is quiet again once it is mended", async ({ editor }) => {
  const flow = new FlowStrip(editor.page);
  await editor.field("URI").fill("example");
  await expect(flow.station("Endpoint")).toHaveAccessibleName(/^Endpoint, example, 1 error, the sample stops, 500: /);
  await editor.field("Execution role").focus();
  await flow.station("Endpoint").click();
  await expect(editor.field("URI")).toBeFocused();
  await editor.field("URI").fill("arn:aws:apigateway:us-east-1:sns:action/Publish");
  await expect(flow.station("Endpoint")).toHaveAccessibleName("Endpoint, SNS Publish");
});

test("the station of the field that the focus is in is lit, and stays so while the strip is walked", async ({
  editor,
}) => {
  const flow = new FlowStrip(editor.page);
  const lit = flow.strip.locator("[aria-current=step]");
  await expect(lit).toHaveCount(0);
  await editor.field("URI").focus();
  await expect(lit).toHaveAccessibleName(/^Endpoint,/);
  await editor.choice("Passthrough").focus();
  await expect(lit).toHaveAccessibleName(/^Content,/);
  await flow.station("Client").focus();
  await expect(lit).toHaveAccessibleName(/^Content,/);
});

test("on a narrow page the strip keeps its height, cuts nothing, and leads to the pane of a field", async ({
  editor,
}) => {
  const { page } = editor;
  const flow = new FlowStrip(page);
  const wide = await flow.strip.boundingBox();
  await page.setViewportSize({ width: 320, height: 800 });
  expect((await flow.strip.boundingBox())?.height).toBe(wide?.height);
  await expect(editor.template).toBeHidden();
  await flow.station("Template").click();
  await expect(editor.template.locator(":focus")).toHaveCount(1);
  const isCut = await flow.strip
    .locator(".flow-state")
    .evaluateAll((states) => states.map((state) => state.scrollWidth > state.clientWidth));
  expect(isCut).toEqual([false, false, false, false, false, false]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(`the strip is accessible in ${colorScheme}, whatever it shows`, async ({ editor }) => {
      const { page } = editor;
      test.slow();
      for (const sample of ["HTTP through a VPC link", "Lambda proxy", "MOCK"]) {
        await editor.startFrom(sample);
        await editor.field("Execution role").fill("nobody");
        await expect(new FlowStrip(page).station("Endpoint")).toHaveAccessibleName(/ error/);
        for (const width of [1440, 320]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await findFaults(page, [".flow"])).toEqual([]);
        }
        await page.setViewportSize({ width: 1440, height: 900 });
      }
    });
  });
}
