import { useQuery } from "@tanstack/react-query";
import { lazy, useEffect } from "react";
import { restApiQuery } from "../../../client/queries/rest-api-query.ts";
import { useDraftState } from "../../../state/draft-context.ts";
import { useDraftField } from "../../../state/use-draft-field.ts";
import { Popup } from "../../../ui/popup/popup.tsx";
import { usePopup } from "../../../ui/popup/use-popup.ts";
import { useGoTo } from "../load/use-go-to.ts";
import { Panel } from "../panel.tsx";
import { severityOf } from "../severity-of.ts";
import { useEarly } from "../../../ui/use-early.ts";

const importPanel = async () => ({ default: (await import("./api-panel.tsx")).ApiPanel });
const ApiPanel = lazy(importPanel);

/** Which API it is. Another one leaves the form as it is, but for the resource, which is then chosen: `onChosen`. */
export function ApiPicker({ onChosen }: { onChosen: () => void }) {
  const field = useDraftField("restApiId");
  const popup = usePopup();
  useEarly(importPanel);
  const goTo = useGoTo();
  const { anchors } = useDraftState();
  useEffect(() => anchors.register("restApiId", () => popup.trigger.current?.focus()), [anchors, popup.trigger]);
  const { data } = useQuery(restApiQuery(field.value));
  const name = data?.name ?? field.value;
  const choose = (restApiId: string, chosenName: string) => {
    popup.hide();
    if (restApiId === field.value) return;
    goTo({ restApiId, resourceId: "" }, `API changed to ${chosenName}`);
    onChosen();
  };
  return (
    <div data-field="restApiId" className="target-picker">
      <Popup
        popup={popup}
        label="REST APIs"
        triggerLabel={`REST API: ${name === "" ? "choose one" : name}`}
        triggerClass={severityOf(field)}
        trigger={
          <span className="target-picked" title={name === field.value ? name : `${name} · ${field.value}`}>
            <bdi>{name === "" ? "Choose an API" : name}</bdi>
          </span>
        }
      >
        {() => (
          <Panel>
            <ApiPanel current={field.value} onChoose={choose} />
          </Panel>
        )}
      </Popup>
    </div>
  );
}
