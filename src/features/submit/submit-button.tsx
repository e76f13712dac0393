import Button from "@cloudscape-design/components/button";
import { useShow } from "../../state/view/page-view.ts";
import { useDerived } from "../../state/use-derived.ts";

/** Opens the review of what a submit would do. */
export function SubmitButton() {
  const canBuild = useDerived(({ request }) => request !== null);
  const show = useShow();
  return (
    <Button
      variant="primary"
      disabled={!canBuild}
      disabledReason="There is no request yet: API, resource, method and type must be set."
      onClick={() => show({ overlay: "review" })}
    >
      Review and submit
    </Button>
  );
}
