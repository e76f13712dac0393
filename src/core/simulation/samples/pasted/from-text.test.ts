import fc from "fast-check";
import { expect, test } from "vitest";
import type { MethodRequest } from "../../method-request.ts";
import { fromText } from "./from-text.ts";
import type { PasteOptions } from "./pasted-samples.ts";

const ORDER: PasteOptions = { resourcePath: "/orders/{orderId}" };

/** What a request is besides `GET /orders/7` without anything. */
const request = (more: Partial<MethodRequest>): MethodRequest => ({
  httpMethod: "GET",
  path: "/orders/7",
  pathParameters: { orderId: "7" },
  querystring: {},
  headers: {},
  body: "",
  ...more,
});

const CURL = { Host: ["example.com"], "User-Agent": ["curl/8.7.1"], Accept: ["*/*"] };
const FIELDS = { "Content-Type": ["application/x-www-form-urlencoded"] };

function read(text: string, options: PasteOptions = ORDER) {
  const pasted = fromText(text, options);
  if ("error" in pasted) return pasted.error;
  return { requests: pasted.samples.map((sample) => sample.request), notes: pasted.notes };
}

const COMMANDS: readonly (readonly [string, string, Partial<MethodRequest>])[] = [
  ["a URL alone", "curl https://example.com/orders/7", { headers: CURL }],
  ["a URL without a scheme, and a prompt", "$ curl example.com/orders/7", { headers: CURL }],
  ["a pipe behind it", "curl -s https://example.com/orders/7 | jq .", { headers: CURL }],
  ["a path to curl", "time /usr/bin/curl https://example.com/orders/7", { headers: CURL }],
  [
    "a query string",
    "curl 'https://example.com/orders/7?a=1&a=2&b=c+d%2B&e&%zz=%ff#top'",
    { headers: CURL, querystring: { a: ["1", "2"], b: ["c d+"], e: [""], "%zz": ["%ff"] } },
  ],
  [
    "a method, and headers in place of curl's own",
    "curl -X delete https://example.com/orders/7 -H 'accept: text/plain' -H 'User-Agent:' -H 'X-Empty;' -H 'x-a: 1' -H 'X-A: 2'",
    {
      httpMethod: "DELETE",
      headers: { Host: ["example.com"], accept: ["text/plain"], "X-Empty": [""], "x-a": ["1", "2"] },
    },
  ],
  [
    "data, which make a POST",
    `curl https://example.com/orders/7 -d a=1 --data-raw '@b' --data-urlencode 'c=ü &' --data-urlencode "=d e'(*)~"`,
    { httpMethod: "POST", headers: { ...CURL, ...FIELDS }, body: "a=1&@b&c=%C3%BC+%26&d+e%27%28%2A%29~" },
  ],
  [
    "switches and values in one word",
    "curl -sSLkXPUT -H'Content-Type:text/plain' -da -o/dev/null https://example.com/orders/7",
    { httpMethod: "PUT", headers: { ...CURL, "Content-Type": ["text/plain"] }, body: "a" },
  ],
  [
    "--get, which puts the data into the URL",
    "curl -G https://example.com/orders/7?x=0 -d a=1 --data-urlencode 'b=2 3'",
    { headers: CURL, querystring: { x: ["0"], a: ["1"], b: ["2 3"] } },
  ],
  [
    "--url-query, which adds to the URL and leaves the data in the body",
    "curl https://example.com/orders/7 -d a=1 --url-query 'c=4 5' --url-query +d%20",
    { httpMethod: "POST", headers: { ...CURL, ...FIELDS }, querystring: { c: ["4 5"], "d ": [""] }, body: "a=1" },
  ],
  ["--head", "curl -I https://example.com/orders/7", { httpMethod: "HEAD", headers: CURL }],
  [
    "--json",
    `curl --json '{"a":' --json '1}' https://example.com/orders/7`,
    {
      httpMethod: "POST",
      headers: { ...CURL, Accept: ["application/json"], "Content-Type": ["application/json"] },
      body: '{"a":1}',
    },
  ],
  [
    "options named by long and short names, and one with a value that says nothing of the request",
    "curl --connect-timeout 5 -A me -e 'https://example.com/;auto' --compressed --url https://example.com/orders/7",
    {
      headers: {
        Host: ["example.com"],
        "User-Agent": ["me"],
        Accept: ["*/*"],
        Referer: ["https://example.com/"],
        "Accept-Encoding": ["deflate, gzip, br, zstd"],
      },
    },
  ],
  [
    "bash's quotes",
    `curl https://example.com/orders/7 -d $'\\u00e9\\ud83d\\ude00\\xc3\\xbc\\101\\303\\274\\n\\'\\\\x41' -d "a\\"b\\n\\$c" -d 'd\\e' -d f\\ g'h'"i"k$'\\n'`,
    {
      httpMethod: "POST",
      headers: { ...CURL, ...FIELDS },
      body: `é😀üAü\n'\\x41&a"b\\n$c&d\\e&f ghik\n`,
    },
  ],
  [
    "lines that go on, one with a blank behind its backslash, one without a backslash, and a comment",
    "curl \\\n  https://example.com/orders/7 \\  \n  -X POST \\\r\n  -d a # the body\n  -d b",
    { httpMethod: "POST", headers: { ...CURL, ...FIELDS }, body: "a&b" },
  ],
  [
    "a body that was pasted along",
    "curl --data-binary @- https://example.com/orders/7 <<'EOF'\n{\n \"a\": 1}\nEOF\n",
    { httpMethod: "POST", headers: { ...CURL, ...FIELDS }, body: '{\n "a": 1}' },
  ],
  [
    "a form",
    `curl -F 'a=1;type=text/csv' --form-string 'b=@c;type=d' https://example.com/orders/7`,
    {
      httpMethod: "POST",
      headers: { ...CURL, "Content-Type": ["multipart/form-data; boundary=------------------------gatewright"] },
      body: [
        "--------------------------gatewright",
        'Content-Disposition: form-data; name="a"',
        "Content-Type: text/csv",
        "",
        "1",
        "--------------------------gatewright",
        'Content-Disposition: form-data; name="b"',
        "",
        "@c;type=d",
        "--------------------------gatewright--",
        "",
      ].join("\r\n"),
    },
  ],
  [
    "what Chrome copies for cmd.exe",
    [
      'curl ^"https://example.com/orders/7?a=1^&b=%^20^" ^',
      '  -H ^"accept: */*^" ^',
      '  -H ^"sec-ch-ua: ^\\^"Chromium^\\^";v=^\\^"124^\\^"^" ^',
      '  --data-raw ^"^{^\\^"a^\\^":^\\^"^\\^\\n ^\\^\\^\\^"q^\\^\\^\\^"^\\^",^',
      "",
      '^\\^"b^\\^":1^}^"',
    ].join("\r\n"),
    {
      httpMethod: "POST",
      querystring: { a: ["1"], b: [" "] },
      headers: {
        Host: ["example.com"],
        "User-Agent": ["curl/8.7.1"],
        ...FIELDS,
        accept: ["*/*"],
        "sec-ch-ua": ['"Chromium";v="124"'],
      },
      body: '{"a":"\\n \\"q\\"",\n"b":1}',
    },
  ],
  [
    "a command typed for cmd.exe",
    'curl.exe "https://example.com/orders/7" ^\r\n -d "{\\"a\\":\\"C:\\x\\"}" -d "e^f" -d "b""c" -d "" -d d\\\\\r\necho done',
    { httpMethod: "POST", headers: { ...CURL, ...FIELDS }, body: '{"a":"C:\\x"}&e^f&b"c&&d\\\\' },
  ],
];

