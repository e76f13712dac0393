import { expect, test } from "vitest";
import { OPERATION_NAMES } from "../../core/operations/operations.ts";
import { parseServeOptions } from "./parse-serve-options.ts";

type Env = Readonly<Record<string, string | undefined>>;

function parse(line: string | readonly string[], env: Env = {}, region?: string) {
  const args = typeof line === "string" ? line.split(" ").filter((arg) => arg !== "") : line;
  return parseServeOptions(args, { env, profileRegion: () => Promise.resolve(region) });
}

async function errorOf(line: string | readonly string[], env: Env = {}): Promise<string> {
  const parsed = await parse(line, env);
  return "error" in parsed ? parsed.error : "accepted";
}

async function targetOf(line: string, env: Env = {}, region?: string): Promise<unknown> {
  const parsed = await parse(line, env, region);
  return "options" in parsed ? parsed.options.target : parsed;
}

const READS = [
  "GetRestApis",
  "GetRestApi",
  "GetResources",
  "GetResource",
  "GetMethod",
  "GetIntegration",
  "GetIntegrationResponse",
  "GetVpcLinks",
  "GetStages",
];

test("serves a sandbox in memory, with everything on, where nothing else is asked for", async () => {
  expect(await parse("")).toEqual({
    options: {
      port: 8787,
      target: { kind: "sandbox", region: "us-east-1", directory: undefined },
      operations: new Set(OPERATION_NAMES),
      readOnly: false,
    },
  });
});

test("takes every flag", async () => {
  expect(
    await parse(
      "--port=0 --target aws --region eu-west-1 --profile dev --allow PutMethod,DeleteIntegration --read-only",
    ),
  ).toEqual({
    options: {
      port: 0,
      target: {
        kind: "aws",
        region: "eu-west-1",
        profile: "dev",
        endpoint: "https://apigateway.eu-west-1.amazonaws.com",
        host: "apigateway.eu-west-1.amazonaws.com",
      },
      operations: new Set([...READS, "PutIntegration", "PutMethod", "DeleteIntegration"]),
      readOnly: true,
    },
  });
  expect(await targetOf("--data ./state --region eu-central-1")).toEqual({
    kind: "sandbox",
    region: "eu-central-1",
    directory: "./state",
  });
});

test("R-01 switches on what a target has by itself, and on AWS what --allow names", async () => {
  const operationsOf = async (line: string) => {
    const parsed = await parse(line);
    return "options" in parsed ? [...parsed.options.operations].toSorted() : parsed;
  };
  const defaults = [...READS, "PutIntegration"];
  const aws = "--target aws --region eu-west-1";
  expect(await operationsOf(aws)).toEqual(defaults.toSorted());
  expect(await operationsOf(`${aws} --allow TestInvokeMethod`)).toEqual([...defaults, "TestInvokeMethod"].toSorted());
  for (const line of [`${aws} --allow all`, "--target sandbox", "--target http://localhost:4566"]) {
    expect(await operationsOf(line)).toEqual([...OPERATION_NAMES].toSorted());
  }
});

