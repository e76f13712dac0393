import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { applicabilityOf, type Applicability } from "../../core/integration/fields/applicability.ts";
import { describeDefault } from "../../core/integration/fields/defaults.ts";
import { FIELD_NOTES } from "../../core/integration/fields/field-notes.ts";
import { FIELDS, type Field, type FieldName } from "../../core/integration/fields/fields.ts";
import type { FindingField } from "../../core/integration/finding.ts";
import { labelOf } from "../../core/integration/fields/label-of.ts";
import { useDerived } from "../../state/use-derived.ts";
import { EvidenceLine } from "./evidence-line.tsx";
import { OtherRules, RulesFoundNow } from "./field-rules.tsx";

const UNKNOWN_MEMBERS =
  "Members of the integration that this editor does not know by name, as JSON. They travel in the body beside the others.";

/** All that is known of one field: what it is for, what becomes of it, what is checked. */
export function FieldHelp({ field }: { field: FindingField }) {
  const notes = FIELD_NOTES.get(field) ?? [];
  return (
    <>
      <h3 className="help-title">
        {labelOf(field)} {field !== "unknownMembers" && <code>{FIELDS[field].wire}</code>}
      </h3>
      <PresentUse field={field} />
      <p>{field === "unknownMembers" ? UNKNOWN_MEMBERS : FIELDS[field].help}</p>
      {field !== "unknownMembers" && <Facts name={field} />}
      <RulesFoundNow field={field} />
      {notes.length > 0 && (
        <>
          <h4>Worth knowing</h4>
          <ul className="help-list">
            {notes.map(({ text, evidence, source }) => (
              <li key={text}>
                {text}
                <EvidenceLine evidence={evidence} source={source} />
              </li>
            ))}
          </ul>
        </>
      )}
      <OtherRules field={field} />
    </>
  );
}

const USES: Readonly<Record<Exclude<Applicability, "applies">, string>> = {
  ignored: "it is sent, and API Gateway does nothing with it",
  unsent: "it is kept here and not sent",
};

/** What becomes of the field under the type that is chosen, where that is not the usual. */
function PresentUse({ field }: { field: FindingField }) {
  const type = useDerived(({ draft }) => draft.type);
  const applicability = applicabilityOf(field, type);
  if (applicability === "applies") return null;
  return <StatusIndicator type="info">{`Under ${type} ${USES[applicability]}.`}</StatusIndicator>;
}

function Facts({ name }: { name: FieldName }) {
  const { travels, wire, values, required, since }: Field = FIELDS[name];
  const standsIn = describeDefault(name);
  return (
    <dl className="help-facts">
      <dt>Travels</dt>
      <dd>
        {travels === "path" ? "in the path, as " : "in the body, as "}
        <code>{wire}</code>
      </dd>
      {values && (
        <>
          <dt>Values</dt>
          <dd>
            {values.map((value, index) => (
              <span key={value}>
                {index > 0 && ", "}
                <code>{value}</code>
              </span>
            ))}
          </dd>
        </>
      )}
      <dt>{required ? "Required" : "Left out"}</dt>
      <dd>{required ? "always" : standsIn === "" ? "nothing stands for it" : `${standsIn} stands for it`}</dd>
      <dt>Since</dt>
      <dd>{since}</dd>
    </dl>
  );
}
