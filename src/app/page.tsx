import { BackendSection } from "../features/backend/backend-section.tsx";
import { CacheSection } from "../features/cache/cache-section.tsx";
import { ConnectionSection } from "../features/connection/connection-section.tsx";
import { ContentSection } from "../features/content/content-section.tsx";
import { FlowStrip } from "../features/flow/flow-strip.tsx";
import { ParametersSection } from "../features/parameters/parameters-section.tsx";
import { ResultPane } from "../features/preview/result-pane.tsx";
import { HelpPanel } from "../features/help/help-panel.tsx";
import { HistoryNotice } from "../features/history/history-notice.tsx";
import { ProblemPanel } from "../features/problems/problem-panel.tsx";
import { SampleBar } from "../features/simulate/samples/sample-bar.tsx";
import { SubmitButton } from "../features/submit/submit-button.tsx";
import { TargetNotices } from "../features/target/target-notices.tsx";
import { TemplatesPane } from "../features/templates/templates-pane.tsx";
import { UnknownMembersSection } from "../features/unknown-members/unknown-members-section.tsx";
import type { DraftKeeper } from "../state/keeping/create-draft-keeper.ts";
import { useView } from "../state/view/page-view.ts";
import { useFieldInFocus } from "../state/view/use-field-in-focus.ts";
import { Pane } from "../ui/layout/pane.tsx";
import { shownKey } from "./actions/action.ts";
import { ACTIONS } from "./actions/actions.ts";
import { useActionKeys } from "./actions/use-action-keys.ts";
import { usePageContext } from "./actions/use-page-context.ts";
import { DraftStatus } from "./draft-status.tsx";
import { useKeepFocus } from "./keep-focus.ts";
import { Overlays } from "./overlays.tsx";
import { PageHeader } from "./page-header.tsx";
import { BackEnd } from "./back-end.tsx";
import { Panes, type PaneOfPage } from "./panes.tsx";

const PANES: readonly PaneOfPage[] = [
  { name: "form", title: "Form", size: "33%", minSize: 300, content: <FormPane /> },
  {
    name: "template",
    title: "Template",
    size: "36%",
    minSize: 280,
    content: <TemplatesPane foot={<SampleBar isCompact />} />,
  },
  { name: "result", title: "Result", size: "31%", minSize: 280, content: <ResultPane backEnd={<BackEnd />} /> },
];

const HELP_KEYS = ACTIONS.flatMap((action) => {
  const key = shownKey(action);
  return key === undefined ? [] : [{ key, does: action.label }];
});

/** Puts the features side by side: form, template, result; below them the problems and the way to submit. */
export function Page({ keeper }: { keeper: DraftKeeper }) {
  const page = usePageContext(keeper);
  useActionKeys(page);
  useKeepFocus();
  // There the dialog says what was done, since this is behind it.
  const isBehind = useView(({ overlay }) => overlay === "samples");
  return (
    <div className="page" {...useFieldInFocus()}>
      <PageHeader page={page} />
      <TargetNotices />
      <FlowStrip />
      <div className="page-middle">
        <Panes panes={PANES} />
        <HelpPanel keys={HELP_KEYS} />
      </div>
      <div className="page-notice">{isBehind || <HistoryNotice />}</div>
      <footer className="page-footer" data-part="footer" tabIndex={-1}>
        <ProblemPanel
          actions={
            <>
              <DraftStatus keeper={keeper} />
              <SubmitButton />
            </>
          }
        />
      </footer>
      <Overlays page={page} />
    </div>
  );
}

function FormPane() {
  return (
    <Pane title="Form">
      <BackendSection />
      <ParametersSection />
      <ContentSection />
      <ConnectionSection />
      <CacheSection />
      <UnknownMembersSection />
    </Pane>
  );
}
