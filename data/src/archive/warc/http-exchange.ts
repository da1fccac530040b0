/** A request and the head of its answer. Headers stand in the order and with the names in which they were sent. */
export interface HttpExchange {
  requestHeaders: readonly (readonly [name: string, value: string])[];
  status: number;
  statusText: string;
  responseHeaders: readonly (readonly [name: string, value: string])[];
  /** The address of the server that answered, where it is known. */
  serverAddress?: string;
}
