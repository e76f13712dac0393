import "../state/configure-zod.ts";
import "@cloudscape-design/global-styles/index.css";
import "./page.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startDraft } from "../client/start-draft.ts";
import { EMPTY_DRAFT } from "../core/integration/draft/draft.ts";
import { SAMPLES } from "../core/integration/samples.ts";
import { claimTab } from "../state/keeping/claim-tab.ts";
import { createDraftStorage } from "../state/keeping/draft-storage.ts";
import { inTime } from "../state/in-time.ts";
import { firstStart, toStart } from "../state/keeping/start.ts";
import { startTheme } from "../ui/theme/theme.ts";
import { App } from "./app.tsx";

/** The page does not wait longer to be told which tab it is, in milliseconds. */
const PATIENCE_MS = 2_000;

/** The draft that was kept comes back; where there is none, or it cannot be read, a working example stands ready. */
async function start(): Promise<void> {
  startTheme();
  const root = document.getElementById("root");
  if (root === null) throw new Error("index.html has no element #root.");
  // Where the browser lets nothing be kept, the tab has no id that lasts, and the storage says so below.
  const claimed = await inTime(claimTab(), PATIENCE_MS).catch(() => ({ tab: crypto.randomUUID(), copyOf: null }));
  const storage = createDraftStorage({ ...claimed, now: Date.now });
  const { kept, keeping } = await storage.read().then(
    (found) => ({ kept: found, keeping: found === null ? "none" : "kept" }) as const,
    () => ({ kept: null, keeping: "failed" }) as const,
  );
  const begin = kept ? toStart(kept) : firstStart(await startDraft(SAMPLES[0], EMPTY_DRAFT));
  createRoot(root).render(
    <StrictMode>
      <App start={begin} storage={storage} keeping={keeping} />
    </StrictMode>,
  );
}

void start();
