import { FIELD_NAMES, FIELDS } from "../../core/integration/fields/fields.ts";
import { LABEL_FIELDS } from "../../core/integration/request/integration-labels.ts";
import type { Keeping } from "../../state/keeping/create-draft-keeper.ts";
import { say } from "../../state/said.ts";
import { stepSample } from "../../state/samples/step-sample.ts";
import { chooseTheme, currentTheme } from "../../ui/theme/theme.ts";
import type { Action } from "./action.ts";
import { focusPart } from "./focus-part.ts";
import type { PageContext } from "./page-context.ts";

const always = () => true;
const hasPlace = ({ state }: PageContext) => LABEL_FIELDS.every((name) => state.form.getValues(name) !== "");

/** What is said of a draft that was asked to be saved. */
const SAVED: Readonly<Record<Keeping, string>> = {
  none: "Nothing was typed yet",
  keeping: "Saving the draft",
  kept: "Draft saved",
  failed: "This browser does not keep the draft",
};

/** Everything that can be done with the page: keys, buttons, menus and the palette are made from it. */
export const ACTIONS: readonly Action[] = [
  {
    id: "review",
    label: "Review and submit",
    keys: ["Mod+Enter"],
    icon: "send",
    isAvailable: ({ state }) => state.derived.get().request !== null,
    perform: ({ show }) => show({ overlay: "review" }),
  },
  {
    id: "save",
    label: "Save the draft now",
    keys: ["Mod+S"],
    icon: "check",
    isAvailable: always,
    perform: ({ keeper }) => void keeper.flush().then((keeping) => say(SAVED[keeping])),
  },
  {
    id: "undo",
    label: "Undo",
    keys: ["Mod+Z"],
    icon: "undo",
    leavesKeyToEditor: true,
    isAvailable: ({ state }) => state.history.get().canUndo,
    perform: ({ state }) => state.history.undo(),
  },
  {
    id: "redo",
    label: "Redo",
    keys: ["Mod+Shift+Z", "Mod+Y"],
    icon: "redo",
    leavesKeyToEditor: true,
    isAvailable: ({ state }) => state.history.get().canRedo,
    perform: ({ state }) => state.history.redo(),
  },
  {
    id: "next-part",
    label: "Go to the next part of the page",
    keys: ["F6"],
    icon: "angle-right",
    isAvailable: always,
    perform: ({ show }) => focusPart(1, show),
  },
  {
    id: "previous-part",
    label: "Go to the previous part of the page",
    keys: ["Shift+F6"],
    icon: "angle-left",
    isAvailable: always,
    perform: ({ show }) => focusPart(-1, show),
  },
  {
    id: "load",
    label: "Load from the target",
    keys: ["Mod+Shift+L"],
    icon: "download",
    isAvailable: hasPlace,
    perform: ({ load }) => load(),
  },
  {
    id: "paste",
    label: "Start from pasted JSON",
    keys: ["Mod+Shift+Y"],
    icon: "file-open",
    isAvailable: always,
    perform: ({ show }) => show({ overlay: "paste" }),
  },
  {
    id: "open-files",
    label: "Open files…",
    keys: ["Mod+O"],
    icon: "folder-open",
    isAvailable: always,
    perform: ({ show }) => show({ overlay: "open" }),
  },
  {
    id: "save-files",
    label: "Save as files…",
    keys: ["Mod+Shift+S"],
    icon: "folder",
    isAvailable: always,
    perform: ({ show }) => show({ overlay: "save" }),
  },
  {
    id: "palette",
    label: "Find a command",
    keys: ["Mod+K"],
    icon: "search",
    isAvailable: always,
    perform: ({ show }) => show({ overlay: "palette" }),
  },
  {
    id: "next-problem",
    label: "Next problem",
    keys: ["F8"],
    icon: "angle-down",
    isAvailable: always,
    perform: ({ problems }) => problems.next(),
  },
  {
    id: "previous-problem",
    label: "Previous problem",
    keys: ["Shift+F8"],
    icon: "angle-up",
    isAvailable: always,
    perform: ({ problems }) => problems.previous(),
  },
  {
    id: "face-request",
    label: "Show the request",
    keys: ["Mod+Shift+E"],
    icon: "file",
    isAvailable: always,
    perform: ({ show }) => show({ pane: "result", face: "request" }),
  },
  {
    id: "face-back-end",
    label: "Show what the back end sees",
    keys: ["Mod+Shift+B"],
    icon: "share",
    isAvailable: always,
    perform: ({ show }) => show({ pane: "result", face: "backEnd" }),
  },
  {
    id: "face-signed",
    label: "Show what signing makes of it",
    keys: ["Mod+Shift+G"],
    icon: "key",
    isAvailable: always,
    perform: ({ show }) => show({ pane: "result", face: "signed" }),
  },
  {
    id: "next-sample",
    label: "Next sample request",
    keys: ["F9"],
    icon: "angle-right",
    isAvailable: always,
    perform: ({ state }) => stepSample(state, 1),
  },
  {
    id: "previous-sample",
    label: "Previous sample request",
    keys: ["Shift+F9"],
    icon: "angle-left",
    isAvailable: always,
    perform: ({ state }) => stepSample(state, -1),
  },
  {
    id: "samples",
    label: "Edit the sample requests",
    keys: ["Mod+Shift+X"],
    icon: "edit",
    isAvailable: always,
    perform: ({ show }) => show({ overlay: "samples" }),
  },
  {
    id: "problems",
    label: "Show or hide the problems",
    keys: ["Mod+Shift+H"],
    icon: "status-warning",
    isAvailable: always,
    perform: ({ state }) => state.view.set((view) => ({ ...view, areProblemsOpen: !view.areProblemsOpen })),
  },
  {
    id: "help",
    label: "Explain the field in focus",
    keys: ["F1"],
    icon: "status-info",
    isAvailable: always,
    perform: ({ state }) => state.view.set((view) => ({ ...view, isHelpOpen: !view.isHelpOpen })),
  },
  {
    id: "theme",
    label: "Switch between light and dark",
    keys: ["Mod+Shift+D"],
    icon: "settings",
    isAvailable: always,
    perform: () => chooseTheme(currentTheme() === "dark" ? "light" : "dark"),
  },
];

/** A way to every field, for the palette. */
export const FIELD_COMMANDS = FIELD_NAMES.map((field) => ({
  id: `field ${field}`,
  field,
  label: FIELDS[field].label,
  also: `${field} ${FIELDS[field].wire}`,
}));
