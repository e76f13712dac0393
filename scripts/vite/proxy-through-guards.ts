import type { ProxyOptions } from "vite";

/**
 * Lets the development server pass calls on to the real proxy at `target`, whose guards stay in force. Only a call of the
 * page that this server serves is presented as the proxy's own; any other `Origin` travels as it came and is refused.
 */
export function proxyThroughGuards(target: string): ProxyOptions {
  return {
    target,
    changeOrigin: true,
    configure: (proxy) => {
      proxy.on("proxyReq", (outgoing, incoming) => {
        if (incoming.headers.origin === `http://${incoming.headers.host}`) outgoing.setHeader("origin", target);
      });
    },
  };
}