/** An address → the endpoint that is connected to and the host that is signed; or how the sentence begins. */
const ENDPOINTS: readonly (readonly [string, readonly [string, string] | string])[] = [
  ["http://localhost:4566", ["http://localhost:4566", "localhost:4566"]],
  ["http://localhost:4566/", ["http://localhost:4566", "localhost:4566"]],
  ["http://127.0.0.1:4566", ["http://127.0.0.1:4566", "127.0.0.1:4566"]],
  ["http://[::1]:4566", ["http://[::1]:4566", "[::1]:4566"]],
  ["HTTP://LOCALHOST:4566", ["http://localhost:4566", "localhost:4566"]],
  ["http://localhost", ["http://localhost", "localhost"]],
  ["http://localhost:80", ["http://localhost:80", "localhost"]],
  ["https://localhost:4566", ["https://localhost:4566", "localhost:4566"]],
  ["https://127.0.0.1:443", ["https://127.0.0.1:443", "127.0.0.1"]],
  ["http://user@localhost:4566", "The target's address holds a user name or password."],
  ["http://user:password@localhost:4566", "The target's address holds a user name or password."],
  ["http://localhost:4566@evil.test", "The target's address holds a user name or password."],
  ["http://localhost@evil.test:80", "The target's address holds a user name or password."],
  ["http://localhost:4566?x=1", "The target's address http://localhost:4566?x=1 holds a query or fragment."],
  ["http://localhost:4566/?", "The target's address http://localhost:4566/? holds a query or fragment."],
  ["http://localhost:4566#x", "The target's address http://localhost:4566#x holds a query or fragment."],
  ["http://localhost:4566/restapis", "The target's address http://localhost:4566/restapis holds a path."],
  ["http://localhost:4566//", "The target's address http://localhost:4566// holds a path."],
  ["http://evil.test", "The target's address http://evil.test is not written as one of this machine."],
  ["https://evil.test:443", "The target's address https://evil.test:443 is not written as one of this machine."],
  [
    "http://localhost.evil.test",
    "The target's address http://localhost.evil.test is not written as one of this machine.",
  ],
  ["http://localhost.:4566", "The target's address http://localhost.:4566 is not written as one of this machine."],
  ["http://0.0.0.0:4566", "The target's address http://0.0.0.0:4566 is not written as one of this machine."],
  ["http://[::]:4566", "The target's address http://[::]:4566 is not written as one of this machine."],
  [
    "http://[::ffff:127.0.0.1]:4566",
    "The target's address http://[::ffff:127.0.0.1]:4566 is not written as one of this machine.",
  ],
  ["http://0x7f.1:4566", "The target's address http://0x7f.1:4566 is not written as one of this machine."],
  ["http://2130706433", "The target's address http://2130706433 is not written as one of this machine."],
  ["http://127.1:4566", "The target's address http://127.1:4566 is not written as one of this machine."],
  ["http://192.168.1.5:4566", "The target's address http://192.168.1.5:4566 is not written as one of this machine."],
  ["http://169.254.169.254", "The target's address http://169.254.169.254 is not written as one of this machine."],
  ["http://localhost:0", "The target's address http://localhost:0 is not written as one of this machine."],
  ["http://localhost:", "The target's address http://localhost: is not written as one of this machine."],
  ["http://localhost:99999", "The port of http://localhost:99999 is beyond 65535."],
  ["http://localhost:65536", "The port of http://localhost:65536 is beyond 65535."],
  ["http://local host", "The target is no address."],
  ["http://loc\nalhost:4566", "The target's address"],
  ["http:\\\\localhost:4566", '"http:\\\\\\\\localhost:4566" is no target'],
  [
    "http://apigateway.us-east-1.amazonaws.com",
    "http://apigateway.us-east-1.amazonaws.com is AWS: use --target aws and --region.",
  ],
  [
    "https://apigateway.us-east-1.amazonaws.com",
    "https://apigateway.us-east-1.amazonaws.com is AWS: use --target aws and --region.",
  ],
  ["https://apigateway.cn-north-1.amazonaws.com.cn.", "https://apigateway.cn-north-1.amazonaws.com.cn. is AWS"],
  ["localhost:4566", '"localhost:4566" is no target: sandbox, aws or an emulator\'s address.'],
  ["ftp://localhost", '"ftp://localhost" is no target'],
  ["file:///etc/passwd", '"file:///etc/passwd" is no target'],
  ["//localhost:4566", '"//localhost:4566" is no target'],
  ["AWS", '"AWS" is no target'],
  ["sandboxes", '"sandboxes" is no target'],
  ["*", '"*" is no target'],
];

