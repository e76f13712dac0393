import { useId, useState, type ReactNode } from "react";
import { useShow, useView, type ResultFace } from "../../state/view/page-view.ts";
import { Pane } from "../../ui/layout/pane.tsx";
import { TabStrip } from "../../ui/layout/tab-strip.tsx";
import { RequestActions } from "./request/request-actions.tsx";
import { RequestFace, type BodyForm } from "./request/request-face.tsx";
import { SignedFace } from "./signed/signed-face.tsx";
import "./result-pane.css";

const FACES: readonly { readonly id: ResultFace; readonly title: string }[] = [
  { id: "request", title: "Request" },
  { id: "backEnd", title: "Back end sees" },
  { id: "signed", title: "Signed" },
];

interface ResultPaneProps {
  /** What the back end gets for a sample request: a feature of its own. */
  readonly backEnd: ReactNode;
}

/** What comes of the draft: the request, what the back end gets once it is put, and what of the request is signed. */
export function ResultPane({ backEnd }: ResultPaneProps) {
  const face = useView((view) => view.face);
  const show = useShow();
  const panelId = useId();
  const [form, setForm] = useState<BodyForm>("pretty");
  const active = FACES.findIndex(({ id }) => id === face);
  return (
    <Pane
      title="Result"
      fill
      actions={face === "request" ? <RequestActions form={form} choose={setForm} /> : undefined}
    >
      <TabStrip
        label="Views of the result"
        tabs={FACES}
        active={active}
        panelId={panelId}
        onSelect={(index) => show({ face: FACES[index]?.id ?? "request" })}
      />
      <div id={panelId} role="tabpanel" aria-label={FACES[active]?.title} className="result-panel">
        {face === "request" && <RequestFace form={form} />}
        {face === "backEnd" && backEnd}
        {face === "signed" && <SignedFace />}
      </div>
    </Pane>
  );
}
