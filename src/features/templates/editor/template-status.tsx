import { useMemo } from "react";
import type { EditorPlace } from "../../../monaco/editor-place.ts";
import { tabFocusHint } from "../../../monaco/tab-focus-hint.ts";
import { describeSize } from "./describe-size.ts";

interface TemplateStatusProps {
  readonly text: string;
  /** `null` where the code editor is not there. */
  readonly place: EditorPlace | null;
}

/** Where the caret is, what Tab does there, and how much of the limit the template fills. */
export function TemplateStatus({ text, place }: TemplateStatusProps) {
  const { text: size, share, level } = useMemo(() => describeSize(text), [text]);
  return (
    <p className="template-status">
      {place !== null && (
        <>
          <span className="template-place">{`Ln ${place.line}, Col ${place.column}`}</span>
          <span>{tabFocusHint(navigator.platform, place.isTabLeaving)}</span>
        </>
      )}
      <span className={`template-size template-size-${level}`}>
        <span className="template-bar" aria-hidden="true">
          <span style={{ width: `${share * 100}%` }} />
        </span>
        {size}
      </span>
    </p>
  );
}
