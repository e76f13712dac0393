import { lazy, Suspense } from "react";
import { SAMPLE_GROUPS } from "../features/samples/sample-groups.ts";
import { useStartSample } from "../features/samples/use-start-sample.ts";
import { PasteDialog } from "../features/paste/paste-dialog.tsx";
import { HistoryNotice } from "../features/history/history-notice.tsx";
import { ReviewDialog } from "../features/submit/review-dialog.tsx";
import { useView, type Overlay } from "../state/view/page-view.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { CommandPalette, type PaletteCommand } from "../ui/palette/command-palette.tsx";
import { shownKey, type Action } from "./actions/action.ts";
import { ACTIONS, FIELD_COMMANDS } from "./actions/actions.ts";
import type { PageContext } from "./actions/page-context.ts";
import { MissingOverlay } from "./missing-overlay.tsx";

// They come when they are opened first: the page is there without them.

const SamplesDialog = lazy(async () => ({
  default: (await import("../features/simulate/samples/samples-dialog.tsx")).SamplesDialog,
}));

const SaveFilesDialog = lazy(async () => ({
  default: (await import("../features/files/save-files-dialog.tsx")).SaveFilesDialog,
}));

const OpenFilesDialog = lazy(async () => ({
  default: (await import("../features/files/open-files-dialog.tsx")).OpenFilesDialog,
}));

/** What lies over the page, one at a time. */
export function Overlays({ page }: { page: PageContext }) {
  const overlay = useView((view) => view.overlay);
  return (
    <ErrorBoundary key={overlay} fallback={<MissingOverlay />}>
      <Suspense fallback={null}>
        <OverlayNamed name={overlay} page={page} />
      </Suspense>
    </ErrorBoundary>
  );
}

function OverlayNamed({ name, page }: { name: Overlay | null; page: PageContext }) {
  switch (name) {
    case null:
      return null;
    case "palette":
      return <Palette page={page} />;
    case "paste":
      return <PasteDialog />;
    case "review":
      return <ReviewDialog />;
    case "samples":
      return <SamplesDialog notice={<HistoryNotice />} />;
    case "save":
      return <SaveFilesDialog />;
    case "open":
      return <OpenFilesDialog />;
  }
}

const SAMPLE_COMMANDS = SAMPLE_GROUPS.flatMap(({ samples }) =>
  samples.map(({ id, name, description }) => ({
    id: `sample ${id}`,
    sample: id,
    label: name,
    group: "Start from an example",
    also: description,
  })),
);

/** Everything that can be done, every field, every example, by typing. */
function Palette({ page }: { page: PageContext }) {
  const startSample = useStartSample();
  const actions = ACTIONS.filter(({ id, isAvailable }) => id !== "palette" && isAvailable(page));
  const choose = (id: string) => {
    actions.find((action) => action.id === id)?.perform(page);
    const field = FIELD_COMMANDS.find((command) => command.id === id)?.field;
    if (field) page.focusField(field);
    const sample = SAMPLE_COMMANDS.find((command) => command.id === id)?.sample;
    if (sample !== undefined) void startSample(sample);
  };
  const commands: PaletteCommand[] = [
    ...actions.map(toCommand),
    ...FIELD_COMMANDS.map((command) => ({ ...command, group: "Go to a field" })),
    ...SAMPLE_COMMANDS,
  ];
  return (
    <CommandPalette
      commands={commands}
      placeholder="Find a command, a field, an example"
      onChoose={choose}
      onClose={() => page.show({ overlay: null })}
    />
  );
}

function toCommand(action: Action): PaletteCommand {
  const { id, label, icon } = action;
  const key = shownKey(action);
  return { id, label, group: "Actions", ...(icon && { icon }), ...(key !== undefined && { key }) };
}
