import { SAMPLES } from "../../src/core/integration/samples.ts";
import type { EditorPage } from "../support/editor-page.ts";
import { BackEndFace } from "../support/back-end-face.ts";
import { FlowStrip } from "../support/flow-strip.ts";
import { Palette } from "../support/palette.ts";
import { TargetBar } from "../support/target-bar.ts";
import { test } from "../support/test.ts";
import { FORCED, PHONE, SMALL, SMALL_DARK, takeScreens, WIDE, WIDE_DARK, type Look } from "./take-screen.ts";

interface State {
  readonly name: string;
  readonly looks: readonly Look[];
  /** Brings the page, as it is first opened, into the state. */
  readonly reach: (editor: EditorPage) => Promise<void>;
}

const TYPES = ["AWS_PROXY", "HTTP", "HTTP_PROXY", "MOCK"];

const LONG_NAME = "a-very-long-name-that-somebody-chose-on-a-friday-".repeat(6);
const RIGHT_TO_LEFT = "طلب-جديد";

/** Two hundred mapped parameters, and a template near the limit. */
function largeIntegration() {
  const requestParameters = Object.fromEntries(
    Array.from({ length: 200 }, (_, row) => [`integration.request.header.X-Row-${row}`, "context.requestId"]),
  );
  const requestTemplates = { "application/json": '  "orderId": "$input.params(\'orderId\')",\n'.repeat(6_900) };
  return { ...SAMPLES[0].input, requestParameters, requestTemplates };
}

/** A condition that always holds, a name that nothing sets, a header that can end the text that it stands in. */
const FAULTY =
  '{"from": "$input.params(\'X-Request-Id\')",\n#if($input.path(\'$.total\'))"vip": true#end\n"note": "$note"}';

async function openBackEnd(editor: EditorPage): Promise<BackEndFace> {
  const tab = editor.page.getByRole("tab", { name: "Result", exact: true });
  if (await tab.isVisible()) await tab.click();
  const face = new BackEndFace(editor.page);
  await face.open();
  await face.summary.waitFor();
  return face;
}

