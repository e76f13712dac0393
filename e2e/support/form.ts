import type { Locator } from "@playwright/test";
import type { EditorPage } from "./editor-page.ts";

/** The sections of the form and what stands in them, as a person sees them. */
export class FormPart {
  readonly editor: EditorPage;
  readonly cacheKeys: Locator;
  readonly variables: Locator;

  constructor(editor: EditorPage) {
    this.editor = editor;
    this.cacheKeys = editor.form.getByRole("combobox", { name: "Cache key parameters" });
    this.variables = editor.form.getByRole("list", { name: "Filled in at run time" }).getByRole("listitem");
  }

  /** The heading that opens and closes a section. */
  heading(name: string): Locator {
    return this.editor.form.getByRole("button", { name, exact: true });
  }

  section(name: string): Locator {
    return this.editor.form.getByRole("region", { name, exact: true });
  }

  type(name: string): Locator {
    return this.editor.form.getByRole("radiogroup", { name: "Integration type" }).getByRole("radio", {
      name: new RegExp(`^${name}(\\s|$)`),
    });
  }

  /** All that stands at a field: label, control and messages. */
  at(field: string): Locator {
    return this.editor.form.locator(`[data-field="${field}"]`);
  }

  token(text: string): Locator {
    return this.editor.form.getByRole("button", { name: `Remove ${text}`, exact: true });
  }
}
