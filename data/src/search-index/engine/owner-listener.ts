import { rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { withShortSocketPath } from './short-socket-path.ts';

/** The owner's end of `owner.sock`: who holds it owns the state folder's server. */
export class OwnerListener {
  readonly #path: string;
  readonly #isAliased: boolean;
  readonly #server: Server;
  readonly #attached = new Set<Socket>();

  /** `server` listens on `path`, by another name if `isAliased`. */
  constructor(path: string, server: Server, isAliased: boolean) {
    this.#path = path;
    this.#isAliased = isAliased;
    this.#server = server;
    server.unref();
    server.on('error', () => undefined); // a connection that could not be accepted is closed, and its process tries again
    server.on('connection', (socket) => this.#accept(socket));
  }

  /** How many processes would lose the server if it were stopped. */
  get attachedCount(): number {
    return this.#attached.size;
  }

  /** Tells those attached to read `engine.json` again. */
  announceMove(): void {
    for (const socket of this.#attached) socket.write('moved\n');
  }

  /**
   * Lets nobody in any more. Synchronous, because a process that exits may call it. The file goes before the socket closes, so that
   * it is never another owner's file that goes; Node removes it itself, by the name under which it was bound.
   */
  close(): void {
    if (!this.#server.listening) return;
    if (this.#isAliased) rmSync(this.#path, { force: true });
    this.#server.close();
  }

  /** Sends away those attached: the first of them to notice becomes the owner. */
  dismiss(): void {
    for (const socket of this.#attached) socket.destroy();
    this.#attached.clear();
  }

  #accept(socket: Socket): void {
    this.#attached.add(socket);
    socket.unref();
    socket.setEncoding('utf8');
    socket.on('error', () => undefined); // 'close' follows
    socket.once('close', () => this.#attached.delete(socket));
    socket.once('data', () => {
      this.#attached.delete(socket);
      socket.end('noted\n');
    });
  }
}

/** Throws when the file is there already, or when the file system knows no sockets. */
export async function bindOwnerSocket(path: string): Promise<OwnerListener> {
  return withShortSocketPath(
    path,
    (short) =>
      new Promise((resolve, reject) => {
        const server = createServer();
        server.once('error', (cause) =>
          reject(new Error(`Cannot make the socket ${path}; the state folder must be on a local disk`, { cause })),
        );
        server.listen({ path: short, exclusive: true }, () => {
          server.removeAllListeners('error');
          resolve(new OwnerListener(path, server, short !== path));
        });
      }),
  );
}
