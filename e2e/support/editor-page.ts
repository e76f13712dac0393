import { expect, type Locator, type Page } from "@playwright/test";

/** The page as a person sees it: what can be found on it and done with it. */
export class EditorPage {
  readonly page: Page;
  readonly requestPath: Locator;
  readonly requestBody: Locator;
  readonly problems: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.requestPath = page.getByTestId("request-path");
    this.requestBody = page.getByTestId("request-body");
    this.problems = page.getByRole("list", { name: "Problems" }).getByRole("listitem");
    this.dialog = page.getByRole("dialog");
  }

  /** Opens the page and waits until it is connected and the editor is there. */
  async open(origin: string): Promise<void> {
    await this.page.goto(origin);
    await expect(this.page.getByRole("heading", { name: "Gatewright" })).toBeVisible();
  }

  field(label: string): Locator {
    return this.page.getByRole("region", { name: "Form" }).getByRole("textbox", { name: label });
  }

  /** A label of the integration's place: API, resource or method. */
  label(name: string): Locator {
    return this.page.getByRole("combobox", { name });
  }

  async choose(label: string, option: string): Promise<void> {
    await this.page.getByRole("button", { name: new RegExp(`^${label}\\b`) }).click();
    await this.page.getByRole("option", { name: option }).first().click();
  }

  async startFrom(sample: string): Promise<void> {
    await this.page.getByRole("button", { name: "Start from" }).click();
    await this.page.getByRole("menuitem", { name: sample }).click();
  }

  async paste(text: string): Promise<void> {
    await this.page.getByRole("button", { name: "Paste" }).click();
    await this.dialog.getByRole("textbox").fill(text);
    await this.dialog.getByRole("button", { name: "Load" }).click();
  }

  /** The body that the preview shows, as a value. */
  async body(): Promise<unknown> {
    return JSON.parse((await this.requestBody.textContent()) ?? "");
  }

  async openReview(): Promise<void> {
    await this.page.getByRole("button", { name: "Review and submit" }).click();
    await expect(this.dialog.getByRole("heading", { name: "Review and submit" })).toBeVisible();
  }

  async send(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Send PutIntegration" }).click();
  }

  /** Reviews, sends, and waits for AWS's word that it was taken. */
  async submit(): Promise<void> {
    await this.openReview();
    await this.send();
    await expect(this.dialog.getByText("Accepted: 201")).toBeVisible();
  }

  async closeDialog(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Close" }).last().click();
    await expect(this.dialog).toHaveCount(0);
  }
}
