import Button from "@cloudscape-design/components/button";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { sessionQuery } from "../../client/queries/session-query.ts";
import { useDraftField } from "../../state/use-draft-field.ts";
import { ErrorLine } from "../../ui/messages/error-line.tsx";
import { MessageList } from "../../ui/messages/message-list.tsx";
import { reconnect, useConnection } from "./badge/use-connection.ts";
import { useCancelLoad, useLoad } from "./load/load-request.ts";
import { useGoTo } from "./load/use-go-to.ts";
import { useLoadIntegration } from "./load/use-load-integration.ts";

/** What there is to say of the target and the place: that the proxy is gone, that a load failed, what is found at a label. */
export function TargetNotices() {
  const { error } = useQuery(sessionQuery);
  const isThere = useConnection();
  const load = useLoad();
  const messages = useLabelMessages();
  const isGone = error !== null || !isThere;
  const hasFailed = load?.status === "error";
  if (!isGone && !hasFailed && messages.length === 0) return null;
  return (
    <div className="target-notices">
      {isGone && <Gone error={error} />}
      {hasFailed && <FailedLoad />}
      <MessageList messages={messages} />
    </div>
  );
}

function Gone({ error }: { error: Error | null }) {
  const queries = useQueryClient();
  const text =
    error?.message ?? "The proxy behind this page does not answer. What you type is kept; start it with npm start.";
  const retry = () => {
    reconnect();
    void queries.refetchQueries(sessionQuery);
  };
  return (
    <div role="status">
      <ErrorLine text={text} action={{ label: "Try again", perform: retry }} />
    </div>
  );
}

/** Nothing has changed then: it can be tried again, or the form taken there as it is. */
function FailedLoad() {
  const load = useLoad();
  const again = useLoadIntegration();
  const goTo = useGoTo();
  const dismiss = useCancelLoad();
  if (load === null) return null;
  const { place, labels } = load.request;
  const goThere = () => {
    dismiss();
    goTo(labels, `Moved to ${place}, the form as it was`);
  };
  return (
    <div className="target-failure" role="alert">
      <StatusIndicator type="error">
        {place} was not loaded: {load.error?.message}
      </StatusIndicator>
      <Button variant="inline-link" onClick={() => again(labels)}>
        Try again
      </Button>
      <Button variant="inline-link" onClick={goThere}>
        Go there with the form as it is
      </Button>
      <Button variant="inline-link" onClick={dismiss}>
        Dismiss
      </Button>
    </div>
  );
}

/** What is found at the labels that are given; the buttons themselves say which one is not. */
function useLabelMessages() {
  const api = useDraftField("restApiId");
  const resource = useDraftField("resourceId");
  const method = useDraftField("httpMethod");
  return [api, resource, method]
    .filter(({ value }) => value !== "")
    .flatMap(({ messages }) => messages.filter(({ severity }) => severity !== "info"));
}
