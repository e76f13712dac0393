import type { Locator, Page } from "@playwright/test";

/** What the back end sees: a face of the result. */
export class BackEndFace {
  readonly page: Page;
  readonly body: Locator;
  readonly trace: Locator;
  readonly summary: Locator;
  readonly steps: Locator;

  constructor(page: Page) {
    this.page = page;
    this.body = page.getByTestId("back-end-body");
    this.trace = page.locator(".back-end-trace");
    this.summary = page.locator(".back-end-summary");
    this.steps = page.getByRole("region", { name: "Steps" });
  }

  async open(): Promise<void> {
    await this.page.getByRole("tab", { name: "Back end sees" }).click();
  }

  async choose(sample: string | RegExp): Promise<void> {
    const result = this.page.getByRole("region", { name: "Result", exact: true });
    await result.getByRole("button", { name: /^Sample request/ }).click();
    await this.page.getByRole("option", { name: sample }).click();
  }

  /** The pieces of the body that say this. */
  piece(text: string): Locator {
    return this.body.locator(".piece", { hasText: text });
  }

  step(title: string): Locator {
    return this.steps.getByRole("listitem").filter({ has: this.page.getByRole("button", { name: title }) });
  }

  /** What the editor lights up. */
  get lit(): Locator {
    return this.page.locator(".monaco-editor .lit");
  }
}
