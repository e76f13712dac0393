import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import type { Derived } from "../../../state/derive.ts";
import { useDerivedCopy } from "../../../state/use-derived.ts";
import { useStages } from "./use-stages.ts";

/** Inserts a path parameter or a stage variable; not there as long as neither is known. */
export function InsertMenu({ insert }: { insert: (text: string) => void }) {
  const paths = useDerivedCopy(pathParametersOf);
  const { variables } = useStages();
  const groups = [
    { text: "Path parameters", items: paths.map((name) => toItem(`{${name}}`)) },
    { text: "Stage variables", items: variables.map(({ name }) => toItem(`\${stageVariables.${name}}`)) },
  ].filter(({ items }) => items.length > 0);
  if (groups.length === 0) return null;
  return (
    <ButtonDropdown
      items={groups}
      variant="inline-icon"
      ariaLabel="Insert a path parameter or stage variable"
      onItemClick={({ detail }) => insert(detail.id)}
    />
  );
}

const toItem = (written: string) => ({ id: written, text: written });

function pathParametersOf({ method }: Derived): readonly string[] {
  const start = "method.request.path.";
  const names = Object.keys(method?.requestParameters ?? {}).filter((name) => name.startsWith(start));
  return names.map((name) => name.slice(start.length));
}
