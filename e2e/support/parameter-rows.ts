import type { Locator } from "@playwright/test";
import type { EditorPage } from "./editor-page.ts";

/** The rows of the request parameters, counted from 1. */
export class ParameterRows {
  readonly section: Locator;
  readonly list: Locator;
  readonly rows: Locator;
  readonly options: Locator;

  constructor({ form, page }: EditorPage) {
    this.section = form.getByRole("region", { name: "Parameters" });
    this.list = form.getByRole("list", { name: "Request parameters" });
    this.rows = this.list.locator(":scope > li");
    this.options = page.getByRole("option");
  }

  target(position: number): Locator {
    return this.list.getByRole("combobox", { name: `Target ${position}`, exact: true });
  }

  source(position: number): Locator {
    return this.list.getByRole("combobox", { name: `Source ${position}`, exact: true });
  }

  /** What is said at a row. */
  messages(position: number): Locator {
    return this.rows.nth(position - 1).locator(".message");
  }

  /** The targets, in their order. */
  targets(): Promise<readonly string[]> {
    return this.list
      .getByRole("combobox", { name: /^Target / })
      .evaluateAll((inputs) => inputs.map((input) => (input instanceof HTMLInputElement ? input.value : "")));
  }
}
