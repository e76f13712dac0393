import { useState } from "react";
import { useDraftState } from "../../../state/draft-context.ts";
import { useSamples } from "../../../state/samples/use-samples.ts";
import { useTemplateText } from "../editor/use-template-text.ts";
import { TEMPLATE_SOURCES } from "./template-source.ts";

/** Writes one of the templates by itself. */
export interface TemplateWriting {
  /** In a step that can be taken back. `id`: of one of the `TEMPLATE_SOURCES`. */
  readonly write: (id: string) => Promise<void>;
  /** Why the last one that was asked for was not written, as long as the text is the one that it was asked of. */
  readonly problem: string | null;
}

export function useWriteTemplate(index: number): TemplateWriting {
  const { history } = useDraftState();
  const { text, edit } = useTemplateText(index);
  const { samples, chosen } = useSamples();
  const [failed, setFailed] = useState<{ readonly problem: string; readonly text: string } | null>(null);
  const write = async (id: string) => {
    const source = TEMPLATE_SOURCES.find((one) => one.id === id);
    if (source === undefined) return;
    const { writeFrom } = await import("./write-from.ts");
    const started = writeFrom(source.id, { text, body: samples[chosen]?.request.body });
    if ("problem" in started) {
      setFailed({ problem: started.problem, text });
      return;
    }
    setFailed(null);
    history.remember(source.said);
    edit(started.template);
  };
  return { write, problem: failed?.text === text ? failed.problem : null };
}
