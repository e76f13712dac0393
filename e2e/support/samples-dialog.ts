import type { Locator, Page } from "@playwright/test";
import { expect } from "./test.ts";

/** The sample requests: the list of them, the one that is chosen, and the bar below the template that shows it. */
export class SamplesDialog {
  readonly page: Page;
  readonly dialog: Locator;
  readonly list: Locator;
  readonly expectation: Locator;
  /** What was done, with its way back. */
  readonly notice: Locator;
  /** Below the template. */
  readonly bar: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole("dialog", { name: "Sample requests" });
    this.list = this.dialog.getByRole("list", { name: "Sample requests" });
    this.expectation = this.dialog.getByRole("region", { name: "Expectation" });
    this.notice = this.dialog.locator(".history-notice");
    this.bar = page
      .getByRole("region", { name: "Template", exact: true })
      .getByRole("group", { name: "Sample request", exact: true });
  }

  async open(): Promise<void> {
    // Samples are made for the method once the page is there.
    await expect(this.bar.locator(".verdict")).not.toBeEmpty();
    await this.bar.getByRole("button", { name: "Edit the sample requests" }).click();
    await expect(this.dialog).toBeVisible();
  }

  async close(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Done" }).click();
    await expect(this.dialog).toHaveCount(0);
  }

  /** A sample in the list, by the beginning of its name. */
  item(name: string): Locator {
    return this.list.getByRole("button", { name: new RegExp(`^${name}`) });
  }

  async names(): Promise<readonly string[]> {
    return this.list.locator(".sample-name").allTextContents();
  }

  button(name: string): Locator {
    return this.dialog.getByRole("button", { name, exact: true });
  }

  text(name: string): Locator {
    return this.dialog.getByRole("textbox", { name, exact: true });
  }

  part(name: string): Locator {
    return this.dialog.getByRole("region", { name, exact: true });
  }

  async openPart(name: string): Promise<void> {
    const heading = this.button(name);
    if ((await heading.getAttribute("aria-expanded")) === "false") await heading.click();
  }

  /** The rows of a part, such as the headers, each as `name: value`. */
  async rows(part: string): Promise<readonly string[]> {
    const inputs = this.part(part).getByRole("textbox");
    const texts = await inputs.evaluateAll((found) =>
      found.map((input) => (input instanceof HTMLInputElement ? input.value : "")),
    );
    return texts.flatMap((text, index) => (index % 2 === 0 ? [`${text}: ${texts[index + 1]}`] : []));
  }

  async addFrom(text: string): Promise<void> {
    await this.startAdding("From curl, HAR or a Lambda event");
    await this.text("Request").fill(text);
    await this.button("Add request").click();
  }

  async startAdding(what: string): Promise<void> {
    await this.button("Add").click();
    await this.page.getByRole("menuitem", { name: what }).click();
  }
}
