import type { ExpressionNode, MethodPart, ReferencePart } from "../../nodes/node.ts";
import { GATEWAY_MEMBERS, memberAt, OPEN_PATHS } from "../gateway/gateway-members.ts";
import { factsOf } from "../methods/facts-of.ts";
import { literalText } from "../survey/literal-text.ts";
import type { BodyTypes } from "./body-types.ts";
import { BOOLEAN, INTEGER, MISSING, STRING, type Type, type TypeName, UNKNOWN } from "./type.ts";
import { elementAt, elementOf, memberOf } from "./type-of-value.ts";

/** The type after one more part of a reference. */
export function typeOfPart(self: Type, part: ReferencePart, body: BodyTypes): Type {
  switch (part.kind) {
    case "property":
      return ofProperty(self, part.name);
    case "method":
      return self.name === "Gateway" ? ofGatewayCall(self.path ?? "", part, body) : ofCall(self, part);
    case "index":
      return ofIndex(self, part.argument);
  }
}

function ofProperty(self: Type, name: string): Type {
  if (name === "class") return { name: "Class" };
  const read = PROPERTIES[self.name];
  return read === undefined ? (name === "empty" ? BOOLEAN : MISSING) : read(self, name);
}

/** What the properties of each type are; of all others only `empty` is known. */
const PROPERTIES: Partial<Record<TypeName, (self: Type, name: string) => Type>> = {
  Gateway: ({ path = "" }, name) => ofGatewayMember(path, name),
  Map: memberOf,
  Entry: (self, name) => (name === "key" ? STRING : name === "value" ? elementOf(self) : MISSING),
  Loop: (_, name) => LOOP_MEMBERS.get(name) ?? UNKNOWN,
  Class: () => STRING,
  Unknown: (self, name) => (self.bodyPath === undefined ? UNKNOWN : memberOf(self, name)),
  Block: () => UNKNOWN,
};

const LOOP_MEMBERS: ReadonlyMap<string, Type> = new Map([
  ["index", INTEGER],
  ["count", INTEGER],
  ["hasNext", BOOLEAN],
  ["first", BOOLEAN],
  ["last", BOOLEAN],
  ["parent", { name: "Loop" }],
  ["topmost", { name: "Loop" }],
]);

function ofGatewayMember(path: string, name: string): Type {
  const member = `${path}.${name}`;
  if (GATEWAY_MEMBERS.has(member) || OPEN_PATHS.has(member)) return { name: "Gateway", path: member };
  if (OPEN_PATHS.has(path)) return STRING;
  return memberAt(member) !== undefined && path !== "util" ? STRING : UNKNOWN;
}

function ofGatewayCall(path: string, { name, parameters }: MethodPart, body: BodyTypes): Type {
  const [argument] = parameters;
  switch (`${path}.${name}`) {
    case "input.path": {
      const jsonPath = argument === undefined ? null : literalText(argument);
      return jsonPath === null ? UNKNOWN : body.at(jsonPath);
    }
    case "input.params":
      return parameters.length === 0 ? PARAMS : STRING;
    case "util.parseJson":
      return UNKNOWN;
  }
  if (path === "input" || path === "util") return memberAt(`${path}.${name}`) === undefined ? MISSING : STRING;
  return name === "get" && argument !== undefined ? ofIndex({ name: "Gateway", path }, argument) : UNKNOWN;
}

/** `$input.params()`: maps of texts in a map. */
const PARAMS: Type = {
  name: "Map",
  origin: "gateway",
  path: "input.params",
  element: { name: "Map", origin: "gateway", element: STRING },
};

function ofCall(self: Type, { name, parameters: [argument] }: MethodPart): Type {
  if (name === "get" && argument !== undefined) return ofIndex(self, argument);
  const view = self.name === "Map" ? VIEWS.get(name) : undefined;
  if (view !== undefined) return { name: "Set", element: view(elementOf(self)) };
  const gives = factsOf(self.name, name)?.gives ?? "Unknown";
  if (gives === "element") return elementOf(self);
  if (gives === "self") return self;
  return gives === "Array" ? { name: "Array", element: STRING } : { name: gives };
}

/** What is in a map's views, by what its values are. */
const VIEWS: ReadonlyMap<string, (element: Type) => Type> = new Map([
  ["entrySet", (element: Type): Type => ({ name: "Entry", element })],
  ["keySet", () => STRING],
  ["values", (element: Type) => element],
]);

function ofIndex(self: Type, argument: ExpressionNode): Type {
  const key = literalText(argument);
  if (key !== null) return ofKey(self, key);
  const index = argument.kind === "integer" ? Number(argument.text) : null;
  if (self.name === "Map") return elementOf(self);
  const hasElements = self.name === "List" || self.name === "Array" || self.bodyPath !== undefined;
  return hasElements ? elementAt(self, index) : UNKNOWN;
}

function ofKey(self: Type, key: string): Type {
  if (self.name === "Gateway") return ofGatewayMember(self.path ?? "", key);
  return self.name === "Map" || (self.name === "Unknown" && self.bodyPath !== undefined)
    ? memberOf(self, key)
    : UNKNOWN;
}
