import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface FolderServer {
  /** Address of the home page, with the base path and a closing slash. */
  address: string;
  close: () => Promise<void>;
}

export interface ServeOptions {
  folder: string;
  /** The path that the site was built for: `/` or e.g. `/thang-hanh-dong/`. */
  base?: string;
  host?: string;
  /** 0 takes any free port; a taken port leads to the next free one. */
  port?: number;
}

/**
 * Serves a built site the way a static host does: folders through their index.html, everything
 * unknown as 404.html with status 404.
 * @throws Error when the folder holds no index.html.
 */
export async function serveFolder(options: ServeOptions): Promise<FolderServer> {
  const { folder, base = '/', host = '127.0.0.1', port = 0 } = options;
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`No built site in ${folder}; run "npm run build" first`);
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const sendFile = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url === prefix.slice(0, -1)) {
      response.writeHead(301, { location: prefix }).end();
      return;
    }
    if (!url.startsWith(prefix)) return void sendNotFound(folder, response);
    request.url = url.slice(prefix.length - 1);
    sendFile(request, response, () => void sendNotFound(folder, response));
  });
  await listen(server, host, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${taken}${prefix}`,
    close: () => closeServer(server),
  };
}

async function sendNotFound(folder: string, response: ServerResponse): Promise<void> {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? await readFile(page) : '404');
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, resolve);
  try {
    await promise;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === 0) throw error;
    await listen(server, host, port + 1);
  }
}

async function closeServer(server: Server): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.close((error) => (error ? reject(error) : resolve()));
  server.closeAllConnections();
  await promise;
}
