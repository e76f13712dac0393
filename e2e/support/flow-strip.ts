import type { Locator, Page } from "@playwright/test";

/** The picture of the request's way, as a person sees it. */
export class FlowStrip {
  readonly page: Page;
  readonly strip: Locator;
  readonly stations: Locator;

  constructor(page: Page) {
    this.page = page;
    this.strip = page.getByRole("navigation", { name: "Flow" });
    this.stations = this.strip.getByRole("button");
  }

  station(name: string): Locator {
    return this.strip.getByRole("button", { name: new RegExp(`^${name},`) });
  }

  /** What each station says, as a screen reader reads it. */
  async said(): Promise<readonly (string | null)[]> {
    return this.stations.evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label")));
  }
}
