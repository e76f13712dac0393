import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { MessageLine, type Message } from "./message-line.tsx";
import "./message-list.css";

/** Messages on what is no single field, such as a list of rows. An error is read out as it comes, the others are not. */
export function MessageList({ messages }: { messages: readonly Message[] }) {
  if (messages.length === 0) return null;
  return (
    <div className="message-list">
      {messages.map((message) => (
        <div
          key={message.key}
          role={message.severity === "error" ? "alert" : undefined}
          className={`message message-${message.severity}`}
        >
          <StatusIndicator type={message.severity} iconAriaLabel={message.severity} />
          <MessageLine message={message} />
        </div>
      ))}
    </div>
  );
}
