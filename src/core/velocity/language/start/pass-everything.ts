import { APOSTROPHE_REPAIR } from "../edits/apostrophe-repair.ts";

const escape = (argument: string) => `"$util.escapeJavaScript(${argument})${APOSTROPHE_REPAIR}"`;

const fromContext = (members: readonly (readonly [key: string, path: string])[]) =>
  members.map(([key, path]) => `    "${key}": ${escape(`$context.${path}`)}`).join(",\n");

/**
 * Payload, parameters, stage variables and context, all in one JSON object: the members are those of the template that the
 * console offers as "Method request passthrough". Unlike there, apostrophes in values stay valid JSON.
 */
export const PASS_EVERYTHING = `#set($params = $input.params())
{
  "body-json": $input.json('$'),
  "params": {
    #foreach($type in $params.keySet())
    #set($names = $params.get($type))
    "$type": {
      #foreach($name in $names.keySet())
      ${escape("$name")}: ${escape("$names.get($name)")}#if($foreach.hasNext),#end

      #end
    }#if($foreach.hasNext),#end

    #end
  },
  "stage-variables": {
    #foreach($name in $stageVariables.keySet())
    ${escape("$name")}: ${escape("$stageVariables.get($name)")}#if($foreach.hasNext),#end

    #end
  },
  "context": {
${fromContext([
  ["account-id", "identity.accountId"],
  ["api-id", "apiId"],
  ["api-key", "identity.apiKey"],
  ["authorizer-principal-id", "authorizer.principalId"],
  ["caller", "identity.caller"],
  ["cognito-authentication-provider", "identity.cognitoAuthenticationProvider"],
  ["cognito-authentication-type", "identity.cognitoAuthenticationType"],
  ["cognito-identity-id", "identity.cognitoIdentityId"],
  ["cognito-identity-pool-id", "identity.cognitoIdentityPoolId"],
  ["http-method", "httpMethod"],
  ["stage", "stage"],
  ["source-ip", "identity.sourceIp"],
  ["user", "identity.user"],
  ["user-agent", "identity.userAgent"],
  ["user-arn", "identity.userArn"],
  ["request-id", "requestId"],
  ["resource-id", "resourceId"],
  ["resource-path", "resourcePath"],
])}
  }
}
`;
