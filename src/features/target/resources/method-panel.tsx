import Checkbox from "@cloudscape-design/components/checkbox";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { resourceQuery } from "../../../client/queries/resource-query.ts";
import type { IntegrationLabels } from "../../../core/integration/request/integration-labels.ts";
import { LABEL_GRAMMARS } from "../../../core/integration/request/label-grammar.ts";
import { countOf } from "../../../ui/count-of.ts";
import { TreePicker } from "../../../ui/tree/tree-picker.tsx";
import { useGoTo } from "../load/use-go-to.ts";
import { useLoadIntegration } from "../load/use-load-integration.ts";
import { useAllPages } from "../use-all-pages.ts";
import { useNamePlace } from "../use-name-place.ts";
import { resourcesQuery } from "./resources-query.ts";
import { toTree, type TreeNode } from "./to-tree.ts";
import { toTreeRows } from "./to-tree-rows.ts";
import { TypedPlaceForm } from "./typed-place-form.tsx";
import { useClosed } from "./use-closed.ts";

interface MethodPanelProps {
  readonly labels: IntegrationLabels;
  readonly onDone: () => void;
}

/** The API's resources and methods to pick from, or to name by their ids. What is chosen is loaded, unless told otherwise. */
export function MethodPanel({ labels, onDone }: MethodPanelProps) {
  const { restApiId, resourceId, httpMethod } = labels;
  const queries = useQueryClient();
  const list = useAllPages(useInfiniteQuery(resourcesQuery(restApiId)));
  const [filter, setFilter] = useState("");
  const [isKept, setIsKept] = useState(false);
  const { closed, toggle } = useClosed();
  const wanted = useDeferredValue(filter);
  const nodes = useMemo(() => toTree(list.items), [list.items]);
  const rows = useMemo(
    () => toTreeRows(nodes, { closed, filter: wanted, current: { resourceId, httpMethod } }),
    [nodes, closed, wanted, resourceId, httpMethod],
  );
  const choose = useChoose(isKept);
  const leaveFor = (place: Pick<IntegrationLabels, "resourceId" | "httpMethod">) => {
    const resource = list.items.find(({ id }) => id === place.resourceId);
    const chosen = { restApiId, ...place };
    if (resource) queries.setQueryData(resourceQuery(chosen).queryKey, resource);
    onDone();
    choose(chosen);
  };
  return (
    <div className="method-panel">
      <TreePicker
        label="Resources and methods"
        filterLabel="Find a path, an id or a verb"
        filter={filter}
        onFilter={setFilter}
        list={list}
        rows={rows}
        summary={summarize(nodes)}
        empty={emptiness(restApiId, list.items.length)}
        onChoose={({ id }, verb) => verb !== undefined && leaveFor({ resourceId: id, httpMethod: verb })}
        onToggle={({ id }) => toggle(id)}
      />
      <div className="method-panel-more">
        <TypedPlaceForm labels={labels} action={isKept ? "Go" : "Load"} onSubmit={leaveFor} />
        <Checkbox checked={isKept} onChange={({ detail }) => setIsKept(detail.checked)}>
          Keep what is in the form
        </Checkbox>
      </div>
    </div>
  );
}

/** Loads what is chosen, or goes there with the form as it is. */
function useChoose(isKept: boolean): (labels: IntegrationLabels) => void {
  const load = useLoadIntegration();
  const goTo = useGoTo();
  const namePlace = useNamePlace();
  return (labels) => {
    if (isKept) goTo(labels, `Moved to ${namePlace(labels)}, the form as it was`);
    else load(labels);
  };
}

/** Why there is no row. */
function emptiness(restApiId: string, resources: number): string {
  if (!LABEL_GRAMMARS.restApiId.matches(restApiId)) return "Choose an API first.";
  return resources === 0 ? "This API has no resources." : "No path, id or verb has that.";
}

function summarize(nodes: readonly TreeNode[]): string {
  const methods = nodes.reduce((sum, { verbs }) => sum + verbs.length, 0);
  return `${countOf(nodes.length, "resource")}, ${countOf(methods, "method")}`;
}
