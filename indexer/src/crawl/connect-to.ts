import { Agent, buildConnector } from 'undici';

/** Where to open connections instead of at the host that an address names. */
export interface Endpoint {
  host: string;
  port: number;
}

/**
 * A pool of connections. With an endpoint, all connections of http addresses go there while the requests keep naming the public
 * host, as curl's --connect-to does: for a copy of a site, or the sample portal.
 */
export function createAgent(connectTo: Endpoint | undefined): Agent {
  if (!connectTo) return new Agent({ connections: 1, pipelining: 1 });
  const connect = buildConnector({});
  return new Agent({
    connections: 1,
    connect: (options, callback) =>
      connect({ ...options, hostname: connectTo.host, host: connectTo.host, port: String(connectTo.port) }, callback),
  });
}
