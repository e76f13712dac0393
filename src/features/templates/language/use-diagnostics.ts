import { useEffect, useState } from "react";
import type { Diagnostic } from "../../../core/velocity/language/diagnostics/diagnostic.ts";
import type { Surroundings } from "../../../core/velocity/language/surroundings.ts";

/** What is said of a template, and the text that it was said of. */
export interface Diagnosed {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING: Diagnosed = { text: "", diagnostics: [] };

interface Document {
  /** Which of the templates it is. */
  readonly key: string;
  readonly text: string;
  readonly surroundings: Surroundings;
}

/** Nobody wants to be told while typing, in milliseconds. */
const PAUSE_MS = 300;

/** What is worth saying of a template, once its author pauses. The parser comes with the first template. */
export function useDiagnostics({ key, text, surroundings }: Document): Diagnosed {
  const [{ of, diagnosed }, setState] = useState({ of: "", diagnosed: NOTHING });
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(() => {
      void load().then((diagnoseText) => {
        if (!isLate) setState({ of: key, diagnosed: { text, diagnostics: diagnoseText(text, surroundings) } });
      });
    }, PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [key, text, surroundings]);
  return of === key ? diagnosed : NOTHING;
}

async function load() {
  return (await import("./diagnose-text.ts")).diagnoseText;
}
