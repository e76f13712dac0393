import Button from "@cloudscape-design/components/button";
import { useMemo } from "react";
import { useDerivedCopy } from "../../../state/use-derived.ts";
import { useApplyFix } from "../../../state/findings/use-finding-messages.ts";
import { readPathVariables, readStageVariables, type PathVariable, type StageVariableUse } from "./uri-variables.ts";
import { useStages } from "./use-stages.ts";
import "./uri-variable-list.css";

/** What stands in the URI to be filled in: from which parameter, and with what in each stage. */
export function UriVariableList({ uri }: { uri: string }) {
  const paths = useDerivedCopy(({ input, method }) => readPathVariables(input, method));
  const stages = useStages();
  const uses = useMemo(() => readStageVariables(uri, stages), [uri, stages]);
  if (paths.length + uses.length === 0) return null;
  return (
    <ul className="uri-variables" aria-label="Filled in at run time">
      {paths.map((variable) => (
        <PathItem key={variable.written} variable={variable} />
      ))}
      {uses.map((use) => (
        <StageItem key={use.written} use={use} />
      ))}
    </ul>
  );
}

function PathItem({ variable: { written, source, fix } }: { variable: PathVariable }) {
  const applyFix = useApplyFix();
  return (
    <li>
      <code className={source === undefined ? "uri-chip uri-chip-open" : "uri-chip"}>{written}</code>
      {source === undefined ? (
        <span className="uri-variable-lack">
          {written.endsWith("+}") ? `in a URI it is ${written.replace("+}", "}")}` : "not mapped"}
        </span>
      ) : (
        <span>
          ← <code>{source}</code>
        </span>
      )}
      {fix && (
        <Button variant="inline-link" onClick={() => applyFix(fix)} ariaLabel={`${written}: ${fix.title}`}>
          {fix.title}
        </Button>
      )}
    </li>
  );
}

function StageItem({ use: { written, values } }: { use: StageVariableUse }) {
  const isLacking = values.some(({ value }) => value === undefined);
  return (
    <li>
      <code className={isLacking ? "uri-chip uri-chip-open" : "uri-chip"}>{written}</code>
      {values.map(({ stageName, value }) =>
        value === undefined ? (
          <span key={stageName} className="uri-variable-lack">
            not set in stage {stageName}
          </span>
        ) : (
          <span key={stageName}>
            {stageName}: <code>{value}</code>
          </span>
        ),
      )}
    </li>
  );
}
