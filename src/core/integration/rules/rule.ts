import type { Evidence, Finding, FindingField, Fix, Severity } from "../finding.ts";
import type { PutIntegrationInput } from "../put-integration-input.ts";

/** What is known of the method that an integration belongs to; rules that need it stay silent without it. */
export interface MethodContext {
  /** The declared parameters (`method.request.path.id`, …) and whether each is required. */
  readonly requestParameters?: Readonly<Record<string, boolean>>;
  readonly authorizationType?: string;
  readonly resourcePath?: string;
}

/** One thing that a rule found. */
export interface Problem {
  readonly message: string;
  /** Where it lies, if not in the rule's own field. */
  readonly field?: FindingField;
  readonly path?: string;
  /** What stands for each `<name>` in the rule's AWS message. */
  readonly values?: Readonly<Record<string, string>>;
  readonly fix?: Fix;
}

/** A piece of knowledge on what API Gateway refuses, or on what fails later. */
export interface Rule {
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
  readonly find: (input: Partial<PutIntegrationInput>, method: MethodContext) => readonly Problem[];
}

export function toFinding({ id, field, severity, evidence, aws }: Rule, problem: Problem): Finding {
  const { message, path, fix, values } = problem;
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
