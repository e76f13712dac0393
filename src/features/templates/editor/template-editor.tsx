import { lazy, Suspense, useEffect, useMemo, useState, type RefObject } from "react";
import type { CodeEditorHandle } from "../../../monaco/code-editor.tsx";
import type { EditorPlace } from "../../../monaco/editor-place.ts";
import { tabFocusHint } from "../../../monaco/tab-focus-hint.ts";
import { useFindings } from "../../../state/use-derived.ts";
import { useShow, useView } from "../../../state/view/page-view.ts";
import { ErrorBoundary } from "../../../ui/error-boundary.tsx";
import { toMarkers } from "../template-findings.ts";
import { nameOfTemplate } from "../name-of-template.ts";
import { PlainEditor, type PlainEditorProps } from "./plain-editor.tsx";
import { TemplateStatus } from "./template-status.tsx";
import { useEditorTheme } from "../use-editor-theme.ts";
import { useSurroundings } from "./use-surroundings.ts";
import { useTemplateText } from "./use-template-text.ts";

/** Monaco is large and never needed to use the form: it comes when the first template is shown. */
const CodeEditor = lazy(async () => ({ default: (await import("../../../monaco/code-editor.tsx")).CodeEditor }));

interface TemplateEditorProps {
  readonly index: number;
  readonly contentType: string;
  /** The keys of all templates: what is typed in one can be undone after a look at another. */
  readonly keys: readonly string[];
  readonly editor: RefObject<CodeEditorHandle | null>;
}

/** The text of the template that is shown, and what there is to know of it. */
export function TemplateEditor({ index, contentType, keys, editor }: TemplateEditorProps) {
  const { text, edit } = useTemplateText(index);
  const [place, setPlace] = useState<EditorPlace | null>(null);
  const show = useShow();
  const lit = useView((view) => (view.lit?.contentType === contentType ? view.lit : null));
  const move = (next: EditorPlace) => {
    setPlace(next);
    show({ caret: next.isFocused ? { contentType, offset: next.offset } : null });
  };
  const theme = useEditorTheme();
  const findings = useFindings("requestTemplates");
  const markers = useMemo(() => toMarkers(findings, contentType), [findings, contentType]);
  const surroundings = useSurroundings(contentType);
  const label = `Template for ${nameOfTemplate(contentType)}`;
  const plain = { label, text, edit, editor };
  return (
    <>
      <div className="template-text">
        <ErrorBoundary fallback={<PlainEditor {...plain} note={NOT_LOADED} />}>
          <Suspense fallback={<Waiting {...plain} />}>
            <CodeEditor
              ref={editor}
              document={keys[index] ?? ""}
              documents={keys}
              value={text}
              onChange={edit}
              onPlace={move}
              lit={lit}
              markers={markers}
              language="velocity"
              label={`${label}. ${tabFocusHint(navigator.platform)}`}
              theme={theme}
              surroundings={surroundings}
            />
          </Suspense>
        </ErrorBoundary>
      </div>
      <TemplateStatus text={text} place={place} />
    </>
  );
}

const NOT_LOADED = "The code editor could not be loaded; reload the page to try again.";
const STILL_LOADING = "The code editor is still loading. This one is plain, and good until then.";

/** Nobody waits longer to write in a template, in milliseconds. */
const PATIENCE_MS = 4_000;

/** As much as a large window shows. */
const MOST_WAITING = 8_000;

/** The text as it will stand in the editor, which is on its way; after a while in a plain one. */
function Waiting(plain: Omit<PlainEditorProps, "note">) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (isLate) return <PlainEditor {...plain} note={STILL_LOADING} />;
  return (
    <>
      <p className="template-loading" role="status">
        The editor is loading …
      </p>
      <pre className="template-waiting" aria-hidden="true">
        {plain.text.slice(0, MOST_WAITING)}
      </pre>
    </>
  );
}
