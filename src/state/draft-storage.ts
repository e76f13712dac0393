import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { z } from "zod";
import { draftSchema } from "../core/integration/draft.ts";
import type { ClaimedTab } from "./claim-tab.ts";
import type { Version } from "./history/create-history.ts";

interface GatewrightDatabase extends DBSchema {
  /** A draft a tab, by the tab's id. */
  drafts: { key: string; value: unknown };
}

/** Drafts of former tabs that are kept beside the newest. */
const MOST_KEPT = 20;

/** A draft as it was kept. */
export interface Kept extends Version {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Where the draft outlives the page. Each tab has a draft of its own. */
export interface DraftStorage {
  /** This tab's draft, else that of the tab it is a copy of, else the newest of any; `null` where none can be read. */
  readonly read: () => Promise<Kept | null>;
  /** Resolves once the draft is on disk; rejects where it could not be kept. */
  readonly write: (version: Version) => Promise<void>;
}

/** What the draft began as was not always kept with it; where that cannot be read, the draft still can. */
const baselineSchema = z
  .object({ draft: draftSchema, from: z.enum(["target", "start"]) })
  .nullable()
  .catch(null);

const recordSchema = z.object({ savedAt: z.number(), draft: draftSchema, baseline: baselineSchema });

interface DraftStorageOptions extends ClaimedTab {
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createDraftStorage({ tab, copyOf, now }: DraftStorageOptions): DraftStorage {
  const opened = openDrafts();
  return {
    read: async () => {
      const database = await opened;
      const records = await readRecords(database);
      const [newest, ...older] = newestFirst(records);
      await forget(
        database,
        older.slice(MOST_KEPT).map(([key]) => key),
      );
      return records.get(tab) ?? (copyOf === null ? undefined : records.get(copyOf)) ?? newest?.[1] ?? null;
    },
    write: async ({ draft, baseline }) => put(await opened, tab, { savedAt: now(), draft, baseline }),
  };
}

/** A browser that lets nothing be kept may throw at once: then this rejects, too. */
async function openDrafts(): Promise<Database> {
  return openDB<GatewrightDatabase>("gatewright", 1, {
    upgrade: (created) => void created.createObjectStore("drafts"),
  });
}

type Database = IDBPDatabase<GatewrightDatabase>;
type Records = ReadonlyMap<string, Kept>;

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
async function put(database: Database, tab: string, record: Kept): Promise<void> {
  const transaction = database.transaction("drafts", "readwrite");
  const stored = transaction.store.put(record, tab);
  transaction.commit();
  await Promise.all([stored, transaction.done]);
}

async function forget(database: Database, keys: readonly string[]): Promise<void> {
  const transaction = database.transaction("drafts", "readwrite");
  await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
}
