import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { draftSchema, type Draft } from "../core/integration/draft.ts";

interface GatewrightDatabase extends DBSchema {
  drafts: { key: string; value: unknown };
}

const CURRENT = "current";

/** Where the draft outlives the page. */
export interface DraftStorage {
  /** The draft that was kept last; `null` where none is, or what is kept is no draft (it is put aside, not lost). */
  readonly read: () => Promise<Draft | null>;
  /** Resolves once the draft is on disk; rejects where it could not be kept. */
  readonly write: (draft: Draft) => Promise<void>;
}

export function createDraftStorage(): DraftStorage {
  const database = openDB<GatewrightDatabase>("gatewright", 1, {
    upgrade: (created) => void created.createObjectStore("drafts"),
  });
  return {
    read: async () => {
      const kept = await (await database).get("drafts", CURRENT);
      const parsed = draftSchema.safeParse(kept);
      if (parsed.success) return parsed.data;
      if (kept !== undefined) await (await database).put("drafts", kept, `unreadable ${new Date().toISOString()}`);
      return null;
    },
    write: async (draft) => put(await database, draft),
  };
}

/** Only the transaction's end means that it is kept. Asked to end at once, it also does where the page goes away now. */
async function put(database: IDBPDatabase<GatewrightDatabase>, draft: Draft): Promise<void> {
  const transaction = database.transaction("drafts", "readwrite");
  const stored = transaction.store.put(draft, CURRENT);
  transaction.commit();
  await Promise.all([stored, transaction.done]);
}
