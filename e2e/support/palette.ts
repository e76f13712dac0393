import type { Locator, Page } from "@playwright/test";

/** The list of everything that can be done, found by typing. */
export class Palette {
  readonly dialog: Locator;
  readonly input: Locator;
  readonly options: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole("dialog", { name: "Commands" });
    this.input = this.dialog.getByRole("combobox", { name: "Find a command" });
    this.options = this.dialog.getByRole("option");
  }

  async open(): Promise<void> {
    await this.#page.keyboard.press("ControlOrMeta+k");
  }

  /** Opens it, types, and takes what is found first. */
  async run(words: string): Promise<void> {
    await this.open();
    await this.input.fill(words);
    await this.input.press("Enter");
  }
}
