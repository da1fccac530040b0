import { Agent, get } from 'node:http';
import { gunzipSync } from 'node:zlib';

export interface KeepAliveClient {
  /** Asks for an address and reads the whole reply as JSON. Throws an Error for any status but 200. */
  getJson(address: string, options?: { gzip?: boolean }): Promise<unknown>;
  close(): void;
}

/** A client that keeps its one connection, as a browser does. */
export function createKeepAliveClient(): KeepAliveClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    getJson: async (address, { gzip = false } = {}) => {
      const { status, body } = await read(agent, address, gzip ? 'gzip' : 'identity');
      if (status !== 200) throw new Error(`${address} answers ${status}: ${body}`);
      return JSON.parse(body);
    },
    close: () => agent.destroy(),
  };
}

function read(agent: Agent, address: string, encoding: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers: { 'Accept-Encoding': encoding } }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.once('error', reject);
      reply.once('end', () => {
        const bytes = Buffer.concat(chunks);
        const plain = reply.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
        resolve({ status: reply.statusCode ?? 0, body: plain.toString('utf8') });
      });
    });
    request.once('error', reject);
  });
}
