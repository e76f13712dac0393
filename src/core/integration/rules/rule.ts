import type { Evidence, Finding, FindingField, Fix, Severity } from "../finding.ts";
import type { PutIntegrationInput } from "../put-integration-input.ts";

/** What is known of the method that an integration belongs to; rules that need it stay silent without it. */
export interface MethodContext {
  /** The declared parameters (`method.request.path.id`, …) and whether each is required. */
  readonly requestParameters?: Readonly<Record<string, boolean>>;
  readonly authorizationType?: string;
  readonly resourcePath?: string;
  /** The twelve digits of the account that the API is in. */
  readonly accountId?: string;
  readonly region?: string;
  /** The media types that the API takes as binary. */
  readonly binaryMediaTypes?: readonly string[];
}

/** One thing that a rule found. */
export interface Problem {
  readonly message: string;
  /** Where it lies, if not in the rule's own field. */
  readonly field?: FindingField;
  readonly path?: string;
  /** What stands for each `<name>` in the rule's AWS message. */
  readonly values?: Readonly<Record<string, string>>;
  /** As a function where the change is a copy of a large map: it is made for the first problems only. */
  readonly fix?: Fix | (() => Fix | undefined);
}

/** What a rule says of itself. */
export interface RuleFacts {
  readonly id: string;
  readonly field: FindingField;
  readonly severity: Severity;
  readonly evidence: Evidence;
  /** Where it is known from. */
  readonly source: string;
  /** The case in words. */
  readonly when: string;
  /** The control plane's answer, with `<name>` where a value is filled in. */
  readonly aws?: { readonly code: string; readonly message: string };
  /** What its fix does, where it has one. */
  readonly fix?: string;
}

/** A piece of knowledge on what API Gateway refuses, or on what fails later. */
export interface Rule extends RuleFacts {
  readonly find: (input: Partial<PutIntegrationInput>, method: MethodContext) => readonly Problem[];
}

/** Beyond so many problems of one rule, the fix of each would be one more copy of the same map. */
const MOST_FIXES = 10;

/** A rule's problems as findings. */
export function toFindings(rule: RuleFacts, problems: readonly Problem[]): Finding[] {
  return problems.map((problem, index) => toFinding(rule, index < MOST_FIXES ? problem : withoutCopy(problem)));
}

const withoutCopy = ({ fix, ...problem }: Problem): Problem =>
  typeof fix === "function" || fix === undefined ? problem : { ...problem, fix };

export function toFinding({ id, field, severity, evidence, aws }: RuleFacts, problem: Problem): Finding {
  const { message, path, values } = problem;
  const fix = typeof problem.fix === "function" ? problem.fix() : problem.fix;
  return {
    rule: id,
    field: problem.field ?? field,
    ...(path !== undefined && { path }),
    severity,
    message,
    ...(aws && { aws: { code: aws.code, message: fill(aws.message, values) } }),
    evidence,
    ...(fix && { fix }),
  };
}

function fill(message: string, values: Readonly<Record<string, string>> = {}): string {
  return message.replace(/<(\w+)>/g, (whole, name: string) => values[name] ?? whole);
}
