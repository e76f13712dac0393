import type { Locator, Page } from "@playwright/test";

/** The list of problems and the bar below it. */
export class ProblemPanel {
  readonly region: Locator;
  /** The names of the fields that have problems, in the order in which they stand. */
  readonly fields: Locator;
  readonly toggle: Locator;
  /** What was read out last. */
  readonly said: Locator;

  constructor(page: Page) {
    this.region = page.getByRole("region", { name: "Problems", exact: true });
    this.fields = this.region.getByRole("heading");
    this.toggle = this.region.getByRole("button", { name: "Problems", exact: true });
    this.said = this.region.getByRole("status");
  }

  /** The count of a severity, which filters the list. */
  count(words: string): Locator {
    return this.region.getByRole("button", { name: words });
  }
}
