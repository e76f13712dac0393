import { expect, test } from "vitest";
import { SAMPLES } from "../integration/samples.ts";
import { toHttpRequest } from "../integration/to-http-request.ts";
import { openSandbox } from "./sandbox.fixture.ts";

for (const { name, input } of SAMPLES) {
  test(`takes the sample ${name} as it stands`, async () => {
    const request = toHttpRequest(input);
    if (request === null) throw new Error(`The sample ${name} makes no request.`);
    const { status, body } = await openSandbox().send(request);
    expect({ status, body: JSON.parse(body) }).toMatchObject({ status: 201, body: { type: input.type } });
  });
}
