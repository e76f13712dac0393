import type { OperationName } from "../../operations/operations.ts";
import type { Handler } from "../call.ts";
import { badRequest } from "../refusal.ts";
import { createDeployment } from "./create-deployment.ts";
import { deleteIntegration, getIntegration } from "./integration.ts";
import { getIntegrationResponse } from "./get-integration-response.ts";
import { getMethod } from "./get-method.ts";
import { getResource, getResources } from "./resources.ts";
import { getRestApi, getRestApis, getStages, getVpcLinks } from "./lists.ts";
import { putIntegration } from "./put-integration.ts";
import { putIntegrationResponse } from "./put-integration-response.ts";
import { putMethod } from "./put-method.ts";

const testInvokeMethod: Handler = () => {
  throw badRequest("The sandbox does not run methods yet. It keeps and checks what you put.");
};

/** What answers each operation. */
export const HANDLERS: Readonly<Record<OperationName, Handler>> = {
  GetRestApis: getRestApis,
  GetRestApi: getRestApi,
  GetResources: getResources,
  GetResource: getResource,
  GetMethod: getMethod,
  PutMethod: putMethod,
  GetIntegration: getIntegration,
  PutIntegration: putIntegration,
  DeleteIntegration: deleteIntegration,
  GetIntegrationResponse: getIntegrationResponse,
  PutIntegrationResponse: putIntegrationResponse,
  GetVpcLinks: getVpcLinks,
  GetStages: getStages,
  CreateDeployment: createDeployment,
  TestInvokeMethod: testInvokeMethod,
};
