import { readFile } from "node:fs/promises";
import type { EditorPage } from "./support/editor-page.ts";
import { findFaultsInEachLook } from "./support/find-faults-in-each-look.ts";
import { tabTo } from "./support/keys.ts";
import { SamplesDialog } from "./support/samples-dialog.ts";
import { expect, test } from "./support/test.ts";

const CURL = `curl 'https://a1b2c3.execute-api.eu-west-1.amazonaws.com/prod/orders?tag=new&tag=gift' \\
  -H 'Content-Type: application/json' -H 'Authorization: Bearer made-up-and-long-enough' \\
  --data-raw '{"sku":"A-1","quantity":2}'`;

/** An integration of a method of its own, which writes what it was sent. */
async function start(editor: EditorPage): Promise<SamplesDialog> {
  const input = {
    type: "HTTP",
    httpMethod: "POST",
    uri: "https://orders.example.com/new",
    requestTemplates: { "application/json": "{\"order\": $input.json('$')}" },
    passthroughBehavior: "NEVER",
  };
  await editor.paste(JSON.stringify(input));
  await expect.poll(() => editor.body()).toMatchObject({ uri: input.uri });
  return new SamplesDialog(editor.page);
}

test("a pasted curl command becomes a sample without its credentials, and what is typed in it is tried at once", async ({
  editor,
}) => {
  const samples = await start(editor);
  await samples.open();
  const made = await samples.names();
  await samples.addFrom("nonsense");
  await expect(samples.dialog.getByText("There is no curl command in the text")).toBeVisible();
  await samples.text("Request").fill(CURL);
  await samples.button("Add request").click();
  expect(await samples.names()).toEqual([made[0], "POST /orders", ...made.slice(1)]);
  await expect(samples.dialog.getByText("Left out, since samples are stored: Authorization.")).toBeVisible();
  await expect(samples.text("Name")).toBeFocused();
  await expect(samples.text("Path")).toHaveValue("/orders");
  expect(await samples.rows("Query")).toEqual(["tag: new", "tag: gift"]);
  expect((await samples.rows("Headers")).filter((row) => row.startsWith("Authorization"))).toEqual([
    "Authorization: Bearer SECRET-LEFT-OUT",
  ]);
  await expect(samples.text("Body")).toHaveValue('{"sku":"A-1","quantity":2}');
  await expect(samples.item("POST /orders")).toContainText("POST is sent");

  await samples.text("Header 2, value").fill("text/plain");
  await expect(samples.text("Header 2, name")).not.toHaveValue("");
  await samples.button("Format JSON").click();
  await expect(samples.text("Body")).toHaveValue('{\n  "sku": "A-1",\n  "quantity": 2\n}');
  await samples.close();
  await expect(samples.bar).toContainText("POST /orders");
});

