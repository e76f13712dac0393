import { applicabilityOf } from "../../../core/integration/fields/applicability.ts";
import type { PutIntegrationInput } from "../../../core/integration/put-integration-input.ts";
import { isAws, isHttp } from "../../../core/integration/fields/types.ts";
import { describeUri } from "../../../core/integration/uri/describe/describe-uri.ts";
import type { UriPart } from "../../../core/integration/uri/describe/uri-description.ts";
import { findAction } from "./find-action.ts";
import type { EndpointKind } from "./flow.ts";

type Input = Partial<PutIntegrationInput>;
type Parts = ReadonlyMap<string, UriPart>;

/** The end of the line. */
export interface Endpoint {
  readonly kind: EndpointKind;
  readonly state: string;
  readonly details: readonly string[];
  readonly isPrivate: boolean;
}

/** Says who answers under a type, and what is set for the way there. */
export function describeEndpoint(input: Input): Endpoint {
  if (input.type === "MOCK") return { kind: "mock", state: "API Gateway itself", details: [], isPrivate: false };
  const parts = readParts(input);
  const isPrivate = input.connectionType === "VPC_LINK" && applicabilityOf("connectionType", input.type) === "applies";
  const { state, about } = nameBackEnd(input, parts);
  const details = [about, isPrivate && "via VPC link", describeTimeout(input), isStreamed(input) && "streamed answer"];
  return { kind: kindOf(input, parts), state, details: details.filter(isText), isPrivate };
}

function readParts({ uri = "", type = "" }: Input): Parts {
  return new Map(describeUri(uri, type).parts.map((part) => [part.name, part]));
}

function kindOf({ type }: Input, parts: Parts): EndpointKind {
  if (isHttp(type)) return "http";
  if (!isAws(type)) return "unset";
  return parts.get("service")?.value === "lambda" ? "lambda" : "aws";
}

function nameBackEnd(input: Input, parts: Parts): { state: string; about?: string | undefined } {
  const named = (names: readonly string[], mark: string) =>
    joined(
      mark,
      names.map((name) => parts.get(name)?.value),
    );
  const host = named(["host", "port"], ":");
  if (host !== "") return { state: host };
  // What people call the service is the part's meaning.
  const service = parts.get("service")?.meaning;
  if (service === undefined) return { state: input.uri || "not set" };
  const queue = parts.get("queue")?.value;
  const action = queue === undefined ? undefined : findAction(input);
  if (action !== undefined) return { state: `${service} ${action}`, about: queue };
  const [thing] = THINGS.map(([names, mark]) => named(names, mark)).filter(isText);
  return { state: joined(" ", [service, thing]) };
}

/** The parts of a URI that say what of a service is called, and the mark between them; the first that there are. */
const THINGS: readonly (readonly [names: readonly string[], mark: string])[] = [
  [["action"], ""],
  [["queue"], ""],
  [["function", "version or alias"], ":"],
  [["bucket", "key"], "/"],
  [["path"], ""],
  [["resource"], ""],
];

function describeTimeout({ timeoutInMillis: millis }: Input): string | undefined {
  if (millis === undefined) return undefined;
  return `timeout ${millis >= 1000 ? `${millis / 1000} s` : `${millis} ms`}`;
}

const isStreamed = ({ responseTransferMode }: Input): boolean => responseTransferMode === "STREAM";

const isText = (text: string | false | undefined): text is string => typeof text === "string" && text !== "";

const joined = (mark: string, texts: readonly (string | undefined)[]): string => texts.filter(isText).join(mark);
