import { useLoadIntegration } from "../../features/target/load/use-load-integration.ts";
import { useStepProblems } from "../../features/problems/steps/use-step-problems.ts";
import { useDraftState } from "../../state/draft-context.ts";
import type { DraftKeeper } from "../../state/keeping/create-draft-keeper.ts";
import { useShow } from "../../state/view/page-view.ts";
import { useFocusField } from "../../state/view/use-focus-finding.ts";
import type { PageContext } from "./page-context.ts";

/** Gathers what actions may use. */
export function usePageContext(keeper: DraftKeeper): PageContext {
  const state = useDraftState();
  const show = useShow();
  const focusField = useFocusField();
  const loadIntegration = useLoadIntegration();
  const load = () => loadIntegration();
  const problems = useStepProblems();
  return { state, keeper, show, load, focusField, problems };
}
