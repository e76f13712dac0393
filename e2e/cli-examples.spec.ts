import { readLive } from "./support/call-operation.ts";
import { CLI_EXAMPLES } from "./support/cli-examples.ts";
import { expect, test } from "./support/test.ts";

test("each example of AWS's command line is pasted, sent as its arguments say, and read back", async ({
  editor,
  server,
}) => {
  for (const { title, input, body, added } of CLI_EXAMPLES) {
    await test.step(title, async () => {
      await editor.paste(JSON.stringify(input, null, 4));
      await expect(editor.requestPath).toHaveText(
        `/restapis/${input.restApiId}/resources/${input.resourceId}/methods/${input.httpMethod}/integration`,
      );
      expect(await editor.body()).toEqual(body);
      await editor.submit();
      await expect(editor.dialog.getByText("what is there now is what was sent")).toBeVisible();
      await editor.closeDialog();
      expect(await readLive(server.origin, input)).toEqual({ ...body, ...added });
    });
  }
});

test("an example of AWS's command line can be typed into the form as well", async ({ editor }) => {
  const [, http] = CLI_EXAMPLES;
  await editor.clear();
  await editor.choose("Integration type", "HTTP");
  await editor.choose("Back-end method", "GET");
  await editor.field("URI").fill("https://domain.tld/path");
  await expect.poll(() => editor.body()).toEqual(http?.body);
});
