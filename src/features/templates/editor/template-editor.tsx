import { lazy, Suspense, useEffect, useState, type RefObject } from "react";
import type { CodeEditorHandle } from "../../../monaco/code-editor.tsx";
import type { EditorPlace } from "../../../monaco/editor-place.ts";
import { tabFocusHint } from "../../../monaco/tab-focus-hint.ts";
import { ErrorBoundary } from "../../../ui/error-boundary.tsx";
import { nameOfTemplate } from "../name-of-template.ts";
import { PlainEditor, type PlainEditorProps } from "./plain-editor.tsx";
import { TemplateStatus } from "./template-status.tsx";
import { useEditorTheme } from "../use-editor-theme.ts";
import { useDiagnostics } from "../language/use-diagnostics.ts";
import { useSaid } from "../language/use-said.ts";
import { useSurroundings } from "../language/use-surroundings.ts";
import { TemplateMessages } from "../template-messages.tsx";
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
  const theme = useEditorTheme();
  const surroundings = useSurroundings(contentType);
  const diagnosed = useDiagnostics({ key: keys[index] ?? "", text, surroundings });
  const { markers, messages } = useSaid({ text, edit, diagnosed });
  const label = `Template for ${nameOfTemplate(contentType)}`;
  const plain = { label, text, edit, editor };
  return (
    <>
      <TemplateMessages shown={contentType} hasSeveral={keys.length > 1} ofText={messages} />
      <div className="template-text">
        <ErrorBoundary fallback={<PlainEditor {...plain} note={NOT_LOADED} />}>
          <Suspense fallback={<Waiting {...plain} />}>
            <CodeEditor
              ref={editor}
              document={keys[index] ?? ""}
              documents={keys}
              value={text}
              onChange={edit}
              onPlace={setPlace}
              language="velocity"
              label={`${label}. ${tabFocusHint(navigator.platform)}`}
              theme={theme}
              markers={markers}
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
