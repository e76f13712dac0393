import { checkIntegration } from "../core/integration/check-integration.ts";
import type { Draft } from "../core/integration/draft/draft.ts";
import { findingKey, type Finding, type FindingField } from "../core/integration/finding.ts";
import type { HttpRequest } from "../core/integration/request/http-request.ts";
import type { PutIntegrationInput } from "../core/integration/put-integration-input.ts";
import type { MethodContext } from "../core/integration/rules/rule.ts";
import { toHttpRequest } from "../core/integration/request/to-http-request.ts";
import { toInput } from "../core/integration/draft/to-input.ts";
import { settleFindings } from "./findings/settle-findings.ts";

/** Everything that follows from a draft. */
export interface Derived {
  readonly draft: Draft;
  readonly input: Partial<PutIntegrationInput>;
  /** What is known of the method that the draft belongs to. */
  readonly method: MethodContext | undefined;
  readonly request: HttpRequest | null;
  /** All that holds of the draft, at once: what a submit must be told. */
  readonly found: readonly Finding[];
  /** What is shown of it: what is new in the field that is being typed in waits for a pause. */
  readonly findings: readonly Finding[];
  /** The shown findings of each field that has any. */
  readonly findingsByField: ReadonlyMap<FindingField, readonly Finding[]>;
}

/** A refusal of AWS's, kept as long as the field that it is about stands as it was. */
export interface StandingRefusal {
  readonly finding: Finding;
  readonly standsWhile: string;
}

/** What findings depend on beside the draft. */
export interface Circumstances {
  /** What is known of the method that the draft belongs to. */
  readonly method: MethodContext | undefined;
  readonly refusal: StandingRefusal | null;
  /** What is found in the templates, which takes longer and so is told later. */
  readonly inTemplates?: readonly Finding[];
  /** The field that is being typed in. */
  readonly typedIn?: FindingField | null;
}

/** The text by which a refusal's field is known to be unchanged. */
export function textOf(draft: Draft, field: FindingField): string {
  return JSON.stringify(draft[field]);
}

/**
 * Computes what a draft means. A list of findings that says the same as before is the same list as before, and so is each
 * finding, so that what shows them need not render again.
 */
export function derive(
  draft: Draft,
  { method, refusal, inTemplates = [], typedIn = null }: Circumstances,
  previous?: Derived,
): Derived {
  const reading = toInput(draft);
  const rules = checkIntegration(reading.input, method);
  const isExpected = refusal !== null && rules.some((finding) => saysTheSame(finding, refusal.finding));
  const refused = refusal === null || isExpected ? [] : [refusal.finding];
  const found = keep([...refused, ...reading.findings, ...rules, ...unsaid(inTemplates, rules)], previous?.found);
  return {
    draft,
    input: reading.input,
    method,
    request: toHttpRequest(reading.input),
    found,
    ...show(found, typedIn, previous),
  };
}

/** What a rule on the whole integration says of a template already is not said twice. */
function unsaid(inTemplates: readonly Finding[], rules: readonly Finding[]): readonly Finding[] {
  return inTemplates.filter(
    ({ rule, path = "" }) => !rules.some((said) => said.rule === rule && (said.path ?? path) === path),
  );
}

/** What of the findings is shown. At first, and once there was a pause, all of them are. */
export function show(
  found: readonly Finding[],
  typedIn: FindingField | null,
  previous?: Derived,
): Pick<Derived, "findings" | "findingsByField"> {
  const shown = previous?.findings ?? found;
  const findings = keep(settleFindings({ shown, found, typedIn }), shown);
  const isSame = findings === previous?.findings;
  return {
    findings,
    findingsByField: isSame ? previous.findingsByField : groupByField(findings, previous?.findingsByField),
  };
}

/** Whether a finding foretells the very answer that AWS gave. */
function saysTheSame({ field, aws }: Finding, refused: Finding): boolean {
  return (
    aws !== undefined &&
    field === refused.field &&
    aws.code === refused.aws?.code &&
    aws.message === refused.aws.message
  );
}

type ByField = ReadonlyMap<FindingField, readonly Finding[]>;

function groupByField(findings: readonly Finding[], previous?: ByField): ByField {
  const groups = new Map<FindingField, Finding[]>();
  for (const finding of findings) groups.set(finding.field, [...(groups.get(finding.field) ?? []), finding]);
  return new Map([...groups].map(([field, group]) => [field, keep(group, previous?.get(field))]));
}

function keep(findings: readonly Finding[], previous: readonly Finding[] = []): readonly Finding[] {
  const former = new Map(previous.map((finding) => [findingKey(finding), finding]));
  const kept = findings.map((finding) => {
    const same = former.get(findingKey(finding));
    return same && JSON.stringify(same) === JSON.stringify(finding) ? same : finding;
  });
  const isSame = kept.length === previous.length && kept.every((finding, index) => finding === previous[index]);
  return isSame ? previous : kept;
}
