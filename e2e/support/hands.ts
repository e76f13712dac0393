import { expect, type Locator, type Page } from "@playwright/test";
import { pasteText } from "./keys.ts";

/** What a person does with mouse and keyboard, counted: each click, each combination of keys, each paste is one action. */
export class Hands {
  readonly #page: Page;
  #actions = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async click(control: Locator): Promise<void> {
    this.#actions += 1;
    await control.click();
  }

  async press(keys: string): Promise<void> {
    this.#actions += 1;
    await this.#page.keyboard.press(keys);
  }

  async paste(text: string): Promise<void> {
    this.#actions += 1;
    await pasteText(this.#page, text);
  }

  /** That no more was done than this since the last time that it was asked. */
  expectAtMost(actions: number): void {
    expect(this.#actions).toBeGreaterThan(0);
    expect(this.#actions).toBeLessThanOrEqual(actions);
    this.#actions = 0;
  }
}
