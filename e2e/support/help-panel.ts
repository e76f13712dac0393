import type { Locator, Page } from "@playwright/test";

/** The panel that explains the field in focus. */
export class HelpPanel {
  readonly panel: Locator;
  readonly title: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole("complementary", { name: "Help" });
    this.title = this.panel.getByRole("heading", { level: 3 });
    this.close = this.panel.getByRole("button", { name: "Close help" });
  }
}
