/** The sandbox's Orders API, so that a sample can be submitted as it stands. Its paths, by the ids that they have there. */
const RESOURCES = {
  "/health": "h3a1th5k8p",
  "/orders": "or4d5r6s2a",
  "/orders/{orderId}": "or4d5r6id7",
  "/orders/{orderId}/items": "it3m5s8q1w",
  "/orders/{orderId}/events": "ev7n2ts9r4",
  "/orders/{orderId}/receipt": "rc5p1t8y3u",
  "/customers/{customerId}/notifications": "n0t1f4c8v7",
  "/payments": "pay8m4nt5h",
  "/payments/{paymentId}": "pay8mid1j2",
  "/shipments/{proxy+}": "sh1prx9l5z",
} as const;

/** The labels of a method of the Orders API. */
export function at<V extends string>(httpMethod: V, path: keyof typeof RESOURCES) {
  return { restApiId: "k7o2rd3rs1", resourceId: RESOURCES[path], httpMethod } as const;
}

/** A role of the account that the Orders API is in. */
export function role<N extends string>(name: N) {
  return `arn:aws:iam::123456789012:role/${name}` as const;
}
