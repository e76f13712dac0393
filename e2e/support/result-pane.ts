import { expect, type Locator, type Page } from "@playwright/test";

/** The request that comes of the draft, what of it was changed, and what of it is signed. */
export class ResultPane {
  readonly region: Locator;
  readonly text: Locator;
  readonly changeCount: Locator;
  readonly changeList: Locator;
  /** The change that is being looked at, as it is said. */
  readonly currentChange: Locator;
  /** Everything in the request that is marked as changed. */
  readonly marks: Locator;
  readonly signed: Locator;

  constructor(page: Page) {
    this.region = page.getByRole("region", { name: "Result", exact: true });
    this.text = this.region.getByRole("region", { name: "Request text" });
    this.changeCount = this.region.getByRole("button", { name: /^\d+ changes? since/ });
    this.changeList = this.region.getByRole("list", { name: /^\d+ changes? since/ });
    this.currentChange = this.region.locator(".change-current");
    this.marks = this.text.locator("[data-change]");
    this.signed = this.region.getByRole("region", { name: "Signed request" });
  }

  async show(face: "Request" | "Signed"): Promise<void> {
    await this.region.getByRole("tab", { name: face }).click();
  }

  async step(to: "Next" | "Previous"): Promise<void> {
    await this.region.getByRole("button", { name: `${to} change` }).click();
  }

  /** The marks, each as its kind and the text that it marks. */
  async marked(): Promise<readonly string[]> {
    return this.marks.evaluateAll((found) =>
      found.map((mark) => `${mark.getAttribute("data-change") ?? ""} ${(mark.textContent ?? "").trim()}`),
    );
  }

  async copy(what: string): Promise<void> {
    await this.region.getByRole("button", { name: "Copy", exact: true }).click();
    await this.region.page().getByRole("menuitem", { name: what, exact: true }).click();
    await expect(this.region.getByText("Copied", { exact: true })).toBeVisible();
  }

  /** A part of what is signed, such as its canonical request. */
  part(title: string): Locator {
    return this.signed.getByRole("region", { name: title, exact: true });
  }

  /** Its lines, those that the body decides with a star. */
  async lines(title: string): Promise<readonly string[]> {
    return this.part(title)
      .locator("pre > *")
      .evaluateAll((found) =>
        found.map((line) => `${line.hasAttribute("data-of-body") ? "*" : ""}${(line.textContent ?? "").trimEnd()}`),
      );
  }
}
