import type { OperationName } from "../../core/operations/operations.ts";

/** Where operations go, as the command line says it. `endpoint` is scheme and authority, `host` what is signed. */
export type ServeTarget =
  | { readonly kind: "sandbox"; readonly region: string; readonly directory?: string }
  | {
      readonly kind: "aws";
      readonly region: string;
      readonly profile?: string;
      readonly endpoint: string;
      readonly host: string;
    }
  | { readonly kind: "emulator"; readonly region: string; readonly endpoint: string; readonly host: string };

/** What `gatewright serve` is to do. */
export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly target: ServeTarget;
  readonly operations: ReadonlySet<OperationName>;
  readonly readOnly: boolean;
}
