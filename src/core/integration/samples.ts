import { GATEWAY_SAMPLES } from "./samples/gateway-samples.ts";
import { HTTP_SAMPLES } from "./samples/http-samples.ts";
import { LAMBDA_SAMPLES } from "./samples/lambda-samples.ts";
import { SERVICE_SAMPLES } from "./samples/service-samples.ts";

/**
 * Valid and typical integrations, whose labels are those of the sandbox's Orders API. Each template makes what the
 * service takes; the developer guide's tutorials and the services' API references say what that is. The first is what a
 * new user sees.
 */
export const SAMPLES = [...SERVICE_SAMPLES, ...HTTP_SAMPLES, ...LAMBDA_SAMPLES, ...GATEWAY_SAMPLES] as const;
