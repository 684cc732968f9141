/** Who runs the site and under which terms its artwork may be used: `content/site.yaml`. */
export interface Site {
  name: string;
  tagline: string;
  description: string;
  runBy: string;
  contact: { label: string; url: string };
  /** For posts, without the `#`; the site's own words, nobody's official ones. */
  hashtags: string[];
  artworkLicence: { name: string; url: string; note: string };
}
