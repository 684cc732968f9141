import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { request as askPlainly, type IncomingMessage } from 'node:http';
import { request as askSecurely } from 'node:https';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';

/** Not by fetch, which unpacks the answer and says nothing of it. */
export async function request(
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const { protocol } = new URL(address);
  const options = { method, headers: { 'accept-encoding': 'gzip', ...headers } };
  // The certificate is the test's own.
  if (protocol === 'https:')
    askSecurely(address, { ...options, rejectUnauthorized: false }, resolve)
      .on('error', reject)
      .end();
  else askPlainly(address, options, resolve).on('error', reject).end();
  return promise;
}

/** What a server has written by the time that it has answered and written the answer's line. */
export async function readLogs(folder: string): Promise<string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.log'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.join('');
}

export async function readText(answer: IncomingMessage): Promise<string> {
  const body = answer.headers['content-encoding'] === 'gzip' ? answer.pipe(createGunzip()) : answer;
  const parts = await Array.fromAsync(body as AsyncIterable<Buffer>);
  return Buffer.concat(parts).toString();
}

export const toPolicies = ({ rawHeaders }: IncomingMessage): string =>
  rawHeaders.filter((_, at) => /^content-security-policy$/i.test(rawHeaders[at - 1] ?? '')).join(', ');
