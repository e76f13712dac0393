/** The ids in the sandbox's first state, so that samples and tests can point at what is there. */
export const SEED_IDS = {
  ordersApi: "k7o2rd3rs1",
  webhooksApi: "w4h9b8x2k5",
  /** A network load balancer's link, and one of the second version, which needs an `integrationTarget`. */
  vpcLink: "v1nk4a7b2c",
  vpcLinkV2: "v2nk8d3e6f",
  /** Resources of the Orders API, by path. */
  orders: {
    "/": "r0ot7k2m9x",
    "/health": "h3a1th5k8p",
    "/orders": "or4d5r6s2a",
    "/orders/{orderId}": "or4d5r6id7",
    "/orders/{orderId}/items": "it3m5s8q1w",
    "/orders/{orderId}/items/{itemId}": "it3m5id4e2",
    "/orders/{orderId}/events": "ev7n2ts9r4",
    "/orders/{orderId}/receipt": "rc5p1t8y3u",
    "/customers": "cu5t0m2rs6",
    "/customers/{customerId}": "cu5t0mid3b",
    "/customers/{customerId}/notifications": "n0t1f4c8v7",
    "/inventory": "nv9t0ry5g6",
    "/payments": "pay8m4nt5h",
    "/payments/{paymentId}": "pay8mid1j2",
    "/shipments": "sh1pm7ns3k",
    "/shipments/{proxy+}": "sh1prx9l5z",
  },
  /** Resources of the Webhooks API, by path. */
  webhooks: {
    "/": "wr0ot3c6v9",
    "/hooks": "wh00ks2b4n",
    "/hooks/{hookId}": "wh00kid7m1",
  },
} as const;
