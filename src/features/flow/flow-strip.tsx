import { useEffect } from "react";
import { useShow, useView } from "../../state/view/page-view.ts";
import { PLACES } from "../../state/view/places.ts";
import { useFocusField } from "../../state/view/use-focus-finding.ts";
import { iconOf } from "./picture/flow-icon.tsx";
import { FlowLine } from "./picture/flow-line.tsx";
import { FlowStop } from "./picture/flow-stop.tsx";
import { usePassing } from "./passing/use-passing.ts";
import { useFlow } from "./stations/use-flow.ts";
import { useStops } from "./picture/use-stops.ts";
import "./flow-strip.css";

/** What stays to be seen before the station that the strip shows first. */
const MARGIN = 60;

/** The picture of the integration, and the way around it: each station leads to its fields. */
export function FlowStrip() {
  const flow = useFlow();
  const current = useView(({ field }) => field && PLACES[field].station);
  const passing = usePassing();
  const show = useShow();
  const focusField = useFocusField();
  const { row, propsOf } = useStops<HTMLDivElement>(flow.stations.length);
  const at = flow.stations.findIndex(({ station }) => station === current);
  useEffect(() => {
    const cell = row.current?.children[at];
    if (cell instanceof HTMLElement) row.current?.scrollTo({ left: cell.offsetLeft - MARGIN });
  }, [row, at]);
  return (
    <nav className="flow" aria-label="Flow">
      <div className="flow-stops" role="toolbar" aria-label="Stations of the request" ref={row}>
        {flow.stations.map((station, index) => (
          <div className="flow-cell" key={station.station}>
            {index < flow.stations.length - 1 && <FlowLine flow={flow} from={index} />}
            <FlowStop
              station={station}
              passing={passing.get(station.station)}
              icon={iconOf(station.station, flow.endpoint)}
              isCurrent={index === at}
              stop={propsOf(index)}
              onFollow={() => {
                show({ station: station.station, face: "backEnd" });
                focusField(station.leadsTo.field, station.leadsTo.path);
              }}
            />
          </div>
        ))}
      </div>
    </nav>
  );
}
