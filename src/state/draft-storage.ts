import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { z } from "zod";
import { draftSchema, type Draft } from "../core/integration/draft.ts";

interface GatewrightDatabase extends DBSchema {
  /** A draft a tab, by the tab's id. */
  drafts: { key: string; value: unknown };
}

/** Drafts of former tabs that are kept beside the newest. */
const MOST_KEPT = 20;

/** Where the draft outlives the page. Each tab has a draft of its own. */
export interface DraftStorage {
  /** This tab's draft, else the newest of any tab; `null` where there is none that can be read. */
  readonly read: () => Promise<Draft | null>;
  /** Resolves once the draft is on disk; rejects where it could not be kept. */
  readonly write: (draft: Draft) => Promise<void>;
}

const recordSchema = z.object({ savedAt: z.number(), draft: draftSchema });

interface DraftStorageOptions {
  readonly tab: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createDraftStorage({ tab, now }: DraftStorageOptions): DraftStorage {
  const opened = openDB<GatewrightDatabase>("gatewright", 1, {
    upgrade: (created) => void created.createObjectStore("drafts"),
  });
  return {
    read: async () => {
      const database = await opened;
      const records = await readRecords(database);
      const [newest, ...older] = newestFirst(records);
      await forget(
        database,
        older.slice(MOST_KEPT).map(([key]) => key),
      );
      return (records.get(tab) ?? newest?.[1])?.draft ?? null;
    },
    write: async (draft) => put(await opened, tab, { savedAt: now(), draft }),
  };
}

type Database = IDBPDatabase<GatewrightDatabase>;
type Records = ReadonlyMap<string, z.output<typeof recordSchema>>;

/** A record that cannot be read stays where it is: a newer version of the page may have written it. */
async function readRecords(database: Database): Promise<Records> {
  const transaction = database.transaction("drafts");
  const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  return new Map(
    keys.flatMap((key, index) => {
      const parsed = recordSchema.safeParse(values[index]);
      return parsed.success ? [[key, parsed.data] as const] : [];
    }),
  );
}

function newestFirst(records: Records) {
  return [...records].toSorted(([, a], [, b]) => b.savedAt - a.savedAt);
}

/** Only the transaction's end means that it is kept. Asked to end at once, it also does where the page goes away now. */
async function put(database: Database, tab: string, record: z.input<typeof recordSchema>): Promise<void> {
  const transaction = database.transaction("drafts", "readwrite");
  const stored = transaction.store.put(record, tab);
  transaction.commit();
  await Promise.all([stored, transaction.done]);
}

async function forget(database: Database, keys: readonly string[]): Promise<void> {
  const transaction = database.transaction("drafts", "readwrite");
  await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
}
