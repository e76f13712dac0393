import { checkIntegration } from "../core/integration/check-integration.ts";
import type { Draft } from "../core/integration/draft.ts";
import type { Finding, FindingField } from "../core/integration/finding.ts";
import type { HttpRequest } from "../core/integration/http-request.ts";
import type { PutIntegrationInput } from "../core/integration/put-integration-input.ts";
import type { MethodContext } from "../core/integration/rules/rule.ts";
import { toHttpRequest } from "../core/integration/to-http-request.ts";
import { toInput } from "../core/integration/to-input.ts";

/** Everything that follows from a draft. */
export interface Derived {
  readonly draft: Draft;
  readonly input: Partial<PutIntegrationInput>;
  /** What is known of the method that the draft belongs to. */
  readonly method: MethodContext | undefined;
  readonly request: HttpRequest | null;
  readonly findings: readonly Finding[];
  /** The findings of each field that has any. */
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
}

/** The text by which a refusal's field is known to be unchanged. */
export function textOf(draft: Draft, field: FindingField): string {
  return JSON.stringify(draft[field]);
}

/**
 * Computes what a draft means. A list of findings that says the same as before is the same list as before, so that what
 * shows it need not render again.
 */
export function derive(draft: Draft, { method, refusal }: Circumstances, previous?: Derived): Derived {
  const reading = toInput(draft);
  const rules = checkIntegration(reading.input, method);
  const isExpected = refusal !== null && rules.some((finding) => saysTheSame(finding, refusal.finding));
  const refused = refusal === null || isExpected ? [] : [refusal.finding];
  const findings = keep([...refused, ...reading.findings, ...rules], previous?.findings);
  return {
    draft,
    input: reading.input,
    method,
    request: toHttpRequest(reading.input),
    findings,
    findingsByField:
      previous?.findings === findings ? previous.findingsByField : groupByField(findings, previous?.findingsByField),
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

function keep(findings: readonly Finding[], previous: readonly Finding[] | undefined): readonly Finding[] {
  return previous && JSON.stringify(previous) === JSON.stringify(findings) ? previous : findings;
}
