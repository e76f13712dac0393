import { backendMethodNeeded, backendMethodVerb, lambdaNeedsPost } from "./backend/backend-method.ts";
import { cacheKeyForm, cacheKeyUndeclared } from "./content/cache-keys.ts";
import {
  connectionIdUnused,
  integrationTargetArn,
  integrationTargetUnused,
  vpcLinkConnectionId,
  vpcLinkTarget,
  vpcLinkType,
} from "./connection/connection.ts";
import {
  credentialsArn,
  credentialsCrossAccount,
  credentialsForwarded,
  credentialsKind,
  credentialsNeeded,
} from "./connection/credentials.ts";
import { connectionTypeEnum, contentHandlingEnum, responseTransferModeEnum, typeEnum } from "./enums.ts";
import {
  contentHandlingBinary,
  contentHandlingIgnored,
  mockIgnoresBackend,
  parametersIgnored,
  passthroughIgnored,
  templatesIgnored,
  tlsIgnored,
  tlsUnverified,
} from "./content/ignored.ts";
import { identifierShape, unsendableLabel } from "./labels.ts";
import {
  lambdaAccount,
  lambdaAnyMethod,
  lambdaCallNeedsPost,
  lambdaPermission,
  lambdaRegion,
} from "./backend/lambda.ts";
import { mappingSourceUndeclared } from "./parameters/declared.ts";
import { mappingHeaderDropped, mappingHeaderFatal } from "./parameters/headers.ts";
import { overrideTwice } from "./parameters/override-twice.ts";
import { pathMappingUnused, pathParameterUnused, uriParameterUnmapped } from "./parameters/path.ts";
import { mappingSource, mappingSourceName } from "./parameters/source.ts";
import { mappingStaticEncoding, mappingStaticValue, mappingStaticVariable } from "./parameters/static-value.ts";
import { mappingTarget, mappingTargetBody, mappingTargetName } from "./parameters/target.ts";
import { neverWithoutTemplates, passthroughBehavior } from "./content/passthrough.ts";
import { emptyLabel, requiredField } from "./required.ts";
import { READING_RULES } from "./reading-rules.ts";
import type { Rule, RuleFacts } from "./rule.ts";
import { SHAPE_RULES } from "./shape/shape-rules.ts";
import { streamMode, streamType, streamUri } from "./backend/streaming.ts";
import {
  mockStatus,
  templateContentType,
  templateDefaultKey,
  templateEmpty,
  templateKeyParameters,
  templateSize,
} from "./content/templates.ts";
import { timeoutRange } from "./connection/timeout.ts";
import { uriRegionPartition } from "./backend/uri-place.ts";
import { uriArn, uriHttpEndpoint, uriNeeded, uriPartition, uriPathOrAction, uriProxyTarget } from "./backend/uri.ts";

/**
 * Every rule on an input whose members have their shape, in the order in which AWS checks as far as that is known (model,
 * back-end method, URI), so that the first error with an AWS message is the one that AWS answers with.
 */
export const INPUT_RULES: readonly Rule[] = [
  requiredField,
  emptyLabel,
  unsendableLabel,
  identifierShape,
  typeEnum,
  connectionTypeEnum,
  contentHandlingEnum,
  responseTransferModeEnum,
  backendMethodNeeded,
  backendMethodVerb,
  lambdaNeedsPost,
  lambdaCallNeedsPost,
  lambdaAnyMethod,
  uriNeeded,
  uriHttpEndpoint,
  uriArn,
  uriPartition,
  uriRegionPartition,
  uriPathOrAction,
  uriProxyTarget,
  lambdaAccount,
  lambdaRegion,
  lambdaPermission,
  streamUri,
  streamMode,
  streamType,
  uriParameterUnmapped,
  mockIgnoresBackend,
  vpcLinkConnectionId,
  connectionIdUnused,
  vpcLinkType,
  vpcLinkTarget,
  integrationTargetArn,
  integrationTargetUnused,
  credentialsArn,
  credentialsKind,
  credentialsNeeded,
  credentialsCrossAccount,
  credentialsForwarded,
  mappingTarget,
  mappingTargetBody,
  mappingTargetName,
  mappingSource,
  mappingSourceName,
  mappingSourceUndeclared,
  mappingStaticValue,
  mappingStaticEncoding,
  mappingStaticVariable,
  mappingHeaderFatal,
  mappingHeaderDropped,
  overrideTwice,
  pathMappingUnused,
  pathParameterUnused,
  parametersIgnored,
  templateContentType,
  templateDefaultKey,
  templateKeyParameters,
  templateEmpty,
  templateSize,
  mockStatus,
  templatesIgnored,
  passthroughBehavior,
  neverWithoutTemplates,
  passthroughIgnored,
  contentHandlingBinary,
  contentHandlingIgnored,
  cacheKeyUndeclared,
  cacheKeyForm,
  timeoutRange,
  tlsIgnored,
  tlsUnverified,
];

/** Every rule: what the parser refuses first, then the rest in the order of checks. */
export const RULES: readonly RuleFacts[] = [...SHAPE_RULES, ...INPUT_RULES];

/** What findings come from: the rules, and what the form says of text that cannot be sent. */
export const DOCUMENTED_RULES: readonly RuleFacts[] = [...RULES, ...Object.values(READING_RULES)];

const BY_ID: ReadonlyMap<string, RuleFacts> = new Map(DOCUMENTED_RULES.map((rule) => [rule.id, rule]));

/** What a rule says of itself, by the `rule` of a finding; `undefined` for a refusal that no rule foresaw. */
export function ruleById(id: string): RuleFacts | undefined {
  return BY_ID.get(id);
}
