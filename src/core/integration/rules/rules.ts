import { backendMethodNeeded, backendMethodVerb, lambdaNeedsPost } from "./backend-method.ts";
import { connectionIdUnused, vpcLinkConnectionId } from "./connection.ts";
import { connectionTypeEnum, typeEnum } from "./enums.ts";
import { identifierShape, unsendableLabel } from "./labels.ts";
import { emptyLabel, requiredField } from "./required.ts";
import type { Rule } from "./rule.ts";
import { timeoutRange } from "./timeout.ts";
import { uriArn, uriHttpEndpoint, uriNeeded, uriPartition, uriPathOrAction, uriProxyTarget } from "./uri.ts";

/**
 * Every rule, in the order in which AWS checks as far as that is known (model, back-end method, URI), so that the first
 * error with an AWS message is the one that AWS answers with.
 */
export const RULES: readonly Rule[] = [
  requiredField,
  emptyLabel,
  unsendableLabel,
  identifierShape,
  typeEnum,
  connectionTypeEnum,
  backendMethodNeeded,
  backendMethodVerb,
  lambdaNeedsPost,
  uriNeeded,
  uriHttpEndpoint,
  uriArn,
  uriPartition,
  uriPathOrAction,
  uriProxyTarget,
  vpcLinkConnectionId,
  connectionIdUnused,
  timeoutRange,
];
