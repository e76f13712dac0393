import { BackendSection } from "../features/backend/backend-section.tsx";
import { CacheSection } from "../features/cache/cache-section.tsx";
import { ConnectionSection } from "../features/connection/connection-section.tsx";
import { ContentSection } from "../features/content/content-section.tsx";
import { ParametersSection } from "../features/parameters/parameters-section.tsx";
import { RequestPreview } from "../features/preview/request-preview.tsx";
import { ProblemCount } from "../features/problems/problem-count.tsx";
import { ProblemList } from "../features/problems/problem-list.tsx";
import { ReplacementNotice } from "../features/replacement/replacement-notice.tsx";
import { SubmitButton } from "../features/submit/submit-button.tsx";
import { TemplatesPane } from "../features/templates/templates-pane.tsx";
import { UnknownMembersSection } from "../features/unknown-members/unknown-members-section.tsx";
import type { DraftKeeper } from "../state/create-draft-keeper.ts";
import { Pane } from "../ui/pane.tsx";
import { DraftStatus } from "./draft-status.tsx";
import { PageHeader } from "./page-header.tsx";

/** Puts the features side by side: form, template, request; below them the problems and the way to submit. */
export function Page({ keeper }: { keeper: DraftKeeper }) {
  return (
    <div className="page">
      <PageHeader />
      <ReplacementNotice />
      <main className="panes">
        <Pane title="Form">
          <BackendSection />
          <ParametersSection />
          <ContentSection />
          <ConnectionSection />
          <CacheSection />
          <UnknownMembersSection />
        </Pane>
        <TemplatesPane />
        <RequestPreview />
      </main>
      <footer className="page-footer">
        <ProblemList />
        <div className="page-footer-bar">
          <ProblemCount />
          <DraftStatus keeper={keeper} />
          <SubmitButton />
        </div>
      </footer>
    </div>
  );
}
