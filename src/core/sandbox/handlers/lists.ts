import type { Handler } from "../call.ts";
import { findApi } from "../find.ts";
import { toPage } from "../page.ts";

export const getRestApis: Handler = ({ state, query }) => ({
  answer: toPage(
    state.restApis.map(({ restApi }) => restApi),
    query,
  ),
});

export const getRestApi: Handler = (call) => ({ answer: findApi(call).restApi });

export const getVpcLinks: Handler = ({ state, query }) => ({ answer: toPage(state.vpcLinks, query) });

/** The one list that has no pages. */
export const getStages: Handler = (call) => ({ answer: { item: findApi(call).stages } });
