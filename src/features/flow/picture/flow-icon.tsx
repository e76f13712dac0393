import type { Station } from "../../../state/view/places.ts";
import type { EndpointKind } from "../stations/flow.ts";

/** Line work on a field of 20 × 20. */
const PATHS = {
  client: "M4.5 4.5h11a1 1 0 0 1 1 1v8h-13v-8a1 1 0 0 1 1-1ZM1.5 16h17",
  method: "M11 3.5h4a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5h-4M3 10h9M8.5 6.5 12 10l-3.5 3.5",
  parameters: "M3 6h8M15 6h2M3 14h2M9 14h8M13 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM7 12a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z",
  template:
    "M7.5 3.5h-.7c-1.2 0-1.8.7-1.8 1.8v2.4c0 1.4-.6 2.3-2 2.3 1.4 0 2 .9 2 2.3v2.4c0 1.1.6 1.8 1.8 1.8h.7M12.5 3.5h.7c1.2 0 1.8.7 1.8 1.8v2.4c0 1.4.6 2.3 2 2.3-1.4 0-2 .9-2 2.3v2.4c0 1.1-.6 1.8-1.8 1.8h-.7",
  content:
    "M11.5 2.5H6A1.5 1.5 0 0 0 4.5 4v12A1.5 1.5 0 0 0 6 17.5h8a1.5 1.5 0 0 0 1.5-1.5V6.5ZM11.5 2.5v4h4M7.5 10.5h5M7.5 13.5h5",
  http: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM2.5 10h15M10 2.5c2 2 3 4.6 3 7.5s-1 5.5-3 7.5c-2-2-3-4.6-3-7.5s1-5.5 3-7.5Z",
  lambda: "M5.5 4h1.7c.7 0 1.1.3 1.4.9L14 16h1.5M9.4 7.5 5 16",
  aws: "M10 2.5 16.5 6v8L10 17.5 3.5 14V6ZM3.5 6 10 9.5 16.5 6M10 9.5v8",
  mock: "M4 6.5h9a3.75 3.75 0 0 1 0 7.5H4.5M7.5 11l-3 3 3 3",
  unset: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM8 8.2a2 2 0 1 1 2.8 1.8c-.5.2-.8.6-.8 1.2M10 13.6v.1",
} as const;

/** A picture that there is. */
export type IconName = keyof typeof PATHS;

/** A station's picture; the endpoint's says who answers. */
export function iconOf(station: Station, endpoint: EndpointKind): IconName {
  return station === "endpoint" ? endpoint : station;
}

/** Thin lines in the colour of the text around them. */
export function FlowIcon({ name }: { name: IconName }) {
  return (
    <svg className="flow-icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