test.each(COMMANDS)("reads a curl command: %s", (_, text, more) => {
  expect(read(text)).toEqual({ requests: [request(more)], notes: [] });
});

const PLACES: readonly (readonly [string, string, Partial<MethodRequest>, readonly string[]])[] = [
  [
    "https://k7.execute-api.eu-west-1.amazonaws.com/prod/orders/a%20b%2Fc/",
    "/orders/{orderId}",
    { path: "/orders/a%20b%2Fc/", pathParameters: { orderId: "a b/c" } },
    ['"/prod" was taken for the stage and is not part of the path.'],
  ],
  [
    "https://k7.execute-api.eu-west-1.amazonaws.com/prod/a/b",
    "/{proxy+}",
    { path: "/a/b", pathParameters: { proxy: "a/b" } },
    ['"/prod" was taken for the stage and is not part of the path.'],
  ],
  [
    "https://k7.execute-api.eu-west-1.amazonaws.com/prod",
    "/",
    { path: "/", pathParameters: {} },
    ['"/prod" was taken for the stage and is not part of the path.'],
  ],
  [
    "http://localhost:4566/_aws/execute-api/k7/dev/files/a/b%2B",
    "/files/{proxy+}",
    { path: "/files/a/b%2B", pathParameters: { proxy: "a/b+" } },
    ['"/_aws/execute-api/k7/dev" was taken for the stage and is not part of the path.'],
  ],
  [
    "https://api.example.com/shop/v2/orders/7/items/3",
    "/orders/{orderId}/items/{itemId}",
    { path: "/orders/7/items/3", pathParameters: { orderId: "7", itemId: "3" } },
    ['"/shop/v2" was taken for the stage and is not part of the path.'],
  ],
  ["https://example.com/prod/x", "/{proxy+}", { path: "/prod/x", pathParameters: { proxy: "prod/x" } }, []],
  [
    "https://example.com/customers/7",
    "/orders/{__proto__}",
    { path: "/customers/7", pathParameters: {} },
    ["The path /customers/7 is none of /orders/{__proto__}: the path parameters are empty."],
  ],
  [
    "https://example.com/orders/7",
    "/orders/{__proto__}",
    { path: "/orders/7", pathParameters: Object.fromEntries([["__proto__", "7"]]) },
    [],
  ],
];