test("a query pasted into a name, and several headers at once, are a row each", async ({ editor }) => {
  const samples = await start(editor);
  await samples.open();
  await samples.startAdding("A new request");
  await samples.button("Add query parameter").click();
  await samples.text("Query parameter 1, name").evaluate((input) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", "?a=1&a=2&b=x%20y");
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(samples.text("Query parameter 3, value")).toBeFocused();
  expect(await samples.rows("Query")).toEqual(["a: 1", "a: 2", "b: x y"]);
  await editor.page.keyboard.press("Enter");
  await editor.page.keyboard.type("c");
  await editor.page.keyboard.press("Enter");
  await editor.page.keyboard.type("3");
  await samples.button("Remove query parameter 1").click();
  expect(await samples.rows("Query")).toEqual(["a: 2", "b: x y", "c: 3"]);
});

test("what is expected turns ✕ when the template changes, and ✓ again when it is mended", async ({ editor }) => {
  const samples = await start(editor);
  await samples.open();
  await samples.button("Expect what comes of it now").click();
  await expect(samples.expectation).toContainText("✓ What comes of it is as expected.");
  await expect(samples.dialog.getByRole("heading", { name: "Sample requests" })).toContainText("1 of 1 as expected");
  await samples.close();
  await expect(samples.bar).toContainText("✓ as expected");

  await editor.writeTemplate("application/json", '{"bestellung": 1}');
  await expect(samples.bar.locator(".verdict")).toHaveText(/^✕ /);
  await samples.open();
  await expect(samples.expectation.getByRole("listitem").first()).toContainText("backendRequest.body");
  await samples.close();
  await editor.writeTemplate("application/json", "{\"order\": $input.json('$')}");
  await expect(samples.bar).toContainText("✓ as expected");

  await samples.open();
  await samples.text("Body").fill('{"sku": "B-2"}');
  await expect(samples.expectation).toContainText("✕ What comes of it is not as expected:");
  await samples.button("Take the new outcome").click();
  await expect(samples.expectation).toContainText("✓ What comes of it is as expected.");
  await samples.button("Expect nothing").click();
  await expect(samples.expectation).toContainText("Nothing is expected of it. POST is sent.");
});

test("a sample that was removed comes back, and so does one after the other", async ({ editor }) => {
  const samples = await start(editor);
  await samples.open();
  const made = await samples.names();
  await samples.item("No body").click();
  await samples.button("Remove").click();
  expect(await samples.names()).toEqual(made.filter((name) => name !== "No body"));
  await expect(samples.notice).toContainText("Sample request “No body” removed.");
  await samples.notice.getByRole("button", { name: "Undo" }).click();
  expect(await samples.names()).toEqual(made);

  for (const _ of made) await samples.button("Remove").click();
  await expect(samples.dialog.getByText("A sample request shows what the back end will get")).toBeVisible();
  await expect(samples.button("Make some for the method")).toBeFocused();
  await samples.button("Make some for the method").click();
  expect(await samples.names()).toEqual(made);
});

test("the samples, their texts and what is expected of them are there after a reload", async ({ editor }) => {
  const samples = await start(editor);
  await samples.open();
  await samples.startAdding("A new request");
  await samples.text("Name").fill("طلب");
  await samples.button("Add header").click();
  await editor.page.keyboard.type("X-From");
  await editor.page.keyboard.press("Enter");
  await editor.page.keyboard.type("reload");
  await samples.openPart("Context");
  await samples.text("Context").fill('{ "stage": "prod" }');
  await samples.text("Context").fill('{ "stage": "prod"');
  await expect(samples.part("Context")).toContainText("until it is, the last that was counts.");
  await samples.text("Body").fill("{}");
  await samples.button("Expect what comes of it now").click();
  await expect(samples.expectation).toContainText("✓");
  const names = await samples.names();
  await samples.close();
  await expect(editor.page.getByText("Draft saved")).toBeVisible();

  await editor.page.reload();
  await samples.open();
  expect(await samples.names()).toEqual(names);
  await samples.item("طلب").click();
  expect(await samples.rows("Headers")).toEqual(["X-From: reload"]);
  await expect(samples.text("Body")).toHaveValue("{}");
  await expect(samples.text("Context")).toHaveValue('{\n  "stage": "prod"\n}');
  await expect(samples.expectation).toContainText("✓ What comes of it is as expected.");
});

test("everything is done by keys alone", async ({ editor }) => {
  const samples = await start(editor);
  await expect(samples.bar.locator(".verdict")).not.toBeEmpty();
  const { keyboard } = editor.page;
  await keyboard.press("F9");
  await expect(samples.bar).toContainText("No body");
  await keyboard.press("Shift+F9");
  await keyboard.press("ControlOrMeta+Shift+x");
  await expect(samples.item("Mobile client")).toBeFocused();
  await keyboard.press("ArrowDown");
  await expect(samples.item("No body")).toBeFocused();
  await keyboard.press("F2");
  await keyboard.type("Nothing");
  await keyboard.press("Enter");
  await expect(samples.item("Nothing")).toBeFocused();
  await keyboard.press("Alt+ArrowUp");
  expect((await samples.names()).slice(0, 2)).toEqual(["Nothing", "Mobile client"]);
  await keyboard.press("F2");
  await keyboard.type("Else");
  await keyboard.press("Escape");
  await expect(samples.item("Nothing")).toBeFocused();
  await keyboard.press("Delete");
  await expect(samples.item("Mobile client")).toBeFocused();
  await keyboard.press("ControlOrMeta+z");
  expect((await samples.names()).slice(0, 2)).toEqual(["Nothing", "Mobile client"]);
  await tabTo(editor.page, samples.text("Path"));
  await keyboard.type("/x");
  await tabTo(editor.page, samples.button("Add header"));
  await keyboard.press("Enter");
  await keyboard.type("X-Key");
  await keyboard.press("Enter");
  await keyboard.type("1");
  expect((await samples.rows("Headers")).at(-1)).toBe("X-Key: 1");
  await keyboard.press("Escape");
  await expect(samples.dialog).toHaveCount(0);
});

test("where the dialog cannot be loaded, the page says so and goes on", async ({ editor }) => {
  await editor.page.route("**/samples-dialog*.js", (route) => route.abort());
  const samples = new SamplesDialog(editor.page);
  await expect(samples.bar.locator(".verdict")).not.toBeEmpty();
  await editor.page.keyboard.press("ControlOrMeta+Shift+x");
  await expect(editor.dialog).toContainText("This could not be loaded");
  await editor.dialog.getByRole("button", { name: "Close" }).last().click();
  await expect(editor.dialog).toHaveCount(0);
  await editor.field("URI").fill("https://other.example.com");
  await expect.poll(() => editor.body()).toMatchObject({ uri: "https://other.example.com" });
});

test("what is undone behind the dialog leaves the focus in it", async ({ editor }) => {
  const samples = await start(editor);
  await editor.field("URI").fill("https://other.example.com");
  await samples.open();
  await expect(samples.item("Mobile client")).toBeFocused();
  await editor.page.keyboard.press("ControlOrMeta+z");
  await expect(samples.notice).toContainText("Undone: URI edited.");
  await expect(editor.field("URI")).toHaveValue("https://orders.example.com/new");
  await editor.page.keyboard.press("ArrowDown");
  await expect(samples.item("No body")).toBeFocused();
});

test("the path follows its parameters, and they follow the path", async ({ editor }) => {
  await editor.goTo({ resourceId: "or4d5r6id7", httpMethod: "GET" });
  const samples = new SamplesDialog(editor.page);
  await samples.open();
  await samples.text("Path parameter orderId").fill("a/b c");
  await expect(samples.text("Path")).toHaveValue("/orders/a%2Fb%20c");
  await samples.text("Path").fill("/orders/77");
  await expect(samples.text("Path parameter orderId")).toHaveValue("77");
  await samples.text("Path").fill("/elsewhere");
  await expect(samples.text("Path parameter orderId")).toHaveValue("77");
  await expect(samples.dialog.getByText("The path is none of /orders/{orderId}")).toBeVisible();
});

test("five megabytes are kept whole and shown in part", async ({ editor }) => {
  const samples = await start(editor);
  await samples.open();
  const chooser = editor.page.waitForEvent("filechooser");
  await samples.part("Body").getByRole("button", { name: "From a file" }).click();
  const buffer = Buffer.from(JSON.stringify({ text: "x".repeat(5 * 1024 * 1024) }));
  await (await chooser).setFiles({ name: "large.json", mimeType: "application/json", buffer });
  await expect(samples.part("Body")).toContainText("All 5.0 MB are used; the first 5,000 characters are shown");
  await expect(samples.notice).toContainText("Body taken from large.json.");
  await samples.notice.getByRole("button", { name: "Undo" }).click();
  await expect(samples.text("Body")).not.toHaveValue("");
  const binary = editor.page.waitForEvent("filechooser");
  await samples.part("Body").getByRole("button", { name: "From a file" }).click();
  await (await binary).setFiles({ name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.from([0xff, 0xd8, 0xff]) });
  await expect(samples.text("Body")).toHaveValue("/9j/");
  await expect(samples.dialog.getByRole("checkbox", { name: "Base64" })).toBeChecked();
});

test("the document is saved as one file and opened again, with everything in it", async ({ editor }) => {
  await editor.page.evaluate(() => Reflect.deleteProperty(window, "showDirectoryPicker"));
  const samples = await start(editor);
  await samples.open();
  await samples.button("Expect what comes of it now").click();
  await samples.text("Name").fill("kept");
  await expect(samples.item("kept")).toContainText("✓");
  const names = await samples.names();
  await samples.close();
  const typed = await editor.typed();

  await editor.page.keyboard.press("ControlOrMeta+Shift+s");
  const name = editor.dialog.getByRole("textbox", { name: "Name" });
  await expect(name).toBeFocused();
  await name.fill("my orders");
  const downloading = editor.page.waitForEvent("download");
  await editor.dialog.getByRole("button", { name: "Download one file" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("my-orders.integration.json");
  const text = await readFile(await download.path(), "utf8");

  await editor.paste('{ "type": "MOCK" }');
  await editor.page.keyboard.press("ControlOrMeta+o");
  const choose = async (files: { readonly name: string; readonly text: string }[]) => {
    const chooser = editor.page.waitForEvent("filechooser");
    await editor.dialog.getByRole("button", { name: "Choose files" }).click();
    const toFile = ({ name: file, text: content }: { name: string; text: string }) => ({
      name: file,
      mimeType: "application/json",
      buffer: Buffer.from(content),
    });
    await (await chooser).setFiles(files.map(toFile));
  };
  await choose([{ name: "README.md", text: "" }]);
  await expect(editor.dialog.getByRole("alert")).toContainText("There is no document among these files");
  await choose([{ name: "a.integration.json", text: text.slice(0, 40) }]);
  await expect(editor.dialog.getByRole("alert")).toContainText("a.integration.json: ");
  await choose([
    { name: "a.integration.json", text },
    { name: "b.integration.json", text: '{ "version": 1, "integration": { "type": "MOCK" } }' },
  ]);
  await editor.dialog.getByRole("button", { name: "a.integration.json" }).click();
  await expect(editor.dialog).toHaveCount(0);
  await editor.openSections();
  expect(await editor.typed()).toEqual(typed);
  await samples.open();
  expect(await samples.names()).toEqual(names);
  await expect(samples.item("kept")).toContainText("✓ as expected");
  await samples.close();
  await editor.page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => editor.body()).toEqual({ type: "MOCK" });
});

test("in a folder each template is a file of its own, and the folder opens again", async ({ editor }) => {
  // The browser's own folder picker waits for a person; this folder is as real to the page.
  await editor.page.evaluate(() => Reflect.set(window, "showDirectoryPicker", () => navigator.storage.getDirectory()));
  await start(editor);
  const body = await editor.body();
  await editor.page.keyboard.press("ControlOrMeta+Shift+s");
  await editor.dialog.getByRole("textbox", { name: "Name" }).fill("orders");
  const files = editor.dialog.getByRole("list", { name: "Files" });
  await expect(files.getByRole("listitem")).toHaveText(["orders.integration.json", "orders.application-json.vtl"]);
  await editor.dialog.getByRole("button", { name: "Save in a folder" }).click();
  await expect(editor.dialog).toHaveCount(0);
  const template = await editor.page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle("orders.application-json.vtl")).getFile()).text();
  });
  expect(template).toBe("{\"order\": $input.json('$')}");

  await editor.paste('{ "type": "MOCK" }');
  await editor.page.keyboard.press("ControlOrMeta+o");
  await editor.dialog.getByRole("button", { name: "Choose a folder" }).click();
  await expect(editor.dialog).toHaveCount(0);
  await expect.poll(() => editor.body()).toEqual(body);
});

