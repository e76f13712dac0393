import type { RuleFacts } from "./rule.ts";

/** What the form says of itself: typed text that cannot become an input, or that is not sent. AWS never sees it. */
export const READING_RULES = {
  notANumber: {
    id: "not-a-number",
    field: "timeoutInMillis",
    severity: "error",
    evidence: "documented",
    source: "the service model takes an integer there",
    when: "the text of a number is none; the member is left out",
  },
  repeatedName: {
    id: "repeated-name",
    field: "requestParameters",
    severity: "error",
    evidence: "documented",
    source: "a JSON object has each name once",
    when: "two rows have the same name; the last one is sent",
  },
  namelessRow: {
    id: "nameless-row",
    field: "requestParameters",
    severity: "error",
    evidence: "documented",
    source: "a parameter or template is a named member of its map",
    when: "a row has a value and no name",
  },
  notAnObject: {
    id: "not-an-object",
    field: "unknownMembers",
    severity: "error",
    evidence: "documented",
    source: "the service model takes a structure there",
    when: "the text of a structure is no JSON object; it is left out",
  },
  notSent: {
    id: "not-sent",
    field: "uri",
    severity: "info",
    evidence: "recorded",
    source: "LocalStack snapshot test_put_integration_validation: a MOCK put with URI and method answers without them",
    when: "the form holds what AWS drops for the type; it is kept here and not sent",
  },
} as const satisfies Record<string, RuleFacts>;