test.each(PLACES)("finds what %s is to %s", (url, resourcePath, ...[more, notes]) => {
  const host = /\/\/([^/]+)/.exec(url)?.[1] ?? "";
  const headers = { ...CURL, Host: [host] };
  expect(read(`curl '${url}'`, { resourcePath })).toEqual({ requests: [request({ headers, ...more })], notes });
});

test("leaves credentials out unless they are wanted, and says which", () => {
  const text = `curl 'https://example.com/orders/7?access_token=t&nextToken=n' -u ana:geheim -b 'a=1; b=2' -H 'X-Api-Key: k' -H 'X-Trace: eyJhbGciOiJI.eyJzdWIi.abc' -H 'Idempotency-Key: i'`;
  const out = "SECRET-LEFT-OUT";
  const kept = { ...CURL, "Idempotency-Key": ["i"] };
  expect(read(text)).toEqual({
    requests: [
      request({
        querystring: { access_token: [out], nextToken: ["n"] },
        headers: {
          ...kept,
          Authorization: [`Basic ${out}`],
          Cookie: [`a=${out}; b=${out}`],
          "X-Api-Key": [out],
          "X-Trace": [out],
        },
      }),
    ],
    notes: [
      `Left out, since samples are stored: access_token, Authorization, Cookie, X-Api-Key, X-Trace. In their place stands ${out}.`,
    ],
  });
  expect(read(text, { ...ORDER, keepsSecrets: true })).toEqual({
    requests: [
      request({
        querystring: { access_token: ["t"], nextToken: ["n"] },
        headers: {
          ...kept,
          Authorization: ["Basic YW5hOmdlaGVpbQ=="],
          Cookie: ["a=1; b=2"],
          "X-Api-Key": ["k"],
          "X-Trace": ["eyJhbGciOiJI.eyJzdWIi.abc"],
        },
      }),
    ],
    notes: [],
  });
});

test("says what of a command it could not read", () => {
  const text = `curl https://example.com/orders/7 https://example.com/b -d @a.json -F p=@c.png -b jar -H "X-A: $NAME" --config rc --next -d x`;
  expect(read(text, { ...ORDER, httpMethod: "PUT" })).toMatchObject({
    notes: [
      "The file a.json is not read: paste its content into the body.",
      "The file c.png is not read: its part of the form is empty.",
      "The file jar is not read: its cookies are left out.",
      "--config rc is not read: what it says is left out.",
      "Only the first request was read: what follows --next is left out.",
      'Only the first URL was read; "https://example.com/b" left out.',
      "The shell would fill in $NAME; here it stays as written.",
      "The request is a POST, and the method is PUT.",
    ],
  });
  expect(read(`curl https://example.com/orders/7 --json '{"password": "p"}'`)).toMatchObject({
    notes: ['The body is kept as it is; "password" in it may be a secret.'],
  });
});

