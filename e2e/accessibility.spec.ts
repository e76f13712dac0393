import { findFaultsInEachLook } from "./support/find-faults-in-each-look.ts";
import type { EditorPage } from "./support/editor-page.ts";
import { FormPart } from "./support/form.ts";
import { Palette } from "./support/palette.ts";
import { ParameterRows } from "./support/parameter-rows.ts";
import { ProblemPanel } from "./support/problem-panel.ts";
import { ResultPane } from "./support/result-pane.ts";
import { ReviewSheet } from "./support/review-sheet.ts";
import { createGate, TargetBar } from "./support/target-bar.ts";
import { TemplateTabs } from "./support/template-tabs.ts";
import { expect, test } from "./support/test.ts";

/** What the page shows, by name: each goes on from the one before it, with whatever lay over the page gone. */
type States = Readonly<Record<string, (editor: EditorPage) => Promise<unknown>>>;

interface Scene {
  readonly flags?: readonly string[];
  readonly states: States;
}

const LONG_NAME = "a-very-long-name-that-somebody-chose-on-a-friday-".repeat(6);
const RIGHT_TO_LEFT = "طلب-جديد";

const BROKEN = {
  type: "HTTP",
  httpMethod: "POST",
  uri: "orders.example.com",
  timeoutInMillis: 10,
  connectionType: "VPC_LINK",
  requestParameters: { "header.X": "1", "integration.request.header.A": "method.request.header.Nobody" },
};

/** Answers with what the page waits for, for as long as the test lasts. */
const never = () => createGate().opened.then(() => null);

const refused = { status: 403, body: { code: "AccessDeniedException", message: "not authorized to GET /restapis" } };

