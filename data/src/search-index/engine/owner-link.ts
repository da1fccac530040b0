import { createConnection, type Socket } from 'node:net';
import { withShortSocketPath } from './short-socket-path.ts';

/** How long a leaving process waits for a busy owner to take note, in milliseconds. */
const farewellMillis = 2_000;

/** An attached process's connection to the owner. As long as it is open, the owner leaves the server running. */
export class OwnerLink {
  readonly closed: Promise<void>;
  readonly #socket: Socket;
  #isNoted = false;

  /** `socket` is connected; `onMoved` is called when the server has another address. */
  constructor(socket: Socket, onMoved: () => void) {
    this.#socket = socket;
    this.closed = new Promise((resolve) => socket.once('close', () => resolve()));
    socket.on('error', () => undefined); // 'close' follows
    socket.unref();
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      if (text.includes('noted')) this.#isNoted = true;
      if (text.includes('moved')) onMoved();
    });
  }

  get isOpen(): boolean {
    return !this.#socket.destroyed;
  }

  /**
   * Tells the owner that this process no longer needs the server. False when the owner left at the same moment: it may have
   * handed the server over to us.
   */
  async leave(): Promise<boolean> {
    this.#socket.write('leaving\n');
    const busy = setTimeout(() => {
      this.#isNoted = true;
      this.#socket.destroy();
    }, farewellMillis);
    await this.closed;
    clearTimeout(busy);
    return this.#isNoted;
  }
}

/** Undefined when nobody listens; `reason` of a refusal tells a left-over socket (ECONNREFUSED) from none (ENOENT). */
export async function connectToOwner(
  path: string,
  onMoved: () => void,
): Promise<OwnerLink | 'ECONNREFUSED' | 'ENOENT' | 'EAGAIN'> {
  return withShortSocketPath(
    path,
    (short) =>
      new Promise((resolve, reject) => {
        const socket = createConnection(short);
        socket.once('connect', () => {
          socket.removeAllListeners('error');
          resolve(new OwnerLink(socket, onMoved));
        });
        socket.once('error', (error: NodeJS.ErrnoException) => {
          if (error.code === 'ECONNREFUSED' || error.code === 'ENOENT' || error.code === 'EAGAIN') resolve(error.code);
          else reject(error);
        });
      }),
  );
}
