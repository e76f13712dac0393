import { answerMock } from "./mock/answer-mock.ts";
import { connect } from "./backend/connect.ts";
import { fillUri } from "./backend/fill-uri.ts";
import { makeProxyEvent } from "./backend/make-proxy-event.ts";
import { tellSigning } from "./backend/tell-signing.ts";
import { sendRequest } from "./backend/send-request.ts";
import { chooseTemplate } from "./content/choose-template.ts";
import { convertContent } from "./content/convert-content.ts";
import { renderTemplate } from "./content/render-template.ts";
import { applyOverrides } from "./parameters/apply-overrides.ts";
import { checkMappedHeaders } from "./parameters/check-mapped-headers.ts";
import { mapParameters } from "./parameters/map-parameters.ts";
import { chooseVerb } from "./request/choose-verb.ts";
import { passHeaders } from "./request/pass-headers.ts";
import type { Stage } from "./stage.ts";

/** What API Gateway does with a method request, in its order. The last stage always ends it. */
export const STAGES: readonly Stage[] = [
  chooseVerb,
  passHeaders,
  mapParameters,
  convertContent,
  chooseTemplate,
  renderTemplate,
  applyOverrides,
  checkMappedHeaders,
  fillUri,
  connect,
  tellSigning,
  makeProxyEvent,
  answerMock,
  sendRequest,
];