const har = (...urls: readonly string[]) =>
  JSON.stringify({
    log: {
      entries: urls.map((url) => ({
        request: {
          method: "POST",
          url,
          headers: [
            { name: ":authority", value: "example.com" },
            { name: "content-type", value: "application/json" },
            { name: "content-length", value: "2" },
            { name: "__proto__", value: "p" },
          ],
          postData: { mimeType: "application/json", text: "{}" },
        },
      })),
    },
  });

const HAR_REQUEST = request({
  httpMethod: "POST",
  headers: Object.fromEntries([
    ["Host", ["example.com"]],
    ["content-type", ["application/json"]],
    ["__proto__", ["p"]],
  ]),
  body: "{}",
});

test("reads the requests of a HAR file that are to the method", () => {
  const text = har("https://example.com/orders/7", "https://example.com/logo.png", "https://example.com/orders/7");
  expect(fromText(text, { ...ORDER, httpMethod: "POST" })).toEqual({
    kind: "har",
    samples: [
      { name: "POST /orders/7", request: HAR_REQUEST },
      { name: "POST /orders/7 (2)", request: HAR_REQUEST },
    ],
    notes: ["1 of the 3 requests are to something else and were left out."],
  });
  expect(read(text, { ...ORDER, httpMethod: "GET" })).toBe(
    "None of the 3 requests in the HAR file is a GET /orders/{orderId}.",
  );
});

test("reads one entry of a HAR file, a payload in base64 and one in fields too", () => {
  const entry = (postData: object) =>
    JSON.stringify({ request: { method: "post", url: "https://example.com/orders/7", postData } });
  const headers = { Host: ["example.com"] };
  expect(read(entry({ text: "iVBO", encoding: "base64" }))).toEqual({
    requests: [request({ httpMethod: "POST", headers, body: "iVBO", isBase64Encoded: true })],
    notes: [],
  });
  expect(read(entry({ params: [{ name: "a b", value: "ü&" }, { name: "c" }] }))).toEqual({
    requests: [request({ httpMethod: "POST", headers, body: "a+b=%C3%BC%26&c=" })],
    notes: [],
  });
});

const EVENT = {
  resource: "/orders/{orderId}",
  path: "/orders/7",
  httpMethod: "PUT",
  headers: { Accept: "b", Authorization: "Bearer x" },
  multiValueHeaders: { Accept: ["a", "b"], Authorization: ["Bearer x"] },
  queryStringParameters: null,
  multiValueQueryStringParameters: { q: ["1", "2"] },
  pathParameters: { orderId: "7" },
  stageVariables: { host: "h" },
  requestContext: { stage: "prod", identity: { apiKey: "k", sourceIp: "1.2.3.4" }, tokens: ["t"] },
  body: "aGk=",
  isBase64Encoded: true,
};

test("reads the event of a Lambda proxy integration", () => {
  expect(fromText(JSON.stringify(EVENT), ORDER)).toEqual({
    kind: "lambda-event",
    samples: [
      {
        name: "PUT /orders/7",
        request: request({
          httpMethod: "PUT",
          querystring: { q: ["1", "2"] },
          headers: { Accept: ["a", "b"], Authorization: ["Bearer SECRET-LEFT-OUT"] },
          body: "aGk=",
          isBase64Encoded: true,
          stageVariables: { host: "h" },
          context: {
            stage: "prod",
            identity: { apiKey: "SECRET-LEFT-OUT", sourceIp: "1.2.3.4" },
            tokens: ["SECRET-LEFT-OUT"],
          },
        }),
      },
    ],
    notes: [
      "Left out, since samples are stored: Authorization, apiKey, tokens. In their place stands SECRET-LEFT-OUT.",
    ],
  });
  const bare = { httpMethod: "GET", path: "/base/orders/8", headers: { A: "1" }, body: null };
  expect(read(JSON.stringify(bare))).toEqual({
    requests: [request({ path: "/orders/8", pathParameters: { orderId: "8" }, headers: { A: ["1"] } })],
    notes: [],
  });
});

