import { Group, Panel, Separator, useDefaultLayout } from "react-resizable-panels";
import type { ReactNode } from "react";
import { useView, useShow } from "../state/view/page-view.ts";
import type { PaneName } from "../state/view/places.ts";
import { browserStorage } from "../ui/browser-storage.ts";
import { TabStrip } from "../ui/layout/tab-strip.tsx";
import { useMedia } from "../ui/use-media.ts";
import "./panes.css";

/** A column of the page. */
export interface PaneOfPage {
  readonly name: PaneName;
  readonly title: string;
  readonly size: string;
  /** In pixels; together no more than the narrowest page that shows all. */
  readonly minSize: number;
  readonly content: ReactNode;
}

const PANEL_ID = "panes";

/**
 * The columns of the page, with dividers that remember their place. Below 900 px one is shown at a time, under tabs, at
 * first the one that the focus was in. The others stay as they are, so that nothing in them is lost when the window's
 * width changes.
 */
export function Panes({ panes }: { panes: readonly PaneOfPage[] }) {
  const isNarrow = useMedia("(width < 900px)");
  const shown = useView(({ pane }) => pane);
  const show = useShow();
  const layout = useDefaultLayout({
    id: "gatewright-panes",
    storage: browserStorage,
    onlySaveAfterUserInteractions: true,
  });
  return (
    <main className="panes">
      {isNarrow && <PaneTabs panes={panes} />}
      <Group
        id={PANEL_ID}
        className="panes-group"
        defaultLayout={layout.defaultLayout}
        onLayoutChanged={layout.onLayoutChanged}
      >
        {panes.map(({ name, size, minSize, content }, index) => [
          index > 0 && (
            <Separator
              key={`divider ${name}`}
              className="divider"
              aria-label={`Width of ${panes[index - 1]?.title ?? ""}`}
            />
          ),
          <Panel
            key={name}
            id={name}
            className="panes-pane"
            defaultSize={size}
            minSize={minSize}
            data-shown={!isNarrow || shown === name}
            data-part={name}
            tabIndex={-1}
            onFocus={() => shown !== name && show({ pane: name })}
          >
            {content}
          </Panel>,
        ])}
      </Group>
    </main>
  );
}

function PaneTabs({ panes }: { panes: readonly PaneOfPage[] }) {
  const shown = useView(({ pane }) => pane);
  const show = useShow();
  const tabs = panes.map(({ name, title }) => ({ id: name, title }));
  return (
    <div className="panes-tabs">
      <TabStrip
        label="Parts of the page"
        tabs={tabs}
        active={panes.findIndex(({ name }) => name === shown)}
        panelId={PANEL_ID}
        onSelect={(index) => {
          const pane = panes[index]?.name;
          if (pane) show({ pane });
        }}
      />
    </div>
  );
}
