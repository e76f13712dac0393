/** What the benchmarks use of autocannon, which ships no types. */
declare module "autocannon" {
  interface Options {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    /** An answer with another body is a mismatch. */
    readonly expectBody: string;
    readonly connections: number;
    /** In seconds. */
    readonly duration: number;
    /** How long one answer may take, in seconds. */
    readonly timeout: number;
    /** How many failures end the load early. */
    readonly bailout: number;
    /** How many requests one connection carries. */
    readonly reconnectRate: number;
  }

  interface Result {
    readonly "2xx": number;
    readonly non2xx: number;
    /** Connections that broke, and answers that did not come in time. */
    readonly errors: number;
    readonly mismatches: number;
    /** In seconds. */
    readonly duration: number;
  }

  function autocannon(options: Options): Promise<Result>;
  export = autocannon;
}
