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
  const kept = await storage.read().catch((cause: unknown) => {
    console.warn("The kept draft could not be read:", cause);
    return null;
  });
  const root = document.getElementById("root");
  if (root === null) throw new Error("index.html has no element #root.");
  createRoot(root).render(
    <StrictMode>
      <App initial={kept ?? toDraft(SAMPLES[0].input)} storage={storage} />
    </StrictMode>,
  );
}

void start();
