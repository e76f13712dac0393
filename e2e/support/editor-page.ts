import { expect, type Locator, type Page } from "@playwright/test";
import { pasteText, selectAll } from "./keys.ts";

/** Everything that a person has typed or chosen, in the order in which it stands on the page. */
export interface Typed {
  readonly texts: readonly string[];
  readonly choices: readonly string[];
  readonly body: unknown;
}

/** The page as a person sees it: what can be found on it and done with it. */
export class EditorPage {
  readonly page: Page;
  readonly form: Locator;
  readonly requestPath: Locator;
  readonly requestBody: Locator;
  readonly problems: Locator;
  readonly template: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.form = page.getByRole("region", { name: "Form", exact: true });
    this.requestPath = page.getByTestId("request-path");
    this.requestBody = page.getByTestId("request-body");
    this.problems = page.getByRole("region", { name: "Problems", exact: true }).getByRole("listitem");
    this.template = page.getByRole("region", { name: "Template", exact: true });
    this.dialog = page.getByRole("dialog");
  }

  /** Opens the page and waits until it is connected. */
  async open(origin: string): Promise<void> {
    await this.page.goto(origin);
    await expect(this.page.getByRole("heading", { name: "Gatewright" })).toBeVisible();
    await this.openSections();
  }

  /** Opens the sections of the form that begin closed, and leaves the focus where it is. */
  async openSections(): Promise<void> {
    for (const name of ["Content", "Connection", "Cache"]) {
      const heading = this.form.getByRole("button", { name, exact: true });
      if ((await heading.getAttribute("aria-expanded")) === "false") await heading.dispatchEvent("click");
    }
  }

  field(label: string): Locator {
    return this.form.getByRole("textbox", { name: label }).or(this.form.getByRole("combobox", { name: label }));
  }

  /** What the page says below a field: the part of the form that the field and its messages share. */
  messageAt(label: string): Locator {
    return this.field(label).locator("xpath=ancestor::*[contains(., 'Info')][1]");
  }

  /** What shows the API, or the resource and the method, and opens the panel to choose others. */
  picker(name: "REST API" | "Resource and method"): Locator {
    return this.page.getByRole("banner").getByRole("button", { name: new RegExp(`^${name}:`) });
  }

  choice(label: string): Locator {
    const opensList = this.form.locator("button[aria-haspopup]");
    return this.form.getByRole("button", { name: new RegExp(`^${label}\\b`) }).and(opensList);
  }

  /** Chooses the option that begins with the words given. */
  async choose(label: string, option: string): Promise<void> {
    const name = new RegExp(`^${option.replace(/[()]/g, "\\$&")}(\\s|$)`);
    const tiles = this.form.getByRole("radiogroup", { name: label });
    if ((await tiles.or(this.choice(label)).count()) === 0) await this.openSections();
    if ((await tiles.count()) > 0) return tiles.getByRole("radio", { name }).check();
    await this.choice(label).click();
    await this.page.getByRole("option", { name }).click();
  }

  async addParameter(target: string, source: string): Promise<void> {
    await this.form.getByRole("button", { name: "Add parameter" }).click();
    const position = await this.form.getByRole("combobox", { name: /^Target \d/ }).count();
    await this.fillSuggested(this.form.getByRole("combobox", { name: `Target ${position}`, exact: true }), target);
    await this.fillSuggested(this.form.getByRole("combobox", { name: `Source ${position}`, exact: true }), source);
  }

  async addCacheKey(parameter: string): Promise<void> {
    const entry = this.form.getByRole("combobox", { name: "Cache key parameters" });
    await entry.fill(parameter);
    await entry.press("Enter");
  }

  /** The editor of the template that is shown. */
  templateText(contentType: string): Locator {
    return this.template.getByRole("textbox", { name: `Template for ${contentType}` });
  }

  /** A template's text, as it would be sent. */
  async templateOf(contentType: string): Promise<unknown> {
    const { requestTemplates = {} }: { requestTemplates?: Record<string, unknown> } = Object(await this.body());
    return requestTemplates[contentType];
  }

  async addTemplate(contentType: string, text: string): Promise<void> {
    await this.template.getByRole("button", { name: "Add template" }).click();
    await this.page.getByRole("menuitem", { name: "Another content type" }).click();
    await this.template.getByRole("combobox", { name: "Content type" }).fill(contentType);
    await this.page.keyboard.press("Enter");
    await this.writeTemplate(contentType, text);
  }

  /** Gives a template another content type, in its tab's place. */
  async renameTemplate(contentType: string, next: string): Promise<void> {
    await this.template.getByRole("tab", { name: contentType }).press("F2");
    await this.template.getByRole("combobox", { name: "Content type" }).fill(next);
    await this.page.keyboard.press("Enter");
  }

  /** Replaces the text of the template that is shown. Pasted: as keys, the editor would add its brackets and indents. */
  async writeTemplate(contentType: string, text: string): Promise<void> {
    await this.templateText(contentType).focus();
    await selectAll(this.page);
    await pasteText(this.page, text);
  }

  /** Puts the focus into the template's editor, as one gets there by Tab, and lets Tab leave it. */
  async leaveTemplate(): Promise<void> {
    await this.templateText("application/json").focus();
    await this.page.keyboard.press("Control+m");
  }

  async removeTemplate(contentType: string): Promise<void> {
    await this.template.getByRole("button", { name: `Remove the template for ${contentType}` }).click();
  }

  /** Takes everything out of the form that the example brought, field by field. The place stays. */
  async clear(): Promise<void> {
    await this.field("URI").fill("");
    await this.field("Execution role").fill("");
    await this.form.getByRole("button", { name: "Remove parameter 1" }).click();
    await this.removeTemplate("application/json");
    await this.choose("Back-end method", "Not set");
    await this.choose("Passthrough", "Not set");
    await expect.poll(() => this.body()).toEqual({ type: "AWS" });
  }

  /** Takes the form, as it is, to another method of the same API. */
  async goTo({ resourceId, httpMethod }: { readonly resourceId: string; readonly httpMethod: string }): Promise<void> {
    await this.picker("Resource and method").click();
    const panel = this.page.getByRole("dialog", { name: "Resources and methods" });
    await panel.getByRole("textbox", { name: "Resource id" }).fill(resourceId);
    await panel.getByRole("combobox", { name: "Method" }).selectOption(httpMethod);
    await panel.getByRole("checkbox", { name: "Keep what is in the form" }).check();
    await panel.getByRole("button", { name: "Go", exact: true }).click();
    await expect(panel).toBeHidden();
  }

  async startFrom(sample: string): Promise<void> {
    await this.page.getByRole("button", { name: "Start from" }).click();
    await this.page.getByRole("menuitem", { name: sample }).click();
    await this.openSections();
  }

  async load(): Promise<void> {
    await this.page.getByRole("button", { name: "Start from" }).click();
    await this.page.getByRole("menuitem", { name: "Load from the target" }).click();
  }

  async openPaste(): Promise<void> {
    await this.page.getByRole("button", { name: "Start from" }).click();
    await this.page.getByRole("menuitem", { name: "Start from pasted JSON" }).click();
  }

  async paste(text: string): Promise<void> {
    await this.openPaste();
    await this.dialog.getByRole("textbox").fill(text);
    await this.dialog.getByRole("button", { name: "Load" }).click();
    await this.openSections();
  }

  /** The body that the preview shows, as a value; `null` where there is no request. */
  async body(): Promise<unknown> {
    const [text = "null"] = await this.requestBody.allTextContents();
    return JSON.parse(text);
  }

  /** All that was typed: the texts of the place and the form, what is chosen, and the body, which holds the templates. */
  async typed(): Promise<Typed> {
    const place = await this.requestPath.allTextContents();
    const texts = await this.form
      .locator("input, textarea")
      .evaluateAll((found) =>
        found.map((field) =>
          field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : "",
        ),
      );
    const choices = await this.form
      .locator("button[aria-haspopup=listbox], button[aria-haspopup=dialog]")
      .allTextContents();
    return { texts: [...place, ...texts], choices, body: await this.body() };
  }

  async openReview(): Promise<void> {
    await this.page.getByRole("button", { name: "Review and submit" }).click();
    await expect(this.dialog.getByRole("heading", { name: "Review and submit" })).toBeVisible();
  }

  async send(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Send PutIntegration" }).click();
  }

  /** Agrees to what the review warns of, then sends. */
  async sendAllTheSame(): Promise<void> {
    await expect(this.dialog.getByRole("button", { name: "Send PutIntegration" })).toBeDisabled();
    await this.dialog.getByRole("checkbox").check();
    await this.send();
  }

  /** Reviews, sends, and waits for AWS's word that it was taken. */
  async submit(): Promise<void> {
    await this.openReview();
    await this.send();
    await expect(this.dialog.getByText("Accepted: 201")).toBeVisible();
  }

  /** Waits for AWS's no: its status and code, its words, and that nothing typed was lost. */
  async expectRefused({ status, message }: { readonly status: string; readonly message: string }): Promise<void> {
    await expect(this.dialog.getByText(`Refused: ${status}`)).toBeVisible();
    await expect(this.dialog.getByText(`“${message}”`)).toBeVisible();
    await expect(this.dialog.getByText(/What you typed is as it was\./)).toBeVisible();
  }

  async closeDialog(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Close" }).last().click();
    await expect(this.dialog).toHaveCount(0);
  }

  /** Fills a field that suggests, and leaves it, so that its suggestions are gone. */
  private async fillSuggested(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    await field.press("Tab");
  }
}
