/** Where and how a server of one's own shows the site. */
export interface ServerSite {
  /** With a slash at both ends. */
  base: string;
  /** The folder whose `<base>` below it holds the built site: `/srv/www` for `/srv/www/thang-hanh-dong/`. */
  root: string;
  /** The domain's name; empty for every name. */
  host: string;
  port: number;
  /** Over HTTPS; else in plain HTTP, behind something that does it. */
  secure: boolean;
  /** The certificate's files, which nginx reads; Caddy gets its own. */
  certificate: { chain: string; key: string };
  /** The folder that the access log goes to. */
  logs: string;
}

/** Browsers keep to HTTPS for a year; other names of the domain are none of this site's business. */
export const strictTransport = 'max-age=31536000';

/**
 * Begins the names of the settings that are the site's own: one server may show several. Short whatever the
 * domain's name, since nginx takes no variable of more than some fifty letters: a sum (FNV-1a).
 */
export function toSiteName({ host, port, base }: ServerSite): string {
  let sum = 0x811c9dc5;
  for (const sign of `${host}:${port}${base}`) sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return `ttc_${(sum >>> 0).toString(16).padStart(8, '0')}`;
}
