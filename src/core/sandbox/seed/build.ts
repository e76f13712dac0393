import type { IntegrationLabels } from "../../integration/request/integration-labels.ts";
import type { JsonObject } from "../../integration/json/json.ts";
import type { PutIntegrationInput } from "../../integration/put-integration-input.ts";
import { toStoredIntegration } from "../../integration/stored/to-stored-integration.ts";
import { methodSchema, resourceSchema, type Method, type Resource } from "../../operations/answers.ts";

export interface SeedResponse {
  readonly selectionPattern?: string;
  readonly responseParameters?: Readonly<Record<string, string>>;
  readonly responseTemplates?: Readonly<Record<string, string>>;
  readonly contentHandling?: string;
}

export interface SeedMethod {
  readonly authorizationType?: string;
  readonly apiKeyRequired?: boolean;
  readonly operationName?: string;
  readonly requestParameters?: Readonly<Record<string, boolean>>;
  readonly integration: Omit<PutIntegrationInput, keyof IntegrationLabels>;
  /** By status code. The method's own responses are made to fit; a method without any here declares 200 alone. */
  readonly responses?: Readonly<Record<string, SeedResponse>>;
}

export interface SeedTree<P extends string> {
  readonly restApiId: string;
  readonly ids: Readonly<Record<P, string>>;
  readonly methods: Readonly<Partial<Record<P, Readonly<Record<string, SeedMethod>>>>>;
}

/** The resources of a tree; parents and path parts follow from the paths. Integrations are stored as a put would store them. */
export function buildResources<P extends string>({ restApiId, ids, methods }: SeedTree<P>): Resource[] {
  const idOf: ReadonlyMap<string, string> = new Map(Object.entries<string>(ids));
  const methodsOf: ReadonlyMap<string, Readonly<Record<string, SeedMethod>> | undefined> = new Map(
    Object.entries(methods),
  );
  return [...idOf].map(([path, id]) => {
    const own = Object.entries(methodsOf.get(path) ?? {});
    const built = own.map(
      ([verb, method]) => [verb, buildMethod(method, { restApiId, resourceId: id, httpMethod: verb })] as const,
    );
    return resourceSchema.parse({
      id,
      ...(path !== "/" && {
        parentId: idOf.get(path.replace(/\/[^/]+$/, "") || "/"),
        pathPart: path.replace(/^.*\//, ""),
      }),
      path,
      ...(built.length > 0 && { resourceMethods: Object.fromEntries(built) }),
    });
  });
}

function buildMethod(
  { integration, responses = {}, authorizationType = "NONE", ...rest }: SeedMethod,
  labels: IntegrationLabels,
): Method {
  const stored = toStoredIntegration({ ...labels, ...integration });
  const integrationResponses = mapEntries(responses, (response, statusCode) => ({ ...response, statusCode }));
  const declared = Object.keys(responses).length === 0 ? { 200: {} } : responses;
  return methodSchema.parse({
    apiKeyRequired: false,
    authorizationType,
    ...rest,
    httpMethod: labels.httpMethod,
    methodResponses: mapEntries(declared, toMethodResponse),
    methodIntegration: Object.keys(responses).length === 0 ? stored : { ...stored, integrationResponses },
  });
}

function toMethodResponse({ responseParameters }: SeedResponse, statusCode: string): JsonObject {
  const declared = responseParameters && { responseParameters: mapEntries(responseParameters, () => false) };
  return { statusCode, responseModels: { "application/json": "Empty" }, ...declared };
}

function mapEntries<T, R>(map: Readonly<Record<string, T>>, change: (value: T, name: string) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value, name)]));
}
