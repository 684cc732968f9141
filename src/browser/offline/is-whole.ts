/** Letters of a sum: the first of a SHA-256 in hex. What a worker keeps is hurt by chance, not by somebody. */
export const sumLength = 16;

/** Whether a kept answer is what the build wrote. */
export async function isWhole(answer: Response, sum: string): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer()));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.startsWith(sum);
}
