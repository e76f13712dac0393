// A target in a process of its own that takes every put at once: 201, and the integration back, as API Gateway answers.
// It tells the process that forked it its port, and ends with it.
import { createServer } from "node:http";

const HEADERS = { "content-type": "application/json", "x-amzn-requestid": "00000000-0000-4000-8000-000000000000" };

const server = createServer((request, response) => {
  /** @type {Buffer[]} */
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const body = Buffer.concat(chunks);
    response.writeHead(request.method === "PUT" ? 201 : 405, { ...HEADERS, "content-length": body.byteLength });
    response.end(body);
  });
});

process.once("disconnect", () => process.exit());
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