test("converts an event of payload format 2.0, and says so", () => {
  const event = {
    version: "2.0",
    rawPath: "/prod/orders/7",
    rawQueryString: "a=1&a=2",
    cookies: ["a=1", "b=2"],
    headers: { accept: "a,b" },
    requestContext: { domainName: "k7.execute-api.eu-west-1.amazonaws.com", http: { method: "GET" } },
  };
  expect(read(JSON.stringify(event), { ...ORDER, keepsSecrets: true })).toEqual({
    requests: [request({ querystring: { a: ["1", "2"] }, headers: { accept: ["a,b"], cookie: ["a=1; b=2"] } })],
    notes: ["This is an event of payload format 2.0, not a REST API's: values of one header came joined by commas."],
  });
});

const COPY = "copy the request as cURL (bash) or cURL (cmd), or save it as a HAR file.";
const DEEP = `${"[".repeat(9_000)}${"]".repeat(9_000)}`;
const MISTAKES: readonly (readonly [string, string])[] = [
  ["", "There is nothing to read: paste a curl command, a HAR file or a Lambda proxy event."],
  ["GET /orders", "There is no curl command in the text: it begins with curl and names a URL."],
  ["curl -H 'a: b'", "The curl command names no URL: paste it whole, with https://… in it."],
  ["curl 'https://example.com", "A quote (') is opened and never closed: paste the whole command."],
  ['curl.exe "https://example.com', 'A quote (") is opened and never closed: paste the whole command.'],
  ["curl ftp://example.com/a", '"ftp://" is not a URL of an API: it begins with https://.'],
  ['Invoke-WebRequest -Uri "https://example.com"', `This is PowerShell: ${COPY}`],
  ["curl.exe `\n  -X POST https://example.com", `This is PowerShell: ${COPY}`],
  ['fetch("https://example.com")', `This is JavaScript's fetch: ${COPY}`],
  ["wget https://example.com", `This is a wget command: ${COPY}`],
  ["http POST example.com", `This is an HTTPie command: ${COPY}`],
  ["[]", "An event is a JSON object; this is another value."],
  ["{}", "The JSON is no event of a Lambda proxy integration: that has httpMethod, path, headers and requestContext."],
  ['{"log":{}}', "The JSON is no HAR file: that has log.entries, each with a request."],
  ['{"log":{"entries":[{}]}}', "A request in the HAR file has no method or url; both should be texts."],
  [DEEP, "The JSON is nested more than 64 levels deep."],
  [
    '{"httpMethod":"GET","path":"/","requestContext":{"elb":{}}}',
    "This is the event of a load balancer: a REST API's event has resource and requestContext.resourcePath.",
  ],
];

test("says in a sentence what is wrong with a text", () => {
  expect(MISTAKES.map(([text]) => read(text))).toEqual(MISTAKES.map(([, sentence]) => sentence));
});

test("never throws, whatever is pasted", () => {
  const texts = [...COMMANDS.map(([, text]) => text), har("https://example.com/orders/7"), JSON.stringify(EVENT)];
  const piece = fc.oneof(fc.string(), fc.constantFrom("'", '"', "^", "\\", "$'", "\n", "-d", " ", "{", "]", ":", "%"));
  const mutated = fc
    .tuple(fc.constantFrom(...texts), fc.nat(400), fc.nat(20), piece)
    .map(([text, start, length, inserted]) => text.slice(0, start) + inserted + text.slice(start + length));
  fc.assert(
    fc.property(fc.oneof(mutated, fc.json(), fc.string()), (text) => {
      const pasted = fromText(text, ORDER);
      expect("error" in pasted ? pasted.error : pasted.samples.length).not.toBeFalsy();
    }),
    { numRuns: 2_000 },
  );
});

test("reads long texts of what could be read in many ways", () => {
  for (const piece of [" ", "'a", "^", "\\\\", "\n-", "$a", "%41", "a:", "a;b="]) {
    const long = piece.repeat(100_000);
    for (const text of [long, `curl https://example.com/ ${long}`, `curl https://example.com/ -H "a${long}"`]) {
      const pasted = fromText(text, ORDER);
      expect("error" in pasted || pasted.samples.length).toBeTruthy();
    }
  }
});