const SCENES: Readonly<Record<string, Scene>> = {
  "the page": {
    states: {
      "as it is first opened": ({ page }) => page.reload(),
      "the menu to start from": ({ page }) => page.getByRole("button", { name: "Start from" }).click(),
      commands: ({ page }) => new Palette(page).open(),
      "no command found": async ({ page }) => {
        const palette = new Palette(page);
        await palette.open();
        await palette.input.fill("no such thing");
      },
      "help for the page": ({ page }) => page.getByRole("button", { name: "Explain the field in focus" }).click(),
      "help for a field": async (editor) => {
        await editor.field("URI").focus();
        await editor.page.getByText(/things that are checked$/).click();
      },
    },
  },
  "the target": {
    states: {
      "where a submit goes": ({ page }) => new TargetBar(page).badge.click(),
      "the APIs": async ({ page }) => {
        const bar = new TargetBar(page);
        await bar.api.click();
        await expect(bar.row(bar.apis, "Webhooks")).toBeVisible();
      },
      "the tree of resources, its keys at a method": async ({ page }) => {
        const bar = new TargetBar(page);
        await bar.method.click();
        await expect(bar.row(bar.methods, "/orders")).toBeVisible();
        await page.keyboard.press("ArrowDown");
        await bar.expectActive(bar.methods, /^POST$/);
      },
      "no resource found": async ({ page }) => {
        const bar = new TargetBar(page);
        await bar.method.click();
        await bar.filter(bar.methods).fill("no such thing");
        await expect(bar.methods.getByRole("row")).toHaveCount(0);
      },
      "an integration on its way": async ({ page }) => {
        const bar = new TargetBar(page);
        await bar.stub(({ operation }) => (operation === "GetMethod" ? never() : null));
        // The first press emptied the filter.
        await page.keyboard.press("Escape");
        await bar.method.click();
        await bar.filter(bar.methods).fill("health");
        await bar.pick("/health", "GET");
        await expect(page.getByRole("button", { name: "Cancel loading GET /health" })).toBeVisible();
      },
      "an integration that did not come": async ({ page }) => {
        const bar = new TargetBar(page);
        await page.getByRole("button", { name: "Cancel loading GET /health" }).click();
        await bar.stub(({ operation }) => (operation === "GetMethod" ? refused : null));
        await bar.method.click();
        await bar.pick("/health", "GET");
        await expect(page.getByText(/GET \/health was not loaded/)).toBeVisible();
      },
    },
  },
  "a target that is slow, then refuses": {
    states: {
      "lists on their way": async ({ page }) => {
        const bar = new TargetBar(page);
        await bar.stub(({ operation }) => (/^Get(RestApis|Resources)$/.test(operation) ? never() : null));
        await page.reload();
        await bar.api.click();
        await expect(bar.apis.locator(".list-skeleton")).toBeVisible();
      },
      "a list that cannot be had": async ({ page }) => {
        const bar = new TargetBar(page);
        await bar.stub(({ operation }) => (operation === "GetRestApis" ? refused : null));
        await page.reload();
        await bar.api.click();
        await expect(bar.apis.getByText("not authorized to GET /restapis")).toBeVisible();
      },
      "an empty list": async ({ page }) => {
        const bar = new TargetBar(page);
        await bar.stub(({ operation }) => (operation === "GetRestApis" ? { body: { item: [] } } : null));
        await bar.api.click();
        await expect(bar.apis.getByText("This target has no REST APIs.")).toBeVisible();
      },
    },
  },
  "the form": {
    states: {
      "what was meant by a URI": async (editor) => {
        await editor.field("URI").fill("arn:aws:kinesis:us-east-1:123456789012:stream/events");
        await expect(editor.form.getByRole("button", { name: "Use the stream's PutRecord URI" })).toBeVisible();
      },
      "the parts of a URI": async (editor) => {
        await editor.form.getByRole("button", { name: "Use the stream's PutRecord URI" }).click();
        await editor.form.getByRole("button", { name: "Parts of the URI" }).click();
        await expect(editor.page.locator("dl").filter({ hasText: "partition" })).toBeVisible();
      },
      "an example for a template": async (editor) => {
        await editor.form.getByText("Example").click();
        await expect(editor.page.getByText('"StreamName": "events"')).toBeVisible();
      },
      "targets to complete to": async (editor) => {
        const rows = new ParameterRows(editor);
        await editor.field("URI").fill("https://example.com/{orderId}/${stageVariables.stage}");
        await editor.form.getByRole("button", { name: "Add parameter" }).click();
        await rows.target(2).press("ArrowDown");
        await expect(rows.options.first()).toBeVisible();
      },
      "sources to complete to": async (editor) => {
        const rows = new ParameterRows(editor);
        await rows.source(1).press("ArrowDown");
        await expect(rows.options.first()).toBeVisible();
      },
      "cache keys": async (editor) => {
        await editor.addCacheKey("method.request.header.Accept");
        await new FormPart(editor).cacheKeys.press("ArrowDown");
      },
      "a removal that can be taken back": async (editor) => {
        await editor.form.getByRole("button", { name: "Remove parameter 1" }).click();
        await expect(editor.page.getByText("Parameter removed.")).toBeVisible();
      },
      "options to choose from": (editor) => editor.choice("Back-end method").click(),
      "what the type does not send": (editor) => editor.choose("Integration type", "MOCK"),
      "certificates not checked": async (editor) => {
        await editor.choose("Integration type", "HTTP");
        await editor.choose("TLS", "Accept any certificate");
      },
      "members that the form does not know": (editor) =>
        editor.paste('{ "type": "MOCK", "madeUp": { "a": 1 }, "cacheNamespace": "a\\nb" }'),
      "long names, and from right to left": async (editor) => {
        await editor.field("URI").fill(`https://example.com/${RIGHT_TO_LEFT}/${LONG_NAME}`);
        await editor.addParameter(`integration.request.header.${LONG_NAME}`, `'${RIGHT_TO_LEFT}'`);
        await editor.addTemplate(`application/${LONG_NAME}+json`, `{ "${RIGHT_TO_LEFT}": "${LONG_NAME}" }`);
      },
    },
  },
  problems: {
    states: {
      "of every severity": async (editor) => {
        await editor.paste(JSON.stringify(BROKEN));
        await expect(editor.problems).not.toHaveCount(0);
      },
      "with their reasons": (editor) => editor.problems.getByRole("button", { name: /^Why/ }).first().click(),
      filtered: ({ page }) => new ProblemPanel(page).region.getByRole("button", { name: /^\d+ errors$/ }).click(),
      "folded away": ({ page }) => new ProblemPanel(page).toggle.click(),
    },
  },
  templates: {
    states: {
      "coloured, with what can be completed": async (editor) => {
        const text = '#set($a = $input.path("$.a"))\n## note\n{ "a": $a, "n": 1, "b": "$context.requestI';
        await editor.writeTemplate("application/json", text);
        await editor.page.keyboard.type("d");
        await expect(editor.page.locator(".suggest-widget.visible")).toBeVisible();
      },
      "others to add": ({ template }) => template.getByRole("button", { name: "Add template" }).click(),
      "a tab being named": async (editor) => {
        await editor.template.getByRole("tab", { name: "application/json" }).press("F2");
        await editor.page.keyboard.press("ArrowDown");
        await expect(editor.page.getByRole("option").first()).toBeVisible();
      },
      "near the limit, with a content type that is none": async (editor) => {
        const requestTemplates = { wrong: "x", "text/xml;charset=utf-8": "y", "application/json": "z".repeat(276_000) };
        await editor.paste(JSON.stringify({ type: "MOCK", requestTemplates }));
        await editor.template.getByRole("tab", { name: "application/json" }).click();
        await expect(new TemplateTabs(editor).status).toContainText("of 300 KB");
      },
      none: async (editor) => {
        await editor.paste('{ "type": "AWS" }');
        await expect(editor.template.getByRole("tab")).toHaveCount(0);
      },
    },
  },
  "the result": {
    states: {
      "what was changed": async (editor) => {
        await editor.addParameter("integration.request.header.X-Trace", "context.requestId");
        await editor.field("Execution role").fill("");
        const result = new ResultPane(editor.page);
        await result.changeCount.click();
        await result.step("Next");
      },
      exact: ({ page }) => page.getByRole("button", { name: "Exact" }).click(),
      "what to copy": ({ page }) =>
        new ResultPane(page).region.getByRole("button", { name: "Copy", exact: true }).click(),
      signed: async ({ page }) => {
        const result = new ResultPane(page);
        await result.show("Signed");
        await expect(result.part("Credential scope")).toBeVisible();
      },
      "an empty draft": async (editor) => {
        await editor.paste('{ "type": null }');
        await new ResultPane(editor.page).show("Request");
        await expect(editor.requestBody).toHaveCount(0);
      },
      "an empty draft, signed": ({ page }) => new ResultPane(page).show("Signed"),
    },
  },
  dialogs: {
    states: {
      "a text that is no integration": async (editor) => {
        await editor.openPaste();
        await editor.dialog.getByRole("textbox").fill("no JSON");
        await editor.dialog.getByRole("button", { name: "Load" }).click();
        await expect(editor.dialog.getByText(/^The text is not JSON/)).toBeVisible();
      },
      "the review, with an open error": async (editor) => {
        await editor.field("Timeout (ms)").fill("1");
        await editor.openReview();
        await expect(editor.dialog.getByRole("table")).toBeVisible();
      },
      refused: async (editor) => {
        await editor.openReview();
        await editor.sendAllTheSame();
        await expect(editor.dialog.getByText(/^Refused: 400/)).toBeVisible();
      },
      "being sent": async (editor) => {
        await editor.field("Timeout (ms)").fill("1234");
        await editor.openReview();
        await expect(new ReviewSheet(editor.page).send).toBeEnabled();
        await editor.page.route("**/api/operations", never);
        await editor.send();
        await expect(new ReviewSheet(editor.page).status).toHaveText("Sending PutIntegration");
      },
      "not known to have arrived": async (editor) => {
        await new ReviewSheet(editor.page).button("Stop waiting").click();
        await expect(editor.dialog.getByText("Whether it was applied is not known")).toBeVisible();
      },
      accepted: async (editor) => {
        await editor.page.unroute("**/api/operations");
        await editor.submit();
      },
    },
  },
  "a target that is AWS and only read": {
    flags: ["--target", "aws", "--region", "eu-west-1", "--profile", "nobody-has-this-profile", "--read-only"],
    states: {
      "no credentials to sign with": async (editor) => {
        await editor.paste('{ "restApiId": "a1", "resourceId": "r1", "httpMethod": "GET", "type": "MOCK" }');
        await new ResultPane(editor.page).show("Signed");
        await expect(new ResultPane(editor.page).signed.getByRole("alert")).toBeVisible();
      },
      "a review that cannot be sent": async (editor) => {
        await editor.openReview();
        await expect(editor.dialog.getByText("What is there now could not be read")).toBeVisible();
      },
    },
  },
};

for (const [scene, { flags = [], states }] of Object.entries(SCENES))
  test.describe(scene, () => {
    test.use({ flags });

    test(`${scene} is accessible in each state, light, dark, in forced colours and at 400 %`, async ({ editor }) => {
      test.slow();
      await expect(editor.template.locator(".template-loading")).toHaveCount(0);
      for (const [state, reach] of Object.entries(states))
        await test.step(state, async () => {
          await editor.page.setViewportSize({ width: 1440, height: 900 });
          await editor.page.keyboard.press("Escape");
          await reach(editor);
          expect.soft(await findFaultsInEachLook(editor.page), state).toEqual([]);
        });
    });
  });

test("a proxy that is gone is said to be in an accessible way", async ({ editor, server }) => {
  await server.stop();
  await editor.openReview();
  await expect(editor.dialog.getByText(/does not answer/)).toBeVisible();
  expect(await findFaultsInEachLook(editor.page)).toEqual([]);
});