test("R-03 connects to an emulator on this machine, and to no other address however it is written", async () => {
  for (const [address, expected] of ENDPOINTS) {
    const parsed = await parse(["--target", address]);
    if (typeof expected !== "string") {
      const [endpoint, host] = expected;
      expect("options" in parsed && parsed.options.target).toEqual({
        kind: "emulator",
        region: "us-east-1",
        endpoint,
        host,
      });
    } else {
      const error = "error" in parsed ? parsed.error : `${address} was accepted`;
      expect(error.slice(0, expected.length)).toBe(expected);
    }
  }
});

test("R-03 keeps a password in an address to itself", async () => {
  for (const address of ["http://user:hunter2@localhost", "user:hunter2@localhost", "http://localhost:1@hunter2/?x"]) {
    expect(await errorOf(["--target", address])).not.toContain("hunter2");
  }
});

test("R-03 makes AWS's endpoint from the region, by its partition", async () => {
  const endpoints = [
    ["us-east-1", "https://apigateway.us-east-1.amazonaws.com"],
    ["ap-southeast-7", "https://apigateway.ap-southeast-7.amazonaws.com"],
    ["il-central-1", "https://apigateway.il-central-1.amazonaws.com"],
    ["cn-northwest-1", "https://apigateway.cn-northwest-1.amazonaws.com.cn"],
    ["us-gov-west-1", "https://apigateway.us-gov-west-1.amazonaws.com"],
    ["us-isob-east-1", "https://apigateway.us-isob-east-1.sc2s.sgov.gov"],
    ["eusc-de-east-1", "https://apigateway.eusc-de-east-1.amazonaws.eu"],
  ];
  for (const [region, endpoint] of endpoints)
    expect(await targetOf(`--target aws --region ${region}`)).toMatchObject({ region, endpoint });
});

test("R-03 does not read AWS_ENDPOINT_URL", async () => {
  const env = {
    AWS_ENDPOINT_URL: "http://evil.test",
    AWS_ENDPOINT_URL_API_GATEWAY: "http://evil.test",
    AWS_REGION: "eu-west-1",
  };
  expect(await targetOf("--target aws", env)).toMatchObject({ endpoint: "https://apigateway.eu-west-1.amazonaws.com" });
});

test("takes the region from the flag, the environment, the profile, and for an AWS target never by guess", async () => {
  const env = { AWS_REGION: "eu-west-1", AWS_DEFAULT_REGION: "eu-west-2", AWS_PROFILE: "dev" };
  expect(await targetOf("--target aws --region eu-west-3", env, "eu-west-4")).toMatchObject({
    region: "eu-west-3",
    profile: "dev",
  });
  expect(await targetOf("--target aws", env, "eu-west-4")).toMatchObject({ region: "eu-west-1" });
  expect(await targetOf("--target aws", { ...env, AWS_REGION: "" }, "eu-west-4")).toMatchObject({
    region: "eu-west-2",
  });
  expect(await targetOf("--target aws --profile other", { AWS_PROFILE: "dev" }, "eu-west-4")).toMatchObject({
    region: "eu-west-4",
    profile: "other",
  });
  expect(await targetOf("--target sandbox", env)).toMatchObject({ region: "eu-west-1" });
  expect(await errorOf("--target aws")).toBe("--target aws needs a region: give --region, or set AWS_REGION.");
});

