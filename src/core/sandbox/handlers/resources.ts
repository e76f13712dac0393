import type { Resource } from "../../operations/answers.ts";
import type { Handler } from "../call.ts";
import { findApi } from "../find.ts";
import { toPage } from "../page.ts";
import { badRequest, notFound } from "../refusal.ts";

/** Sorted by path, so that a parent comes before its children. */
export const getResources: Handler = (call) => {
  const resources = findApi(call).resources.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const { item, ...rest } = toPage(resources, call.query);
  const show = toShown(call.query);
  return { answer: { ...rest, item: item.map(show) } };
};

export const getResource: Handler = (call) => {
  const resource = findApi(call).resources.find(({ id }) => id === call.labels.resourceId);
  if (resource === undefined) throw notFound("Invalid Resource identifier specified");
  return { answer: toShown(call.query)(resource) };
};

/** With `embed=methods` the methods in full, otherwise their verbs alone. */
function toShown(query: ReadonlyMap<string, string>): (resource: Resource) => Resource {
  const embed = query.get("embed");
  if (embed === "methods") return (resource) => resource;
  if (embed !== undefined) throw badRequest(`Invalid embed specified: ${embed}. It should be methods.`);
  return ({ resourceMethods, ...rest }) => {
    if (resourceMethods === undefined) return rest;
    return { ...rest, resourceMethods: Object.fromEntries(Object.keys(resourceMethods).map((verb) => [verb, {}])) };
  };
}
