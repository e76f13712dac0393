import { type AddressInfo, createServer, type Socket } from "node:net";

/** A target that speaks byte by byte: `speak` is called with the connection once a request's head has come. */
export interface RawUpstream {
  readonly origin: string;
  /** How many connections it was asked for. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

export async function startRawUpstream(speak: (socket: Socket) => void): Promise<RawUpstream> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.once("data", () => speak(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { origin: `http://127.0.0.1:${port}`, connections: () => connections, close };
}
