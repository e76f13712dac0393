import { BackEndFace } from "./support/back-end-face.ts";
import { findFaults } from "./support/find-faults.ts";
import { FlowStrip } from "./support/flow-strip.ts";
import type { EditorPage } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

const TEMPLATE = '{"order": "$input.path(\'$.id\')", "from": "$context.identity.sourceIp"}';

async function start(editor: EditorPage, members: object = {}): Promise<BackEndFace> {
  const input = {
    type: "HTTP",
    httpMethod: "POST",
    uri: "https://orders.example.com/new",
    requestTemplates: { "application/json": TEMPLATE },
    passthroughBehavior: "NEVER",
    ...members,
  };
  await editor.paste(JSON.stringify(input));
  await expect.poll(() => editor.body()).toMatchObject({ uri: "https://orders.example.com/new" });
  const face = new BackEndFace(editor.page);
  await face.open();
  return face;
}

test("what the back end gets follows what is typed", async ({ editor }) => {
  const face = await start(editor);
  await expect(face.summary).toHaveText("The back end gets POST orders.example.com");
  await expect(face.body).toHaveText(/^\{"order": "[^"]+", "from": "[\d.]+"\}$/);
  await editor.field("URI").fill("https://other.example.com/new");
  await expect(face.summary).toHaveText("The back end gets POST other.example.com");
  await editor.templateText("application/json").focus();
  await editor.page.keyboard.press("Control+A");
  await editor.page.keyboard.insertText("fixed");
  await expect(face.body).toHaveText("fixed");
});

test("a piece of the output leads to its place in the template and in the input, by mouse and by keys", async ({
  editor,
}) => {
  const face = await start(editor);
  const order = face.body.locator(".piece-read").first();
  await order.click();
  await expect(face.trace).toHaveText("From $input.path('$.id'), line 1: id of the body");
  await expect(face.lit.first()).toBeVisible();
  await face.body.focus();
  await editor.page.keyboard.press("End");
  await expect(face.trace).toContainText('From "}');
  await editor.page.keyboard.press("ArrowLeft");
  await expect(face.trace).toHaveText("From $context.identity.sourceIp, line 1: $context.identity.sourceIp");
  await editor.page.keyboard.press("Escape");
  await expect(face.lit).toHaveCount(0);
});

test("the caret in the template lights up what it writes", async ({ editor }) => {
  const face = await start(editor);
  await editor.templateText("application/json").focus();
  await editor.page.keyboard.press("Control+Home");
  for (let step = 0; step < 14; step++) await editor.page.keyboard.press("ArrowRight");
  await expect(face.body.locator("[data-lit]")).toHaveCount(1);
  await expect(face.body.locator("[data-lit]")).toHaveClass(/piece-read/);
});

test("a request that finds no template stops at the template: strip, result and step say why", async ({ editor }) => {
  const face = await start(editor);
  const flow = new FlowStrip(editor.page);
  await face.choose(/^Other content type/);
  await expect(face.summary).toHaveText(/^API Gateway answers 415: /);
  await expect(flow.station("Template")).toHaveAccessibleName(/the sample stops, 415: /);
  await expect(flow.station("Endpoint")).toHaveAccessibleName(/the sample does not come this far$/);
  await flow.station("Template").click();
  const step = face.step("Choice of template");
  await expect(step).toHaveAttribute("data-current", "true");
  await expect(step).toContainText("Documented by AWS");
  await editor.choose("Passthrough", "WHEN_NO_MATCH");
  await expect(face.summary).toHaveText("The back end gets POST orders.example.com");
});

test("each station shows what goes in and what comes out", async ({ editor }) => {
  const face = await start(editor, { requestParameters: { "integration.request.header.X-From": "context.stage" } });
  const flow = new FlowStrip(editor.page);
  await flow.station("Parameters").press("Enter");
  const step = face.step("Parameters");
  await expect(step.getByText("Before")).toBeVisible();
  await expect(step.getByText("After")).toBeVisible();
  await expect(step).toContainText("X-From");
});

test("the worker that runs templates has an origin of its own, and neither network nor storage", async ({
  editor,
  server,
}) => {
  await start(editor);
  const workers = editor.page.workers().filter((worker) => worker.url().includes("sandboxed"));
  expect(workers).toHaveLength(1);
  const [worker] = workers;
  const cut = await worker?.evaluate(async (origin) => {
    const fails = async (work: () => unknown) => {
      try {
        await work();
        return null;
      } catch (error) {
        return Object(error).name;
      }
    };
    // What the debugger itself evaluates may use eval; what runs later may not.
    await new Promise((resolve) => setTimeout(resolve));
    return {
      origin: globalThis.origin,
      fetch: await fails(() => fetch(`${origin}/healthz`)),
      storage: await fails(() => indexedDB.open("gatewright")),
      eval: await fails(() => Reflect.construct(Function, ["return 1"])()),
    };
  }, server.origin);
  expect(cut).toEqual({ origin: "null", fetch: "TypeError", storage: "SecurityError", eval: "EvalError" });
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test(`what the back end sees is accessible in ${colorScheme}`, async ({ editor }) => {
      const face = await start(editor);
      await face.body.locator(".piece-read").first().click();
      expect(await findFaults(editor.page)).toEqual([]);
      await face.choose(/^Other content type/);
      await new FlowStrip(editor.page).station("Template").click();
      await expect(face.step("Choice of template")).toHaveAttribute("data-current", "true");
      expect(await findFaults(editor.page)).toEqual([]);
    });
  });

test("a header that ends a JSON string is shown where it does so, and mended by a fix", async ({ editor }) => {
  const face = await start(editor, {
    requestTemplates: { "application/json": '{"request": "$input.params(\'X-Request-Id\')"}' },
  });
  await face.choose(/^Hostile header/);
  await expect(face.body).toHaveText('{"request": "x","admin":"true"}');
  await expect(editor.page.locator(".monaco-editor .squiggly-warning")).toHaveCount(1);
  const problem = editor.problems.filter({ hasText: "application/json, line 1" });
  await expect(problem).toHaveCount(1);
  await problem.getByRole("button", { name: /escapeJavaScript|Escape/ }).click();
  await expect(face.body).toHaveText('{"request": "x\\",\\"admin\\":\\"true"}');
  await expect(problem).toHaveCount(0);
  await expect(editor.page.locator(".monaco-editor .squiggly-warning")).toHaveCount(0);
});
