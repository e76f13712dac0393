import { Shape } from "./shape.ts";

/** Where a parameter of a request stands. */
export type ParameterPlace = "path" | "querystring" | "header";

/** What an integration reads of a request, as far as its mappings and templates say. */
export class Inputs {
  readonly body = new Shape();
  readonly parameters: Readonly<Record<ParameterPlace, Set<string>>> = {
    path: new Set(),
    querystring: new Set(),
    header: new Set(),
  };
  readonly stageVariables = new Set<string>();
  /** Members of the authorizer's answer in `$context`, such as `principalId` or `claims.sub`. */
  readonly authorizer = new Set<string>();
  readonly #inPath: ReadonlySet<string>;

  constructor(resourcePath: string) {
    this.#inPath = new Set([...resourcePath.matchAll(/\{([^}]+?)\+?\}/g)].map(([, name = ""]) => name));
    for (const name of this.#inPath) this.add("path", name);
  }

  add(place: ParameterPlace, name: string): void {
    this.parameters[place].add(name);
  }

  /** One that is read without saying where it stands: where it is known, or else where such a name usually stands. */
  addAnywhere(name: string): void {
    const known = (["path", "querystring", "header"] as const).some((place) => this.parameters[place].has(name));
    if (!known) this.add(/^[A-Z]|-/.test(name) ? "header" : "querystring", name);
  }

  addContext(path: string): void {
    const [, member] = /^authorizer\.(.+)$/.exec(path) ?? [];
    if (member !== undefined) this.authorizer.add(member);
  }

  /** The source of a mapping, a declared parameter, or any other text with stage variables in it. */
  addSource(source: string): void {
    const [, kind = "", name = ""] = SOURCE.exec(source) ?? [];
    if (kind.endsWith("querystring")) this.add("querystring", name);
    else if (kind.endsWith("header")) this.add("header", name);
    else if (kind.endsWith("body")) this.body.at(`$.${name}`);
    else if (kind === "context") this.addContext(name);
    for (const [, variable = ""] of source.matchAll(/(?:\$\{|^)stageVariables\.(\w+)/g))
      this.stageVariables.add(variable);
  }
}

const SOURCE = /^(context|method\.request\.(?:(?:multivalue)?(?:querystring|header)|body))\.(.+)$/s;
