import "../state/configure-zod.ts";
import "@cloudscape-design/global-styles/index.css";
import "./page.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { SAMPLES } from "../core/integration/samples.ts";
import { toDraft } from "../core/integration/to-draft.ts";
import { createDraftStorage } from "../state/draft-storage.ts";
import { startTheme } from "../ui/theme.ts";
import { App } from "./app.tsx";

/** The draft that was kept comes back; where there is none, or it cannot be read, a working example stands ready. */
async function start(): Promise<void> {
  startTheme();
  const storage = createDraftStorage();
  const read = await storage.read().then(
    (draft) => ({ draft, keeping: "kept" }) as const,
    () => ({ draft: null, keeping: "failed" }) as const,
  );
  const root = document.getElementById("root");
  if (root === null) throw new Error("index.html has no element #root.");
  createRoot(root).render(
    <StrictMode>
      <App initial={read.draft ?? toDraft(SAMPLES[0].input)} storage={storage} keeping={read.keeping} />
    </StrictMode>,
  );
}

void start();
