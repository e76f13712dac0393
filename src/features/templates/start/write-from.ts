import { PASS_EVERYTHING } from "../../../core/velocity/language/start/pass-everything.ts";
import { templateFromBody, type Started } from "../../../core/velocity/language/start/template-from-body.ts";
import { templateFromLiteral } from "../../../core/velocity/language/start/template-from-literal.ts";
import { templateFromSchema } from "../../../core/velocity/language/start/template-from-schema.ts";
import type { TemplateSource } from "./template-source.ts";

interface Given {
  /** What stands in the editor. */
  readonly text: string;
  /** The body of the sample request that is chosen; `undefined` where there is none. */
  readonly body: string | undefined;
}

/** A template that is written by itself, or why there is none. Import it lazily: nobody needs it before asking for one. */
export function writeFrom(source: TemplateSource, { text, body = "" }: Given): Started {
  switch (source) {
    case "body":
      return body === "" ? { problem: "The sample request has no body; choose another one." } : templateFromBody(body);
    case "literal":
      return templateFromLiteral(text);
    case "schema":
      return templateFromSchema(text);
    case "everything":
      return { template: PASS_EVERYTHING };
  }
}
