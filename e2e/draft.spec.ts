import { SEED_IDS } from "../src/core/sandbox/seed/seed-ids.ts";
import { callOperation, readLive } from "./support/call-operation.ts";
import { EditorPage } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

const { ordersApi: restApiId, orders } = SEED_IDS;
const TEMPLATE = `{ "first": "$input.path('$.a')" }
## a second line, with “quotes”`;

test("what was typed survives a reload and stands in a second page", async ({ editor, server }) => {
  await editor.field("URI").fill("not yet an ARN");
  await editor.field("Timeout (ms)").fill("five seconds");
  await editor.choose("Content handling", "CONVERT_TO_TEXT");
  await editor.addParameter("integration.request.header.X-Half", "");
  await editor.addParameter("", "context.requestId");
  await editor.addCacheKey("method.request.header.Idempotency-Key");
  await editor.addTemplate("text/plain", TEMPLATE);
  await expect.poll(() => editor.body()).toMatchObject({ requestTemplates: { "text/plain": TEMPLATE } });
  const typed = await editor.typed();
  const problems = await editor.problems.allTextContents();
  await expect(editor.page.getByText("Draft saved")).toBeVisible();

  await editor.page.reload();
  await expect.poll(() => editor.typed()).toEqual(typed);
  expect(await editor.problems.allTextContents()).toEqual(problems);

  const second = new EditorPage(await editor.page.context().newPage());
  await second.open(server.origin);
  await expect.poll(() => second.typed()).toEqual(typed);
});

test("what was typed a moment ago survives a reload", async ({ editor }) => {
  for (const uri of ["https://one.example.com", "https://two.example.com"]) {
    await editor.field("URI").fill(uri);
    await editor.page.reload();
    await expect(editor.field("URI")).toHaveValue(uri);
  }
});

test("two pages keep what was typed in each", async ({ editor, server }) => {
  const second = new EditorPage(await editor.page.context().newPage());
  await second.open(server.origin);
  const pages = [
    { tab: editor, uri: "https://one.example.com", template: "the first" },
    { tab: second, uri: "https://two.example.com", template: "the second" },
  ];
  for (const { tab, uri, template } of pages) {
    await tab.page.bringToFront();
    await tab.field("URI").fill(uri);
    await tab.writeTemplate("application/json", template);
  }
  for (const { tab } of pages) await tab.page.reload();
  for (const { tab, uri, template } of pages)
    await expect.poll(() => tab.body()).toMatchObject({ uri, requestTemplates: { "application/json": template } });
});

test("members that the form does not know are shown, and sent back as they came", async ({ editor, server }) => {
  const place = { restApiId, resourceId: orders["/health"], httpMethod: "GET" };
  const unknown = { routing: { weights: [0.9, 0.1], to: null }, __proto__x: "kept" };
  await callOperation(server.origin, {
    operation: "PutIntegration",
    parameters: place,
    body: JSON.stringify({ type: "MOCK", requestTemplates: { "text/plain": "" }, ...unknown }),
  });
  const live = await readLive(server.origin, place);
  expect(live).toMatchObject({ ...unknown, requestTemplates: { "text/plain": null } });

  await editor.goTo(place);
  await editor.load();
  const members = editor.page.getByRole("region", { name: "Members beyond the form" });
  expect(JSON.parse(await members.getByRole("textbox").inputValue())).toEqual(unknown);
  await editor.field("Timeout (ms)").fill("4321");
  await editor.submit();
  expect(await readLive(server.origin, place)).toEqual({ ...(live as object), timeoutInMillis: 4321 });
});
