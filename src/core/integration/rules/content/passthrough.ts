import { FIELDS } from "../../fields/fields.ts";
import { closestTo } from "../../closest-to.ts";
import type { Rule } from "../rule.ts";
import { shorten } from "../shorten.ts";
import { isProxy } from "../../fields/types.ts";

const { values: BEHAVIORS } = FIELDS.passthroughBehavior;

export const passthroughBehavior: Rule = {
  id: "passthrough-behavior",
  field: "passthroughBehavior",
  severity: "error",
  evidence: "recorded",
  source: "awsdocs/amazon-api-gateway-developer-guide#63: the API refuses WHEN_NO_TEMPLATE; its words are not recorded",
  when: "passthroughBehavior is none of the three values",
  fix: "uses the value with the nearest name",
  find: ({ passthroughBehavior: behavior = "" }) => {
    if (behavior === "" || BEHAVIORS.some((value) => value === behavior)) return [];
    const near = closestTo(behavior, BEHAVIORS);
    return [
      {
        message: `Passthrough must be one of ${BEHAVIORS.join(", ")}; "${shorten(behavior)}" is none of them.`,
        ...(near !== undefined && {
          fix: { title: `Use ${near}`, changes: [{ field: "passthroughBehavior", value: near }] },
        }),
      },
    ];
  },
};

export const neverWithoutTemplates: Rule = {
  id: "never-without-templates",
  field: "passthroughBehavior",
  severity: "warning",
  evidence: "documented",
  source: "developer guide, integration passthrough behaviors",
  when: "passthroughBehavior is NEVER and there is no template",
  fix: "uses WHEN_NO_TEMPLATES",
  find: ({ type, passthroughBehavior: behavior, requestTemplates = {} }) =>
    behavior !== "NEVER" || isProxy(type) || Object.keys(requestTemplates).length > 0
      ? []
      : [
          {
            message: "With NEVER and no template, every request is answered with 415 Unsupported Media Type.",
            fix: {
              title: "Use WHEN_NO_TEMPLATES",
              changes: [{ field: "passthroughBehavior", value: "WHEN_NO_TEMPLATES" }],
            },
          },
        ],
};
