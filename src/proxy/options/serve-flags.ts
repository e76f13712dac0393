import type { Flag } from "./parse-flags.ts";

/** The flags of `gatewright serve`, in the order that its help shows them. */
export const SERVE_FLAGS = [
  { name: "port", value: "NUMBER", help: "The port on 127.0.0.1; 0 takes any free one. Default: 8787." },
  {
    name: "target",
    value: "TARGET",
    help: "Where operations go. sandbox (default): an API Gateway in this process.\naws: your account. Or an emulator's address, such as http://localhost:4566.",
  },
  {
    name: "region",
    value: "REGION",
    help: "Default: AWS_REGION, AWS_DEFAULT_REGION, for aws the profile's; else us-east-1\n(but for aws, which needs one).",
  },
  {
    name: "profile",
    value: "NAME",
    help: "The profile whose credentials sign (only with --target aws).\nDefault: the SDK's own search.",
  },
  { name: "data", value: "DIR", help: "Keep the sandbox's state in this directory. Default: in memory." },
  {
    name: "allow",
    value: "NAME,…|all",
    help: "Operations to switch on besides the reads and PutIntegration (for aws;\nthe other targets have all of them on).",
  },
  { name: "read-only", help: "Refuse every write." },
  { name: "help", help: "Show this." },
] as const satisfies readonly Flag[];

export type ServeFlagName = (typeof SERVE_FLAGS)[number]["name"];