/** A wrong command line (and environment) → the whole sentence. */
const MALFORMED: readonly (readonly [string | readonly string[], string, Env?])[] = [
  ["--port 8o80", '--port takes a whole number from 0 to 65535, not "8o80".'],
  ["--port 65536", '--port takes a whole number from 0 to 65535, not "65536".'],
  ["--port -1", '--port takes a whole number from 0 to 65535, not "-1".'],
  ["--port 80.5", '--port takes a whole number from 0 to 65535, not "80.5".'],
  ["--port 0x50", '--port takes a whole number from 0 to 65535, not "0x50".'],
  ["--port *", '--port takes a whole number from 0 to 65535, not "*".'],
  ["--port", "--port needs a value: --port NUMBER."],
  ["--port --read-only", "--port needs a value: --port NUMBER."],
  ["--port=", "--port needs a value: --port NUMBER."],
  ["--port 1 --port 2", "--port is given twice; give it once."],
  ["--target", "--target needs a value: --target TARGET."],
  ["--region moon", '--region names "moon", which is no region; a region reads like eu-west-1.'],
  ["--region *", '--region names "*", which is no region; a region reads like eu-west-1.'],
  [
    "--region us-east-1.evil.test",
    '--region names "us-east-1.evil.test", which is no region; a region reads like eu-west-1.',
  ],
  ["--region us-east-1/x", '--region names "us-east-1/x", which is no region; a region reads like eu-west-1.'],
  [["--region", "us-east-1\n"], '--region names "us-east-1\\n", which is no region; a region reads like eu-west-1.'],
  ["", 'AWS_REGION names "US-EAST-1", which is no region; a region reads like eu-west-1.', { AWS_REGION: "US-EAST-1" }],
  ["", 'AWS_DEFAULT_REGION names "x", which is no region; a region reads like eu-west-1.', { AWS_DEFAULT_REGION: "x" }],
  ["--profile dev", "--profile names AWS credentials; it goes with --target aws only."],
  ["--profile dev --target http://localhost:4566", "--profile names AWS credentials; it goes with --target aws only."],
  [
    ["--target", "aws", "--profile", 'a"; rm'],
    '"a\\"; rm" is no profile\'s name: up to 128 letters, digits, blanks and . _ @ / + : = , - may stand in it.',
  ],
  [
    "--target aws",
    '"$x" is no profile\'s name: up to 128 letters, digits, blanks and . _ @ / + : = , - may stand in it.',
    { AWS_PROFILE: "$x" },
  ],
  ["--data x --target aws", "--data keeps the sandbox's state; it goes with --target sandbox only."],
  ["--data x --target http://localhost:4566", "--data keeps the sandbox's state; it goes with --target sandbox only."],
  ["--data", "--data needs a value: --data DIR."],
  ["--allow *", "--allow takes no *; to switch everything on write --allow all."],
  ["--allow PutIntegraton", '--allow names "PutIntegraton", which is no operation here; did you mean PutIntegration?'],
  ["--allow putmethod", '--allow names "putmethod", which is no operation here; did you mean PutMethod?'],
  ["--allow PutMethod,", "--allow names an empty operation; write names with one comma between them, or all."],
  ["--allow constructor", `--allow names "constructor", which is no operation here: ${OPERATION_NAMES.join(", ")}.`],
  [
    "--allow DeleteRestApi",
    `--allow names "DeleteRestApi", which is no operation here: ${OPERATION_NAMES.join(", ")}.`,
  ],
  ["--read-only=false", '--read-only takes no value; leave "=false" out.'],
  ["--readonly", "There is no option --readonly; did you mean --read-only?"],
  ["--host 0.0.0.0", "There is no option --host; --help lists them."],
  ["--bind 0.0.0.0", "There is no option --bind; --help lists them."],
  ["-p 80", "There is no option -p; --help lists them."],
  ["sandbox", 'Nothing is expected where "sandbox" stands; options begin with --.'],
  [
    "",
    "NODE_TLS_REJECT_UNAUTHORIZED=0 switches the check of certificates off; unset it. A certificate authority of your own goes into NODE_EXTRA_CA_CERTS.",
    { NODE_TLS_REJECT_UNAUTHORIZED: "0" },
  ],
];

test("R-15 refuses a malformed value of every option in one sentence, and starts nothing", async () => {
  const said = await Promise.all(MALFORMED.map(([line, , env]) => errorOf(line, env)));
  expect(said).toEqual(MALFORMED.map(([, sentence]) => sentence));
});
