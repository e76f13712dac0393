import Button from "@cloudscape-design/components/button";
import Spinner from "@cloudscape-design/components/spinner";
import { useQuery } from "@tanstack/react-query";
import { lazy, useEffect } from "react";
import { resourceQuery } from "../../../client/queries/resource-query.ts";
import { useDraftState } from "../../../state/draft-context.ts";
import { useDraftField } from "../../../state/use-draft-field.ts";
import { Chip } from "../../../ui/chip.tsx";
import { Popup } from "../../../ui/popup/popup.tsx";
import type { PopupState } from "../../../ui/popup/use-popup.ts";
import { useCancelLoad, useLoad } from "../load/load-request.ts";
import { Panel } from "../panel.tsx";
import { useEarly } from "../../../ui/use-early.ts";
import { severityOf } from "../severity-of.ts";

const importPanel = async () => ({ default: (await import("./method-panel.tsx")).MethodPanel });
const MethodPanel = lazy(importPanel);

/** Which resource and method it is, and what opens the tree to choose another. */
export function MethodPicker({ popup }: { popup: PopupState }) {
  const api = useDraftField("restApiId");
  const resource = useDraftField("resourceId");
  const method = useDraftField("httpMethod");
  const labels = { restApiId: api.value, resourceId: resource.value, httpMethod: method.value };
  const { data } = useQuery(resourceQuery(labels));
  useAnchors(popup);
  useEarly(importPanel);
  const path = data?.path ?? resource.value;
  return (
    <div data-field="resourceId" className="target-picker target-picker-method">
      <Popup
        popup={popup}
        label="Resources and methods"
        triggerLabel={`Resource and method: ${path === "" ? "choose them" : path} ${method.value}`}
        triggerClass={severityOf(resource) || severityOf(method)}
        trigger={
          <>
            <span className="target-picked" title={path === resource.value ? path : `${path} · ${resource.value}`}>
              <bdi>{path === "" ? "Choose a resource" : path}</bdi>
            </span>
            {path + method.value !== "" && (
              <span data-field="httpMethod" className="target-verb">
                <Chip text={method.value === "" ? "no method" : method.value} isCurrent />
              </span>
            )}
          </>
        }
      >
        {() => (
          <Panel>
            <MethodPanel key={api.value} labels={labels} onDone={popup.hide} />
          </Panel>
        )}
      </Popup>
      <Loading />
    </div>
  );
}

/** What is on its way, and the way to give it up. */
function Loading() {
  const load = useLoad();
  const cancel = useCancelLoad();
  if (load?.status !== "pending") return null;
  return (
    <span className="target-loading" role="status">
      <Spinner />
      <span className="target-loading-words">Loading {load.request.place}</span>
      <Button variant="inline-link" ariaLabel={`Cancel loading ${load.request.place}`} onClick={cancel}>
        Cancel
      </Button>
    </span>
  );
}

function useAnchors({ trigger }: PopupState): void {
  const { anchors } = useDraftState();
  useEffect(() => {
    const lead = () => trigger.current?.focus();
    const ends = [anchors.register("resourceId", lead), anchors.register("httpMethod", lead)];
    return () => {
      for (const end of ends) end();
    };
  }, [anchors, trigger]);
}
