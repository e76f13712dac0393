import { JavaException } from "../values/java-exception.ts";

/** What json-smart throws, in its words. */
export function jsonFailure(message: string): JavaException {
  return new JavaException("net.minidev.json.parser.ParseException", message);
}

/** The text ends where it must not. */
export function unexpectedEnd(position: number, what: string | null): JavaException {
  return jsonFailure(`Unexpected End Of File position ${position}: ${what}`);
}
