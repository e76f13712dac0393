import type { JsonValue } from "../../core/integration/json/json.ts";
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { z } from "zod";
import { draftSchema } from "../../core/integration/draft/draft.ts";
import type { ClaimedTab } from "./claim-tab.ts";
import { readSample } from "../../core/simulation/document/read-sample.ts";
import type { Samples, Version } from "../history/create-history.ts";
import { inTime } from "../in-time.ts";

interface GatewrightDatabase extends DBSchema {
  /** A draft a tab, by the tab's id. */
  drafts: { key: string; value: unknown };
}

/** Drafts that are kept however old they are, the newest. */
const MOST_KEPT = 20;

/**
 * For so long every other draft is kept, too, in milliseconds: its tab may still be open, or come back with a browser that
 * was closed or crashed.
 */
const MONTH_MS = 31 * 24 * 60 * 60 * 1_000;

/** The page does not wait longer for a browser's storage that does not answer, in milliseconds. */
const PATIENCE_MS = 3_000;

/** A draft as it was kept. */
export interface Kept extends Version {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Where the draft outlives the page. Each tab has a draft of its own. */
export interface DraftStorage {
  /**
   * This tab's draft, else that of the tab it is a copy of, else the newest of any; `null` where none can be read. Rejects
   * where the browser does not let it, or does not answer; nothing is written then.
   */
  readonly read: () => Promise<Kept | null>;
  /** Resolves once the draft is on disk; rejects where it could not be kept. */
  readonly write: (version: Version) => Promise<void>;
}

/** What the draft began as was not always kept with it; where that cannot be read, the draft still can. */
const baselineSchema = z
  .object({ draft: draftSchema, from: z.enum(["target", "start"]) })
  .nullable()
  .catch(null);

/** Neither were the samples. Where one cannot be read, all are made anew for the method. */
const samplesSchema = z.custom<Samples>(isSamples).catch(null);

function isSamples(value: unknown): boolean {
  if (value === null) return true;
  return Array.isArray(value) && value.every((sample: JsonValue) => "value" in readSample(sample, "sample"));
}

const recordSchema = z.object({
  savedAt: z.number(),
  draft: draftSchema,
  baseline: baselineSchema,
  samples: samplesSchema,
});

interface DraftStorageOptions extends ClaimedTab {
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** In IndexedDB, which unlike localStorage outlives a browser that is killed. */
export function createDraftStorage({ tab, copyOf, now }: DraftStorageOptions): DraftStorage {
  const opened = openDrafts();
  let unread: Error | null = null;
  const readKept = async () => {
    const database = await opened;
    const own = (await readRecord(database, tab)) ?? (copyOf === null ? null : await readRecord(database, copyOf));
    if (own !== null) return own;
    const [newest, ...older] = newestFirst(await readRecords(database));
    const aged = older.slice(MOST_KEPT - 1).filter(([, { savedAt }]) => savedAt < now() - MONTH_MS);
    await forget(
      database,
      aged.map(([key]) => key),
    );
    return newest?.[1] ?? null;
  };
  return {
    read: () =>
      inTime(readKept(), PATIENCE_MS).catch((cause: unknown) => {
        unread = new Error("What is kept could not be read.", { cause });
        throw unread;
      }),
    write: async ({ draft, baseline, samples }) => {
      // A draft that could not be read may well be there: it is not written over.
      if (unread !== null) throw unread;
      await put(await opened, tab, { savedAt: now(), draft, baseline, samples });
    },
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

async function readRecord(database: Database, tab: string): Promise<Kept | null> {
  const parsed = recordSchema.safeParse(await database.get("drafts", tab));
  return parsed.success ? parsed.data : null;
}

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
