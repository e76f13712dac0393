import type { Locator } from "@playwright/test";
import type { EditorPage } from "./editor-page.ts";

/** The templates' tabs, and what stands around the editor. */
export class TemplateTabs {
  readonly tabs: Locator;
  readonly field: Locator;
  readonly messages: Locator;
  readonly status: Locator;
  readonly #template: Locator;

  constructor({ template }: EditorPage) {
    this.#template = template;
    this.tabs = template.getByRole("tablist", { name: "Content types" }).getByRole("tab");
    this.field = template.getByRole("combobox", { name: "Content type" });
    this.messages = template.locator(".template-messages");
    this.status = template.locator(".template-status");
  }

  tab(contentType: string): Locator {
    return this.#template.getByRole("tab", { name: contentType });
  }

  tool(name: string): Locator {
    return this.#template.getByRole("button", { name });
  }
}
