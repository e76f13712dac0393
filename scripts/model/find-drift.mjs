/**
 * @import { Member, Model, Operation } from "./read-model.mjs"
 *
 * @typedef {{ wire: string, travels: string, shape: string, required: boolean, values?: readonly string[] }} FieldRow
 * @typedef {{ method: string, path: string, query: readonly string[], takesBody: boolean, status: number }} OperationRow
 * @typedef {{ fields: Readonly<Record<string, FieldRow>>, operations: Readonly<Record<string, OperationRow>> }} Tables
 * @typedef {{ faults: string[], beyond: string[] }} Drift
 */

/** The enumeration of the model that a field takes its values from; the schemas do not say it. */
const ENUMERATIONS = new Map([
  ["type", "IntegrationType"],
  ["connectionType", "ConnectionType"],
  ["contentHandling", "ContentHandlingStrategy"],
  ["responseTransferMode", "ResponseTransferMode"],
]);

/** Query parameters that the operation table leaves out on purpose, and why. */
const LEFT_OUT = new Map([["GetStages.deploymentId", "an API has few stages, and all of them are shown"]]);

const FIELD_TABLE = "src/core/integration/fields/fields.ts";
const OPERATION_TABLE = "src/core/operations/operations.ts";

/**
 * Where our tables lag behind AWS's service model (`faults`, a sentence each), and what they have that the model does not
 * (`beyond`): a client older than the service, or a thing that AWS took back.
 *
 * @param {Model} model
 * @param {Tables} tables
 * @returns {Drift}
 */
export function findDrift(model, { fields, operations }) {
  const parts = [
    compareMembers(model.operations["PutIntegration"]?.members, fields),
    ...[...ENUMERATIONS].map(([field, name]) =>
      compareValues({ field, name }, { theirs: model.enums[name], ours: fields[field]?.values ?? [] }),
    ),
    ...Object.entries(operations).map(([name, row]) => compareOperation(name, { theirs: model.operations[name], row })),
  ];
  return { faults: parts.flatMap(({ faults }) => faults), beyond: parts.flatMap(({ beyond }) => beyond) };
}

/** @param {Readonly<Record<string, Member>> | undefined} members @param {Tables["fields"]} fields @returns {Drift} */
function compareMembers(members, fields) {
  if (members === undefined)
    return { faults: ["The model has no PutIntegration: is this API Gateway's client?"], beyond: [] };
  const faults = Object.entries(members).flatMap(([name, member]) => {
    const row = fields[name];
    if (row === undefined)
      return [
        `PutIntegration has the member ${name} (${member.shape}, in the ${member.travels} as ${member.wire}), which the field table lacks: add a row to ${FIELD_TABLE}.`,
      ];
    // A label's wire name is AWS's own, which the client does not carry.
    const { wire, ...rest } = member;
    return differences(`PutIntegration's ${name}`, {
      theirs: member.travels === "path" ? rest : { ...rest, wire },
      ours: row,
      table: FIELD_TABLE,
    });
  });
  const extra = Object.keys(fields).filter((name) => !Object.hasOwn(members, name));
  return {
    faults,
    beyond: extra.map((name) => `The field table has the member ${name}, which the model does not have.`),
  };
}

/**
 * @param {{ field: string, name: string }} which
 * @param {{ theirs: readonly string[] | undefined, ours: readonly string[] }} values
 * @returns {Drift}
 */
function compareValues({ field, name }, { theirs, ours }) {
  if (theirs === undefined)
    return {
      faults: [`The model has no enumeration ${name}, which ${field} was compared with: find what took its place.`],
      beyond: [],
    };
  return {
    faults: theirs
      .filter((value) => !ours.includes(value))
      .map((value) => `${name} has the value ${value}, which ${field} lacks: add it in ${FIELD_TABLE}.`),
    beyond: ours
      .filter((value) => !theirs.includes(value))
      .map((value) => `The field table has the value ${value} of ${field}, which the model does not have.`),
  };
}

/** @param {string} name @param {{ theirs: Operation | undefined, row: OperationRow }} both @returns {Drift} */
function compareOperation(name, { theirs, row }) {
  if (theirs === undefined)
    return { faults: [], beyond: [`The operation table has ${name}, which the model does not have.`] };
  const { method, path, status } = theirs;
  const members = Object.values(theirs.members);
  /** @param {Member["travels"]} travels */
  const wires = (travels) => members.filter((member) => member.travels === travels).map(({ wire }) => wire);
  const known = (/** @type {string} */ wire) => row.query.includes(wire) || LEFT_OUT.has(`${name}.${wire}`);
  const takesBody = wires("body").length > 0;
  return {
    faults: [
      ...differences(name, { theirs: { method, path, status, takesBody }, ours: row, table: OPERATION_TABLE }),
      ...wires("query")
        .filter((wire) => !known(wire))
        .map((wire) => `${name} takes ${wire} in its query, which its row lacks: add it in ${OPERATION_TABLE}.`),
      ...wires("header").map((wire) => `${name} takes the header ${wire}, which no row in ${OPERATION_TABLE} can say.`),
    ],
    beyond: row.query
      .filter((wire) => !wires("query").includes(wire))
      .map((wire) => `The operation table has ${wire} in the query of ${name}, which the model does not have.`),
  };
}

/**
 * @param {string} what
 * @param {{ theirs: Readonly<Record<string, string | number | boolean>>, ours: object, table: string }} sides
 */
function differences(what, { theirs, ours, table }) {
  const known = new Map(Object.entries(ours));
  return Object.entries(theirs)
    .filter(([name, value]) => known.get(name) !== value)
    .map(([name, value]) => `${what}: ${name} is ${value} in the model and ${String(known.get(name))} in ${table}.`);
}
