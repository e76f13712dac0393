/** What one request may weigh and how long it may take; sizes in bytes, times in milliseconds. */
export interface DoorLimits {
  readonly headerFields: number;
  readonly headerBytes: number;
  /** From the connection, or the end of the request before, to the end of the headers. */
  readonly headersTimeout: number;
  /** The same to the end of the body. */
  readonly requestTimeout: number;
  /** How often both are looked at. */
  readonly checkingInterval: number;
  readonly keepAliveTimeout: number;
  readonly connections: number;
  readonly requestsPerSocket: number;
  /** How long a closing server waits for what runs. */
  readonly closeTimeout: number;
}

/** The largest request body, and so the largest body text inside it: 2 MiB. API Gateway's largest template is 300 KB. */
export const MAX_BODY_BYTES = 2 * 1024 * 1024;

export const DOOR_LIMITS: DoorLimits = {
  headerFields: 64,
  headerBytes: 16 * 1024,
  headersTimeout: 5_000,
  requestTimeout: 15_000,
  checkingInterval: 1_000,
  keepAliveTimeout: 5_000,
  connections: 512,
  requestsPerSocket: 1_000,
  closeTimeout: 25_000,
};
