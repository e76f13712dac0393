import { KIND, type Token } from "../../lexer/token.ts";
import type { ArgumentNode, DirectiveNode } from "../../nodes/node.ts";
import { checkArgument, checkDirective } from "./check-directive.ts";
import { ParseFailure } from "../parse-failure.ts";
import { DIRECTIVES } from "./directives.ts";
import { END_FOLLOWS, type Surroundings } from "../surroundings.ts";

/** What Velocity finds only when all is parsed: the first of these counts only if there is no other error. */
export interface LateFailure {
  readonly failure: ParseFailure;
  /** Whether Velocity names the place. */
  readonly hasPlace: boolean;
}

/** What follows a directive's name. */
type Rest = Pick<DirectiveNode, "parentheses" | "parameters" | "body" | "endKeyword">;

const NO_ARGUMENTS = { parentheses: null, parameters: [] } as const;

/** Parses the directives that the grammar knows no more of than a name, arguments and perhaps a body. */
export class DirectiveParser {
  readonly #around: Surroundings;
  readonly lateFailures: LateFailure[] = [];
  /** The macros defined so far: `\#name` counts as escaped then. */
  readonly macros = new Set<string>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Whether a directive exists or not, what stands in parentheses behind its name must be arguments. */
  directive(): DirectiveNode {
    const { reader, place, keywordOf } = this.#around;
    const first = reader.take();
    const { start } = first;
    const name = this.#nameOf(first);
    const keyword = keywordOf(first);
    const hasArguments = reader.lexer.isParenAhead();
    const rest = hasArguments ? this.#argumentsAndBody(name) : this.#nothing(name, start);
    const node: DirectiveNode = {
      kind: "directive",
      start: place(start),
      end: place(reader.end),
      name,
      keyword,
      parentheses: rest.parentheses,
      parameters: rest.parameters,
      body: rest.body,
      endKeyword: rest.endKeyword,
      literal: reader.lexer.textWithoutMarks(start, reader.end),
    };
    const problem = checkDirective(node, hasArguments);
    if (problem !== null)
      this.lateFailures.push({ failure: new ParseFailure(problem.message, start), hasPlace: problem.hasPlace });
    const [macro] = rest.parameters;
    if (name === "macro" && macro?.kind === "word") this.macros.add(macro.text);
    return node;
  }

  /** A `$` or `#` that came before the directive's `#` in the same token makes it an unknown one. */
  #nameOf({ kind, start, end }: Token): string {
    const { text } = this.#around.reader.lexer;
    return kind === KIND.WORD ? text.slice(start + 1, end) : text.slice(start + 2, end - 1);
  }

  #nothing(name: string, start: number): Rest {
    this.#around.reader.lexer.leaveDirective();
    if (name === "macro") this.#around.attempt(() => failAt("#macro needs a name", start));
    return { parentheses: null, parameters: [], body: null, endKeyword: null };
  }

  #argumentsAndBody(name: string): Rest {
    const { reader, attempt, parseBlock, parseEnd } = this.#around;
    reader.lexer.enterDirective();
    const { parentheses, parameters } = attempt(() => this.#arguments(name)) ?? NO_ARGUMENTS;
    const type = DIRECTIVES.get(name) ?? (name.startsWith("@") ? "block" : "line");
    if (type === "line") return { parentheses, parameters, body: null, endKeyword: null };
    const body = parseBlock(END_FOLLOWS);
    return { parentheses, parameters, body, endKeyword: parseEnd() };
  }

  /** Values and words; the commas between them are a matter of taste. */
  #arguments(name: string): Pick<DirectiveNode, "parameters" | "parentheses"> {
    const { reader, place } = this.#around;
    const { start } = reader.peek();
    const found: ArgumentNode[] = [];
    reader.skip(KIND.BLANKS);
    const open = reader.expect(KIND.PAREN_OPEN).start;
    for (;;) {
      reader.skip(KIND.BLANKS);
      if (reader.peek().kind === KIND.PAREN_CLOSE) break;
      if (reader.skip(KIND.COMMA)) reader.skip(KIND.BLANKS);
      const argument = this.#argument();
      const problem = checkArgument(name, argument, found.length);
      if (problem !== null) failAt(problem, start);
      found.push(argument);
    }
    const close = reader.take().start;
    if (name === "macro" && found.length === 0) failAt("#macro needs a name", start);
    return { parameters: found, parentheses: { start: place(open), end: place(close + 1) } };
  }

  #argument(): ArgumentNode {
    const { reader, values, place } = this.#around;
    const token = reader.peek();
    if (token.kind !== KIND.WORD) return values.value();
    reader.take();
    const text = reader.lexer.text.slice(token.start, token.end);
    return { kind: "word", start: place(token.start), end: place(token.end), text };
  }
}

function failAt(message: string, offset: number): never {
  throw new ParseFailure(message, offset);
}
