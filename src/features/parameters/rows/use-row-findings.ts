import { findingKey, type Finding } from "../../../core/integration/finding.ts";
import type { Derived } from "../../../state/derive.ts";
import { useDraftState } from "../../../state/draft-context.ts";
import { useDerivedCopy } from "../../../state/use-derived.ts";
import { useApplyFix } from "../../../state/findings/use-finding-messages.ts";
import type { Message } from "../../../ui/messages/message-line.tsx";
import { joinRows, toRowFindings, type RowFindings, type RowMessage } from "./row-messages.ts";

/** All rows look at the same reading: it is made once a change. */
const READ = new WeakMap<Derived, RowFindings>();

function rowFindingsOf(derived: Derived): RowFindings {
  const known = READ.get(derived);
  if (known !== undefined) return known;
  const findings = derived.findingsByField.get("requestParameters") ?? [];
  const read = toRowFindings(derived.draft.requestParameters, findings);
  READ.set(derived, read);
  return read;
}

/** What is said of one row; a key in another row does not change it. */
export function useRowMessages(index: number): readonly RowMessage[] {
  return useDerivedCopy((derived) => rowFindingsOf(derived).byRow.get(index) ?? NONE);
}

const NONE: readonly RowMessage[] = [];

/** What is found at the parameters and belongs to no row. */
export function useOtherFindings(): readonly Finding[] {
  return useDerivedCopy((derived) => rowFindingsOf(derived).others);
}

/** Gives a row's messages their remedies. A fix is looked up when it is asked for: it holds all the other rows. */
export function useRemedies(): (messages: readonly RowMessage[], index: number) => readonly Message[] {
  const { form, derived, history } = useDraftState();
  const applyFix = useApplyFix();
  // The button goes with its message.
  const focus = (index: number) => setTimeout(() => form.setFocus(`requestParameters.${index}.name`));
  const join = (index: number) => {
    const rows = form.getValues("requestParameters");
    history.remember("Parameters with the same target joined");
    const name = rows[index]?.name ?? "";
    form.setValue("requestParameters", joinRows(rows, name));
    focus(rows.findIndex((row) => row.name === name));
  };
  const fix = (key: string, index: number) => {
    const finding = derived.get().findings.find((other) => findingKey(other) === key);
    if (finding?.fix) applyFix(finding.fix);
    focus(index);
  };
  return (messages, index) =>
    messages.map(({ key, severity, text, remedy }) => ({
      key,
      severity,
      text,
      ...(remedy && {
        action: { label: remedy.title, perform: () => (remedy.isJoin ? join(index) : fix(key, index)) },
      }),
    }));
}
