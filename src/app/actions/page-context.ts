import type { DraftKeeper } from "../../state/keeping/create-draft-keeper.ts";
import type { DraftState } from "../../state/draft-context.ts";
import type { FindingField } from "../../core/integration/finding.ts";
import type { PageView } from "../../state/view/page-view.ts";

/** Everything that an action may use. */
export interface PageContext {
  readonly state: DraftState;
  readonly keeper: DraftKeeper;
  readonly show: (parts: Partial<PageView>) => void;
  /** Brings what the target has at the present method into the form. */
  readonly load: () => void;
  readonly focusField: (field: FindingField) => void;
  readonly problems: { readonly next: () => void; readonly previous: () => void };
}
