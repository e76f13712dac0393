import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { restApiQuery } from "../../../client/queries/rest-api-query.ts";
import { LABEL_GRAMMARS } from "../../../core/integration/request/label-grammar.ts";
import { countOf } from "../../../ui/count-of.ts";
import { TreePicker } from "../../../ui/tree/tree-picker.tsx";
import { useAllPages } from "../use-all-pages.ts";
import { restApisQuery } from "./rest-apis-query.ts";
import { toApiRows } from "./to-api-rows.ts";

interface ApiPanelProps {
  readonly current: string;
  readonly onChoose: (restApiId: string, name: string) => void;
}

/** The target's APIs to pick from. An id that is not among them can be taken all the same. */
export function ApiPanel({ current, onChoose }: ApiPanelProps) {
  const queries = useQueryClient();
  const list = useAllPages(useInfiniteQuery(restApisQuery));
  const [filter, setFilter] = useState("");
  const wanted = useDeferredValue(filter);
  const { items } = list;
  const rows = useMemo(() => toApiRows(items, { filter: wanted, current }), [items, wanted, current]);
  const typed = filter.trim();
  const isNewId = LABEL_GRAMMARS.restApiId.matches(typed) && !items.some(({ id }) => id === typed);
  const choose = (id: string) => {
    const api = items.find((one) => one.id === id);
    if (api) queries.setQueryData(restApiQuery(id).queryKey, api);
    onChoose(id, api?.name ?? id);
  };
  return (
    <TreePicker
      label="REST APIs"
      filterLabel="Find an API by name or id"
      filter={filter}
      onFilter={setFilter}
      list={list}
      rows={rows}
      summary={summarize(items.length, rows.length)}
      empty={items.length === 0 ? "This target has no REST APIs." : "No API has that name or id."}
      offer={isNewId ? { label: `Use id ${typed}`, perform: () => choose(typed) } : undefined}
      onChoose={({ id }) => choose(id)}
      onToggle={() => undefined}
    />
  );
}

function summarize(all: number, shown: number): string {
  const apis = countOf(all, "API");
  return all === shown ? apis : `${shown} of ${apis}`;
}
