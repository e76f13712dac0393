import { expect, type Locator, type Page } from "@playwright/test";

interface Call {
  readonly operation: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

/** What a stand-in target says: a status and a value; `null` leaves the call to the real one. */
type Stub = (call: Call) => Promise<Said | null> | Said | null;

interface Said {
  readonly status?: number;
  readonly body: unknown;
}

/** The bar that says where a submit goes and picks the API and the method. */
export class TargetBar {
  readonly page: Page;
  readonly badge: Locator;
  readonly api: Locator;
  readonly method: Locator;
  readonly apis: Locator;
  readonly methods: Locator;

  constructor(page: Page) {
    const banner = page.getByRole("banner");
    this.page = page;
    this.badge = banner.getByRole("button", { name: /where a submit goes$/ });
    this.api = banner.getByRole("button", { name: /^REST API:/ });
    this.method = banner.getByRole("button", { name: /^Resource and method:/ });
    this.apis = page.getByRole("dialog", { name: "REST APIs" });
    this.methods = page.getByRole("dialog", { name: "Resources and methods" });
  }

  filter(panel: Locator): Locator {
    return panel.getByRole("searchbox");
  }

  tree(panel: Locator): Locator {
    return panel.getByRole("treegrid");
  }

  /** The row of the resource whose part of the path this is, or of the API of this name. */
  row(panel: Locator, label: string): Locator {
    return panel.getByRole("row").filter({ has: this.page.getByText(label, { exact: true }) });
  }

  /** Chooses a method in the open tree. */
  async pick(label: string, verb: string): Promise<void> {
    await this.row(this.methods, label).getByText(verb, { exact: true }).click();
  }

  /** Answers calls in the target's place. */
  async stub(stub: Stub): Promise<void> {
    await this.page.route("**/api/operations", async (route) => {
      const call: Call = JSON.parse(route.request().postData() ?? "{}");
      const said = await stub(call);
      if (said === null) return route.fallback();
      const { status = 200, body } = said;
      const json = { outcome: "answered", status, body: JSON.stringify(body) };
      // Whoever asked may have given up by now.
      return route.fulfill({ json }).catch(() => undefined);
    });
  }

  /** The text of the row or cell that the keys are at. */
  async active(panel: Locator): Promise<string> {
    const id = await this.tree(panel).getAttribute("aria-activedescendant");
    return (await this.page.locator(`[id="${id ?? ""}"]`).textContent()) ?? "";
  }

  async expectActive(panel: Locator, text: RegExp): Promise<void> {
    await expect.poll(() => this.active(panel)).toMatch(text);
  }
}

/** A page of a list as API Gateway gives it, out of `count` items that `make` makes. */
export function pageOf(call: Call, count: number, make: (index: number) => unknown): Said {
  const limit = Number(call.query?.["limit"] ?? 25);
  const start = Number(call.query?.["position"] ?? 0);
  const end = Math.min(count, start + limit);
  const item = Array.from({ length: end - start }, (_, index) => make(start + index));
  return { body: { item, ...(end < count && { position: String(end) }) } };
}

/** Something that is waited for until it is let go. */
export function createGate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
