import { toDraft } from "../../core/integration/draft/to-draft.ts";
import { readDocument } from "../../core/simulation/document/read-document.ts";
import { toInput } from "../../core/simulation/document/to-simulated.ts";
import { useDraftState } from "../../state/draft-context.ts";
import { describeOpened } from "./describe-opened.ts";
import { readFilesOf, type ReadableFile } from "./find-documents.ts";

/**
 * Puts a document into the page, in one step to undo; what cannot be read gives one sentence. A label that the document does
 * not name stays as it was typed.
 */
export function useOpenDocument(): (main: ReadableFile, files: readonly ReadableFile[]) => Promise<string | null> {
  const { form, history, view } = useDraftState();
  return async (main, files) => {
    const document = readDocument(await readFilesOf(main, files));
    if ("error" in document) return document.error;
    const read = toInput(document);
    if ("error" in read) return `${main.name}: in integration, ${read.error}.`;
    const { restApiId, resourceId, httpMethod } = form.getValues();
    const typed = { restApiId, resourceId, httpMethod };
    const draft = toDraft({ ...typed, ...read.input });
    const samples = document.samples.length === 0 ? null : document.samples;
    history.open({ draft, samples }, describeOpened(main.name, document));
    view.set((shown) => ({ ...shown, sample: 0 }));
    return null;
  };
}
