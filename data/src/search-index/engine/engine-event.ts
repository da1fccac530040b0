/** What happens to the embedded server, for a log. `pid` is the server's. */
export type EngineEvent =
  /** We own the state folder and started its server. */
  | { readonly type: 'started'; readonly pid: number; readonly port: number }
  /** Another process of ours owns the server; we use it. */
  | { readonly type: 'attached'; readonly url: string }
  /** We own the state folder, and its server was running already. */
  | { readonly type: 'adopted'; readonly pid: number; readonly port: number }
  /** The server ended without our asking; it will be restarted. */
  | { readonly type: 'died'; readonly pid: number; readonly reason: string }
  | { readonly type: 'restarted'; readonly pid: number; readonly port: number }
  /** The owner left, and we own the server now. */
  | { readonly type: 'took-over'; readonly pid: number; readonly port: number }
  /** A restart or a take-over failed; it is tried again after a while. */
  | { readonly type: 'failed'; readonly error: unknown; readonly retryInMillis: number };
