import { isSendableLabel } from "../request/encode-label.ts";
import { FIELDS } from "../fields/fields.ts";
import { LABEL_FIELDS } from "../request/integration-labels.ts";
import { LABEL_GRAMMARS } from "../request/label-grammar.ts";
import type { Rule } from "./rule.ts";
import { shorten } from "./shorten.ts";

/** Labels that clients turn into another path, or that have no form on the wire. */
export const unsendableLabel: Rule = {
  id: "unsendable-label",
  field: "restApiId",
  severity: "error",
  evidence: "inferred",
  source: "AWS's SDKs disagree on such labels: some clean the path and reach another resource",
  when: 'a path label is "." or ".." or holds half of a surrogate pair',
  find: (input) =>
    LABEL_FIELDS.flatMap((field) => {
      const text = input[field];
      if (text === undefined || text === "" || isSendableLabel(text)) return [];
      const cause = /^\.+$/.test(text)
        ? `"${text}" would lead to another path`
        : "it holds half of a surrogate pair, which has no UTF-8 form";
      return [
        { field, message: `${FIELDS[field].label} cannot be sent: ${cause}. Give ${LABEL_GRAMMARS[field].expected}.` },
      ];
    }),
};

/** What AWS never hands out is most likely a slip, and the proxy does not forward it. */
export const identifierShape: Rule = {
  id: "identifier-shape",
  field: "restApiId",
  severity: "warning",
  evidence: "inferred",
  source: "ids as API Gateway gives them out; the proxy forwards no other",
  when: "an id is not 1 to 64 lower-case letters and digits, or the method is none of the eight verbs",
  find: (input) =>
    LABEL_FIELDS.flatMap((field) => {
      const text = input[field];
      if (text === undefined || !isSendableLabel(text) || LABEL_GRAMMARS[field].matches(text)) return [];
      return [
        {
          field,
          message: `${FIELDS[field].label} should be ${LABEL_GRAMMARS[field].expected}; the proxy does not forward "${shorten(text)}".`,
        },
      ];
    }),
};
