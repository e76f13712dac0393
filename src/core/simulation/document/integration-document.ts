import type { JsonObject } from "../../integration/json/json.ts";
import type { Integration } from "../../integration/stored/integration.ts";
import type { ApiSettings } from "../api-settings.ts";
import type { SampleRequest } from "../samples/sample-request.ts";

/** The version of the form that is written, and the newest that is read. */
export const DOCUMENT_VERSION = 1;

/** How the name of a document's main file ends. */
export const DOCUMENT_ENDING = ".integration.json";

/** Which method an integration belongs to. */
export interface MethodPlace {
  readonly restApiId?: string;
  readonly resourceId?: string;
  readonly httpMethod?: string;
  readonly resourcePath?: string;
}

/**
 * What is saved and opened: an integration, where it belongs, and the requests to try it with. Members that this version
 * does not know are kept wherever they stand, in the objects that have them.
 */
export interface IntegrationDocument {
  readonly method?: MethodPlace;
  /** As GetIntegration answers it. */
  readonly integration: Integration;
  readonly api?: ApiSettings;
  readonly samples: readonly SampleRequest[];
  readonly unknownMembers?: JsonObject;
}

/** A file of a document: its name without a folder, and its text. */
export interface DocumentFile {
  readonly name: string;
  readonly text: string;
}
