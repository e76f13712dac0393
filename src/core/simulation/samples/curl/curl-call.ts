/** What a part of a form holds: a text, or a file that lies where the command was run. */
export interface FormPart {
  readonly name: string;
  readonly text: string;
  readonly fileName?: string;
  readonly contentType?: string;
}

/** What a curl command asks for, as its options are read one after the other. */
export interface CurlCall {
  readonly urls: string[];
  method: string | undefined;
  /** As given: `Name: value`, `Name;` (empty) or `Name:` (not sent). */
  readonly headers: string[];
  /** Sent unless a header of the same name is given. */
  readonly implied: Map<string, string>;
  data: string | undefined;
  contentType: string | undefined;
  readonly parts: FormPart[];
  /** Added to the query string. */
  readonly query: string[];
  readonly cookies: string[];
  user: string | undefined;
  /** `--get`: the data go to the query string, in place of `query`. */
  isGet: boolean;
  isHead: boolean;
  isUpload: boolean;
  /** What the command reads from its standard input, where that is known. */
  readonly input: string | undefined;
  /** What could not be read or was left out, in sentences. */
  readonly notes: string[];
}

/** A call that nothing has been said of but what stands on standard input: a GET, with what curl sends by itself. */
export function createCurlCall(input: string | undefined): CurlCall {
  return {
    urls: [],
    method: undefined,
    headers: [],
    implied: new Map([
      ["User-Agent", "curl/8.7.1"],
      ["Accept", "*/*"],
    ]),
    data: undefined,
    contentType: undefined,
    parts: [],
    query: [],
    cookies: [],
    user: undefined,
    isGet: false,
    isHead: false,
    isUpload: false,
    input,
    notes: [],
  };
}
