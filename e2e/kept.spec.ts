import type { Page } from "@playwright/test";
import { EditorPage } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

const BACK = /^Your changes from \d?\d:\d\d.* are back\.$/;

test("after a reload the changes are back, and can be discarded and brought back", async ({ editor }) => {
  const began = await editor.body();
  await editor.field("URI").fill("https://mine.example.com");
  await editor.addParameter("integration.request.header.X-Mine", "'1'");
  await expect(editor.page.getByText("Unsent changes")).toBeVisible();
  const typed = await editor.body();

  await editor.page.reload();
  await expect(editor.page.getByText(BACK)).toBeVisible();
  expect(await editor.body()).toEqual(typed);
  await editor.page.getByRole("button", { name: "Discard them" }).click();
  await expect.poll(() => editor.body()).toEqual(began);
  await expect(editor.page.getByText("Unsent changes")).toHaveCount(0);
  await editor.page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => editor.body()).toEqual(typed);
});

test("after a reload nothing is said where nothing was changed", async ({ editor }) => {
  await editor.startFrom("MOCK");
  await expect(editor.page.getByText("Draft saved")).toBeVisible();
  await editor.page.reload();
  await expect(editor.page.getByText("Draft saved")).toBeVisible();
  await expect.poll(() => editor.body()).toMatchObject({ type: "MOCK" });
  await expect(editor.page.getByText(BACK)).toHaveCount(0);
});

test("a tab that is duplicated begins with what its original holds, and each goes on by itself", async ({
  editor,
  server,
}) => {
  await editor.field("URI").fill("https://original.example.com");
  const newest = new EditorPage(await editor.page.context().newPage());
  await newest.open(server.origin);
  await newest.field("URI").fill("https://newest.example.com");
  await expect(newest.page.getByText("Draft saved")).toBeVisible();

  const opened = editor.page.context().waitForEvent("page");
  // A window that a page opens begins with a copy of its session's storage, as a duplicated tab does.
  await editor.page.evaluate(() => void window.open(location.href));
  const copy = new EditorPage(await opened);
  await expect(copy.field("URI")).toHaveValue("https://original.example.com");
  await copy.field("URI").fill("https://copy.example.com");
  await editor.page.reload();
  await copy.page.reload();
  await expect(editor.field("URI")).toHaveValue("https://original.example.com");
  await expect(copy.field("URI")).toHaveValue("https://copy.example.com");
});

test("a tab's draft is there after a reload, however many newer ones other tabs kept", async ({ editor, server }) => {
  await editor.field("URI").fill("https://oldest.example.com");
  await expect(editor.page.getByText("Draft saved")).toBeVisible();
  await keepCopies(editor.page, { count: 30, savedAt: Date.now() + 60_000 });
  await keepCopies(editor.page, { count: 30, savedAt: Date.UTC(2020, 0) });
  // A new tab takes the newest draft, and forgets some of the others.
  const other = new EditorPage(await editor.page.context().newPage());
  await other.open(server.origin);

  await editor.page.reload();
  await expect(editor.field("URI")).toHaveValue("https://oldest.example.com");
  expect(await countKept(editor.page)).toBe(31);
});

test("a draft that was kept without what it began as is read all the same", async ({ editor }) => {
  await editor.field("URI").fill("https://older.example.com");
  await expect(editor.page.getByText("Draft saved")).toBeVisible();
  await editor.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("gatewright");
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const transaction = opening.result.transaction("drafts", "readwrite");
          const cursors = transaction.objectStore("drafts").openCursor();
          cursors.addEventListener("success", () => {
            const cursor = cursors.result;
            if (cursor === null) return;
            const { baseline: _, ...older } = cursor.value;
            cursor.update(older);
            cursor.continue();
          });
          transaction.addEventListener("complete", () => resolve());
          transaction.addEventListener("error", () => reject(transaction.error));
        });
      }),
  );
  await editor.page.reload();
  await expect(editor.field("URI")).toHaveValue("https://older.example.com");
});

test("where the browser keeps nothing, it asks before changes are lost, and only then", async ({ page, server }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Nothing is stored here.", "SecurityError");
    };
  });
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  const editor = new EditorPage(page);
  await editor.open(server.origin);
  await expect(page.getByText("Not kept: this browser stores nothing")).toBeVisible();
  await editor.field("URI").click();
  await page.reload();
  expect(asked).toEqual([]);
  // The browser asks only those who have touched the page.
  await editor.field("URI").click();
  await page.keyboard.type("lost");
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
});

test("a browser whose storage does not answer shows the page all the same, and says so", async ({ page, server }) => {
  await page.addInitScript(() => {
    // The events of a request are heard by nobody.
    IDBOpenDBRequest.prototype.addEventListener = () => undefined;
    LockManager.prototype.request = () => new Promise(() => undefined);
  });
  const editor = new EditorPage(page);
  await editor.open(server.origin);
  await editor.field("URI").fill("https://mine.example.com");
  await expect(page.getByText("Not kept: this browser stores nothing")).toBeVisible();
});

/** Keeps copies of the present draft, as other tabs would. */
function keepCopies(page: Page, copies: { readonly count: number; readonly savedAt: number }): Promise<void> {
  return page.evaluate(
    ({ count, savedAt }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("gatewright");
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const transaction = opening.result.transaction("drafts", "readwrite");
          const store = transaction.objectStore("drafts");
          const reading = store.getAll();
          reading.addEventListener("success", () => {
            const [record] = reading.result;
            for (let copy = 0; copy < count; copy += 1)
              store.put(
                { ...record, draft: { ...record.draft, uri: "of another tab" }, savedAt },
                `${savedAt} ${copy}`,
              );
          });
          transaction.addEventListener("complete", () => {
            opening.result.close();
            resolve();
          });
          transaction.addEventListener("error", () => reject(transaction.error));
        });
      }),
    copies,
  );
}

function countKept(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("gatewright");
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const counting = opening.result.transaction("drafts").objectStore("drafts").count();
          counting.addEventListener("success", () => {
            opening.result.close();
            resolve(counting.result);
          });
          counting.addEventListener("error", () => reject(counting.error));
        });
      }),
  );
}
