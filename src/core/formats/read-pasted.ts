import { describeFault } from "../integration/json/describe-fault.ts";
import { isDeeperThan, MOST_LEVELS } from "../integration/json/is-deeper-than.ts";
import { fromIntegration, inputMemberIn } from "../integration/stored/integration.ts";
import { isJsonObject, parseJson, type JsonObject } from "../integration/json/json.ts";
import { partialInputSchema, type PutIntegrationInput } from "../integration/put-integration-input.ts";

/** What a pasted text turned out to be. */
export interface Pasted {
  /** An answer (`get-integration`, or the integration inside `get-method`), or an input (`--generate-cli-skeleton`). */
  readonly kind: "answer" | "input";
  readonly input: Partial<PutIntegrationInput>;
}

/** What an answer of any kind of integration holds. */
const TYPICAL = ["type", "uri", "httpMethod", "passthroughBehavior", "requestTemplates", "requestParameters"];

/** Some editors put it before a text; JSON knows it not. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Takes the JSON that AWS's command line prints or reads: the output of `get-integration` or `get-method`, or an input as
 * `put-integration --cli-input-json` takes it. Gives one sentence where the text is none of them.
 */
export function readPasted(text: string): Pasted | { readonly error: string } {
  const json = parseJson(text.replace(BYTE_ORDER_MARK, ""));
  if ("error" in json) {
    return {
      error: `The text is not JSON (${json.error}): paste the output of get-integration, or an input of put-integration.`,
    };
  }
  const { value } = json;
  if (isDeeperThan(MOST_LEVELS, value))
    return { error: `The JSON is nested more than ${MOST_LEVELS} levels deep, which no integration is.` };
  if (!isJsonObject(value)) return { error: "The text is JSON, but no object: paste the whole output, from { to }." };
  if (inputMemberIn(value) !== undefined) return readInput(value);
  const { methodIntegration } = value;
  if (methodIntegration === undefined && Object.hasOwn(value, "authorizationType")) {
    return { error: "This is the output of get-method for a method that has no integration." };
  }
  const answer = isJsonObject(methodIntegration) ? methodIntegration : value;
  if (!TYPICAL.some((name) => Object.hasOwn(answer, name))) {
    return {
      error: "The object is no integration: paste the output of get-integration, or an input of put-integration.",
    };
  }
  return readAnswer(answer);
}

function readInput(value: JsonObject): Pasted | { readonly error: string } {
  const parsed = partialInputSchema.safeParse(value);
  if (parsed.success) return { kind: "input", input: parsed.data };
  return { error: `In the pasted input ${describeFault(parsed.error, "the object")}.` };
}

function readAnswer(answer: JsonObject): Pasted | { readonly error: string } {
  const read = fromIntegration(answer);
  return "error" in read
    ? { error: `In the pasted integration ${read.error}.` }
    : { kind: "answer", input: read.input };
}
