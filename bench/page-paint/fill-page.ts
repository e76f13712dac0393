import type { Page } from "@playwright/test";
import { SAMPLES } from "../../src/core/integration/samples.ts";

/** How large an integration is: mapped parameters, and kilobytes of template. */
export interface Size {
  readonly rows: number;
  readonly kilobytes: number;
}

const LINE = '  "orderId": "$util.escapeJavaScript($input.params(\'orderId\'))",\n';

/** Opens the page and puts an integration of the size into it, as a person would: pasted. */
export async function fillPage(page: Page, origin: string, { rows, kilobytes }: Size): Promise<void> {
  await page.goto(origin);
  const requestParameters = Object.fromEntries(
    Array.from({ length: rows }, (_, row) => [`integration.request.header.X-Row-${row}`, "context.requestId"]),
  );
  const template = LINE.repeat(Math.floor((kilobytes * 1_000) / LINE.length));
  const input = { ...SAMPLES[0].input, requestParameters, requestTemplates: { "application/json": template } };
  await page.getByRole("button", { name: "Start from" }).click();
  await page.getByRole("menuitem", { name: "Start from pasted JSON" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill(JSON.stringify(input));
  await page.getByRole("dialog").getByRole("button", { name: "Load" }).click();
  await page
    .getByTestId("request-body")
    .getByText(`X-Row-${rows - 1}`)
    .waitFor({ state: "attached" });
  await page.getByRole("textbox", { name: "Template for application/json" }).waitFor();
  // What the page does once after a load (looking up the method, the first colours) is not a key's cost.
  await page.waitForTimeout(1_500);
}
