/** Where and how a server of one's own shows the site. */
export interface ServerSite {
  /** With a slash at both ends. */
  base: string;
  /** The folder whose `<base>` below it holds the built site: `/srv/www` for `/srv/www/thang-hanh-dong/`. */
  root: string;
  /** The domain's name; `_` or empty for every name. */
  host: string;
  port: number;
}