const STATES: readonly State[] = [
  { name: "first-open", looks: [WIDE, WIDE_DARK, SMALL, SMALL_DARK, PHONE, FORCED], reach: async () => {} },
  ...TYPES.map((type) => ({
    name: `type-${type.toLowerCase().replace("_", "-")}`,
    looks: [WIDE],
    reach: (editor: EditorPage) => editor.choose("Integration type", type),
  })),
  {
    name: "problems",
    looks: [WIDE, WIDE_DARK, SMALL, PHONE],
    reach: async (editor) => {
      await editor.field("URI").fill("arn:aws:lambda:us-east-1:123456789012:function:get-order");
      await editor.openSections();
      await editor.field("Timeout (ms)").fill("soon");
      await editor.field("VPC link id").fill("abc");
      await editor.addParameter("integration.request.header.X-User", "method.request.header.User");
      await editor.addParameter("header.X-User", "'1'");
    },
  },
  {
    name: "changed",
    looks: [WIDE, WIDE_DARK],
    reach: async (editor) => {
      await editor.addParameter("integration.request.header.X-Trace", "context.requestId");
      await editor.field("URI").fill("arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders-of-today");
    },
  },
  {
    name: "back-end-sees",
    looks: [WIDE, WIDE_DARK, SMALL, PHONE],
    reach: async (editor) => {
      const face = await openBackEnd(editor);
      await face.body.locator(".piece-read").first().click();
      await face.trace.filter({ hasText: "From" }).waitFor();
    },
  },
  {
    name: "stopped",
    looks: [WIDE, WIDE_DARK, SMALL],
    reach: async (editor) => {
      const face = await openBackEnd(editor);
      await face.choose(/^Other content type/);
      await new FlowStrip(editor.page).station("Template").click();
      await face.step("Choice of template").waitFor();
    },
  },
  {
    name: "samples",
    looks: [WIDE, WIDE_DARK, SMALL, PHONE],
    reach: async (editor) => {
      await openBackEnd(editor);
      await editor.page.keyboard.press("Escape");
      await editor.page.getByRole("button", { name: "Edit the sample requests" }).first().click();
      await editor.dialog.getByRole("textbox").first().waitFor();
    },
  },
  {
    name: "template-findings",
    looks: [WIDE, WIDE_DARK],
    reach: async (editor) => {
      await openBackEnd(editor);
      await editor.templateText("application/json").focus();
      await editor.page.keyboard.press("Control+A");
      await editor.page.keyboard.insertText(FAULTY);
      await editor.page.locator(".monaco-editor .squiggly-warning").first().waitFor();
    },
  },
  {
    name: "no-template",
    looks: [WIDE],
    reach: (editor) => editor.removeTemplate("application/json"),
  },
  {
    name: "right-to-left-and-long",
    looks: [WIDE, SMALL],
    reach: async (editor) => {
      await editor.field("URI").fill(`https://example.com/${RIGHT_TO_LEFT}/${LONG_NAME}`);
      await editor.addParameter(`integration.request.header.${LONG_NAME}`, `'${RIGHT_TO_LEFT}'`);
      await editor.addTemplate(`application/${LONG_NAME}+json`, `{ "${RIGHT_TO_LEFT}": "${LONG_NAME}" }`);
    },
  },
  {
    name: "palette",
    looks: [WIDE, WIDE_DARK, PHONE],
    reach: (editor) => new Palette(editor.page).open(),
  },
  {
    name: "pick-api",
    looks: [WIDE],
    reach: (editor) => new TargetBar(editor.page).api.click(),
  },
  {
    name: "pick-method",
    looks: [WIDE, WIDE_DARK, SMALL, PHONE],
    reach: (editor) => new TargetBar(editor.page).method.click(),
  },
  {
    name: "loaded",
    looks: [WIDE],
    reach: async (editor) => {
      const bar = new TargetBar(editor.page);
      await bar.method.click();
      await bar.pick("/health", "GET");
    },
  },
  {
    name: "signed",
    looks: [WIDE, WIDE_DARK, PHONE],
    reach: async (editor) => {
      await editor.page.keyboard.press("ControlOrMeta+Shift+G");
      await editor.page.getByText("AWS4-HMAC-SHA256").first().waitFor();
    },
  },
  {
    name: "large",
    looks: [WIDE],
    reach: (editor) => editor.paste(JSON.stringify(largeIntegration())),
  },
  {
    name: "nothing-but-a-type",
    looks: [WIDE, SMALL],
    reach: (editor) => editor.paste('{ "type": "AWS" }'),
  },
  {
    name: "proxy-gone",
    looks: [WIDE, SMALL],
    reach: async (editor) => {
      await editor.page.route("**/api/**", (route) => route.abort());
      await new TargetBar(editor.page).api.click();
    },
  },
  {
    name: "target-slow",
    looks: [WIDE],
    reach: async (editor) => {
      await editor.page.route("**/api/operations", () => undefined);
      await editor.page.reload();
      await new TargetBar(editor.page).method.click();
    },
  },
  {
    name: "kept",
    looks: [WIDE],
    reach: async (editor) => {
      await editor.field("URI").fill("arn:aws:apigateway:us-east-1:sqs:path/123456789012/from-before");
      await editor.page.getByText("Draft saved").waitFor();
      await editor.page.reload();
      await editor.templateText("application/json").waitFor();
    },
  },
  {
    name: "renaming",
    looks: [WIDE],
    reach: async (editor) => {
      await editor.template.getByRole("button", { name: "Rename application/json" }).click();
    },
  },
  {
    name: "start-from",
    looks: [WIDE],
    reach: (editor) => editor.page.getByRole("button", { name: "Start from" }).click(),
  },
  {
    name: "help",
    looks: [WIDE, WIDE_DARK, SMALL, PHONE],
    reach: async (editor) => {
      await editor.field("URI").focus();
      await editor.page.keyboard.press("F1");
    },
  },
  {
    name: "pasted-badly",
    looks: [WIDE],
    reach: (editor) => editor.paste("{ this is no JSON }"),
  },
  {
    name: "review",
    looks: [WIDE, WIDE_DARK, SMALL, PHONE],
    reach: async (editor) => {
      await editor.field("URI").fill("arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders-of-today");
      await editor.openReview();
    },
  },
  {
    name: "refused",
    looks: [WIDE, SMALL_DARK],
    reach: async (editor) => {
      await editor.field("URI").fill("not-an-arn");
      await editor.openReview();
      await editor.sendAllTheSame();
    },
  },
];

for (const { name, looks, reach } of STATES)
  test(name, async ({ editor }) => {
    // As it is first seen, with the sections closed that the page object opened.
    await editor.page.reload();
    await editor.templateText("application/json").waitFor();
    await reach(editor);
    await takeScreens(editor.page, name, looks);
  });

test.describe("a target in AWS", () => {
  test.use({ flags: ["--target", "aws", "--region", "eu-west-1", "--read-only"] });

  test("aws", async ({ editor }) => {
    await new TargetBar(editor.page).api.click();
    await editor.page.getByText("Try again").first().waitFor();
    await takeScreens(editor.page, "aws", [WIDE, WIDE_DARK]);
  });
});
