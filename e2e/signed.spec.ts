import { createHash } from "node:crypto";
import { tabTo } from "./support/keys.ts";
import { ResultPane } from "./support/result-pane.ts";
import { expect, test } from "./support/test.ts";

test("shows what is signed, and what of it the body decides", async ({ editor, page }) => {
  const result = new ResultPane(page);
  await page.getByRole("button", { name: "Exact" }).click();
  const body = (await editor.requestBody.textContent()) ?? "";
  await result.show("Signed");
  await expect(result.part("Credential scope")).toBeVisible();

  const headers = await result.lines("Headers");
  expect(headers).toContain("host: apigateway.us-east-1.amazonaws.com");
  expect(headers).toContain(`*content-length: ${body.length}`);
  expect(headers.at(-1)).toMatch(
    /^\*authorization: AWS4-HMAC-SHA256 Credential=\*+\/\d{8}\/us-east-1\/apigateway\/aws4_request, SignedHeaders=[a-z;-]+, Signature=\*+$/,
  );
  const canonical = await result.lines("Canonical request");
  expect(canonical.slice(0, 3)).toEqual([
    "PUT",
    "/restapis/k7o2rd3rs1/resources/or4d5r6s2a/methods/POST/integration",
    "",
  ]);
  expect(canonical.at(-1)).toBe(`*${sha256(body)}`);
  const [algorithm, moment, scope, hash] = await result.lines("String to sign");
  expect([algorithm, scope]).toEqual(["AWS4-HMAC-SHA256", (await result.lines("Credential scope"))[0]]);
  expect(scope).toMatch(/^\d{8}\/us-east-1\/apigateway\/aws4_request$/);
  expect(headers).toContain(`x-amz-date: ${moment}`);
  expect(hash).toBe(`*${sha256(canonical.map(unstarred).join("\n"))}`);
});

test("follows what is typed, and asks nothing while nobody looks", async ({ editor, page }) => {
  const result = new ResultPane(page);
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/api/signed-preview")) asked.push(String(request.postDataJSON().body));
  });
  await editor.field("URI").fill("arn:aws:apigateway:us-east-1:sqs:path/123456789012/unseen");
  await page.getByRole("button", { name: "Exact" }).click();
  await expect(editor.requestBody).toContainText("unseen");
  const before = (await editor.requestBody.textContent()) ?? "";
  await result.show("Signed");
  await expect.poll(() => result.lines("Canonical request").then((lines) => lines.at(-1))).toBe(`*${sha256(before)}`);
  expect(asked).toEqual([before]);

  await editor.field("URI").press("End");
  await editor.field("URI").pressSequentially("-for-long");
  const after = before.replace("unseen", "unseen-for-long");
  await expect.poll(() => result.lines("Canonical request").then((lines) => lines.at(-1))).toBe(`*${sha256(after)}`);
  expect(asked.at(-1)).toBe(after);
});

test("each part is copied by keyboard", async ({ editor, page }) => {
  const result = new ResultPane(page);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await editor.leaveTemplate();
  await tabTo(page, result.region.getByRole("tab", { name: "Request" }));
  await page.keyboard.press("End");
  await tabTo(page, result.part("String to sign").getByRole("button", { name: "Copy string to sign" }));
  await page.keyboard.press("Enter");
  const lines = await result.lines("String to sign");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(lines.map(unstarred).join("\n"));
});

test("without a request, leads to what is missing", async ({ editor, page }) => {
  const result = new ResultPane(page);
  await editor.paste('{ "type": null }');
  await result.show("Signed");
  await expect(result.region.getByRole("button", { name: "Integration type" })).toBeVisible();
});

test.describe("where nothing may be written", () => {
  test.use({ flags: ["--read-only"] });

  test("says that the proxy signs no write", async ({ editor, page }) => {
    const result = new ResultPane(page);
    await expect(editor.requestBody).toBeVisible();
    await result.show("Signed");
    await expect(result.signed.getByRole("alert")).toContainText("--read-only");
    await expect(result.signed.getByRole("button", { name: "Try again" })).toBeVisible();
  });
});

test.describe("without credentials", () => {
  test.use({ flags: ["--target", "aws", "--region", "eu-west-1", "--profile", "nobody-has-this-profile"] });

  test("says what to run", async ({ editor, page }) => {
    const result = new ResultPane(page);
    await editor.paste('{ "restApiId": "a1", "resourceId": "r1", "httpMethod": "GET", "type": "MOCK" }');
    await result.show("Signed");
    await expect(result.signed.getByRole("alert")).toMatchAriaSnapshot(`
      - alert:
        - text: /No valid credentials.*nobody-has-this-profile/
        - button "Try again"
        - paragraph:
          - text: Run
          - code: aws configure --profile nobody-has-this-profile
          - button "Copy the command"
          - text: in a terminal, then try again.
    `);
  });
});

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const unstarred = (line: string) => line.replace(/^\*/, "");
