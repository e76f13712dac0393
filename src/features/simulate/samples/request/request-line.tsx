import { useId } from "react";
import { matchPath } from "../../../../core/simulation/samples/pasted/match-path.ts";
import type { MethodRequest } from "../../../../core/simulation/method-request.ts";
import { Choice } from "../../../../ui/fields/choice.tsx";
import { fillPath, pathNames } from "./path-parameters.ts";

interface RequestLineProps {
  readonly request: MethodRequest;
  /** The method's own; `undefined` where it is not known. */
  readonly httpMethod: string | undefined;
  readonly resourcePath: string | undefined;
  readonly typePath: (parts: Pick<MethodRequest, "path" | "pathParameters">) => void;
  readonly setVerb: (httpMethod: string) => void;
}

const VERBS = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"].map((value) => ({ value, label: value }));

/** The verb and the path, and what the path says for each name of the resource path: either follows the other. */
export function RequestLine({ request, httpMethod, resourcePath, typePath, setVerb }: RequestLineProps) {
  const { path, pathParameters } = request;
  const noteId = useId();
  const names = resourcePath === undefined ? [] : pathNames(resourcePath);
  const matched = resourcePath === undefined ? pathParameters : matchPath(resourcePath, path);
  const editPath = (next: string) => {
    const found = resourcePath === undefined ? null : matchPath(resourcePath, next);
    typePath({ path: next, pathParameters: found ?? pathParameters });
  };
  const editName = (name: string, value: string) => {
    const parameters = { ...pathParameters, [name]: value };
    typePath({ path: fillPath(resourcePath ?? "", parameters), pathParameters: parameters });
  };
  const isOtherVerb = httpMethod !== undefined && httpMethod !== "ANY" && httpMethod !== request.httpMethod;
  return (
    <div className="request-line">
      <div className="request-verb" role="group" aria-label="Verb">
        <Choice value={request.httpMethod} options={VERBS} label="Verb" onChange={setVerb} />
      </div>
      <input
        type="text"
        className="pair-input"
        aria-label="Path"
        aria-describedby={noteId}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
        placeholder={resourcePath ?? "/"}
        value={path}
        onChange={({ currentTarget }) => editPath(currentTarget.value)}
      />
      <div id={noteId} className="request-notes">
        {matched === null && (
          <p className="samples-quiet">
            The path is none of <code>{resourcePath}</code>: the path parameters stay as they were.
          </p>
        )}
        {isOtherVerb && (
          <p className="samples-quiet">{`The method is ${httpMethod}: a ${request.httpMethod} request would not reach it.`}</p>
        )}
      </div>
      {names.length > 0 && (
        <ul className="path-rows" aria-label="Path parameters">
          {names.map((name) => (
            <li key={name} className="path-row">
              <code title={name}>{`{${name}}`}</code>
              <input
                type="text"
                className="pair-input"
                aria-label={`Path parameter ${name}`}
                spellCheck={false}
                autoComplete="off"
                dir="auto"
                value={Object.hasOwn(pathParameters, name) ? pathParameters[name] : ""}
                onChange={({ currentTarget }) => editName(name, currentTarget.value)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
