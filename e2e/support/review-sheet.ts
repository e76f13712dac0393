import { expect, type Locator, type Page } from "@playwright/test";

/** The sheet that shows what a put would do, and how it ended. */
export class ReviewSheet {
  readonly dialog: Locator;
  /** What has the focus at first. */
  readonly start: Locator;
  readonly send: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole("dialog");
    this.start = this.dialog.getByRole("group", { name: "What would be sent" });
    this.send = this.dialog.getByRole("button", { name: "Send PutIntegration" });
    this.status = this.dialog.getByRole("status");
  }

  /** Sends by its key, as soon as the key does: not before what would be sent has stood there for a moment. */
  async sendByKey(): Promise<void> {
    await expect(async () => {
      await this.dialog.page().keyboard.press("ControlOrMeta+Enter");
      await expect(this.send).toHaveCount(0, { timeout: 300 });
    }).toPass();
  }

  button(name: string): Locator {
    return this.dialog.getByRole("button", { name });
  }

  /** A line of the table of changes. */
  change(name: string): Locator {
    return this.dialog.getByRole("row").filter({ has: this.dialog.page().getByRole("rowheader", { name }) });
  }
}
