import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress } from './public-address.ts';

/** Where to open connections instead of at the host that an address names. */
export interface Endpoint {
  host: string;
  port: number;
}

export interface ConnectionOptions {
  /**
   * All connections go there while the requests keep naming the public host, as curl's --connect-to does: for a copy of a site, or the
   * sample portal.
   */
  connectTo?: Endpoint | undefined;
  /** Whether a host may be on a private network or on this machine. */
  allowPrivate?: boolean;
  /** The addresses of a host. Default: as the system resolves it. */
  resolve?: (host: string) => Promise<{ address: string; family: number }[]>;
}

/** One connection to each host, and where it leads. */
export interface Connection {
  dispatcher: Agent;
  /** The IP address that the connection to an origin leads to, once there is one. */
  addressOf(origin: string): string | undefined;
}

/** A host is no public one, and its site's description does not allow that. */
export class PrivateHostError extends Error {
  override readonly name = 'PrivateHostError';
  constructor(host: string, address: string) {
    super(
      host === address
        ? `${host} is an address of no public host: a site may be there only with allowPrivate: true`
        : `${host} is at ${address}, which is no public address: a site may be there only with allowPrivate: true`,
    );
  }
}

/**
 * Opens connections for a crawl. Whether an address is public is seen where the connection is opened, so that a name which resolves to
 * another address the second time gains nothing.
 */
export function createConnection({
  connectTo,
  allowPrivate = false,
  resolve = resolveBySystem,
}: ConnectionOptions): Connection {
  const addresses = new Map<string, string>();
  const isGuarded = !allowPrivate && !connectTo;
  const connect = buildConnector({ lookup: createLookup(resolve, isGuarded) });
  const dispatcher = new Agent({
    connections: 1,
    pipelining: 1,
    connect: (options, callback) => {
      const { hostname, protocol, host } = options;
      const literal = hostname.replace(/^\[|\]$/g, '');
      if (isGuarded && isIP(literal) !== 0 && !isPublicAddress(literal)) {
        callback(new PrivateHostError(literal, literal), null);
        return;
      }
      const target = connectTo
        ? { ...options, hostname: connectTo.host, host: connectTo.host, port: String(connectTo.port) }
        : options;
      connect(target, (...result) => {
        const [, socket] = result;
        if (socket?.remoteAddress)
          addresses.set(new URL(`${protocol}//${host ?? hostname}`).origin, socket.remoteAddress);
        callback(...result);
      });
    },
  });
  return { dispatcher, addressOf: (origin) => addresses.get(origin) };
}

const resolveBySystem = (host: string) => systemLookup(host, { all: true });

/** A lookup that gives public addresses alone. */
function createLookup(resolve: NonNullable<ConnectionOptions['resolve']>, isGuarded: boolean): LookupFunction {
  return (host, options, callback) => {
    const answer = async (): Promise<void> => {
      const found = await resolve(host);
      const usable = isGuarded ? found.filter(({ address }) => isPublicAddress(address)) : found;
      const [first] = usable;
      if (!first) throw new PrivateHostError(host, found[0]?.address ?? 'no address');
      if (options.all) callback(null, usable);
      else callback(null, first.address, first.family);
    };
    answer().catch((error: NodeJS.ErrnoException) => callback(error, '', 0));
  };
}