test("the sample requests and the files are accessible in each state", async ({ editor }) => {
  test.slow();
  const samples = await start(editor);
  const check = async (state: string) => {
    expect.soft(await findFaultsInEachLook(editor.page), state).toEqual([]);
    await editor.page.setViewportSize({ width: 1440, height: 900 });
  };
  await samples.open();
  await samples.openPart("Context");
  await samples.openPart("Stage variables");
  await samples.text("Context").fill("{");
  await samples.button("Add stage variable").click();
  await samples.button("Expect what comes of it now").click();
  await samples.text("Body").fill('{"طلب": 1}');
  await expect(samples.expectation).toContainText("✕");
  await samples.expectation.getByText("What is expected").click();
  await check("differs");
  await samples.item("No body").press("F2");
  await check("being renamed");
  await editor.page.keyboard.press("Escape");
  await samples.addFrom("nonsense");
  await check("a text that is no request");
  for (const _ of await samples.names()) await samples.button("Remove").click();
  await check("none");
  await editor.page.keyboard.press("Escape");
  await check("none, on the page");
  await editor.page.keyboard.press("ControlOrMeta+Shift+s");
  await expect(editor.dialog).toBeVisible();
  await check("to be saved");
  await editor.page.keyboard.press("Escape");
  await editor.page.keyboard.press("ControlOrMeta+o");
  await expect(editor.dialog).toBeVisible();
  await check("to be opened");
});
