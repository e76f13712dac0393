import type { GatewayResponse } from "./simulation.ts";

const JSON_TYPE = { "Content-Type": "application/json" } as const;

/** Recorded: LocalStack snapshot test_apigateway_header_remapping. */
export const INTERNAL_SERVER_ERROR: GatewayResponse = {
  status: 500,
  headers: { ...JSON_TYPE, "x-amzn-ErrorType": "InternalServerErrorException" },
  body: '{"message": "Internal server error"}',
};

/** The gateway response UNSUPPORTED_MEDIA_TYPE. Source: the developer guide. */
export const UNSUPPORTED_MEDIA_TYPE: GatewayResponse = {
  status: 415,
  headers: JSON_TYPE,
  body: '{"message": "Unsupported Media Type"}',
};

/** A request that cannot be read. */
export function badRequest(message: string): GatewayResponse {
  return { status: 400, headers: JSON_TYPE, body: `{"message": ${JSON.stringify(message)}}` };
}
