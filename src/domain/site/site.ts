/** Who runs the site and under which terms its artwork may be used: `content/site.yaml`. */
export interface Site {
  name: string;
  tagline: string;
  description: string;
  runBy: string;
  contact: { label: string; url: string };
  /** Where weaknesses are reported without others reading along; the contact where absent. */
  securityContact?: string | undefined;
  /** For posts, without the `#`; the site's own words, nobody's official ones. */
  hashtags: string[];
  artworkLicence: { name: string; url: string; note: string };
  /** Where the editors' page signs in; without it the site has no such page. */
  cms?: { backend: CmsBackend };
}

/** The git service that keeps the content; names and fields are Sveltia CMS's. */
export interface CmsBackend {
  name: 'github' | 'gitlab' | 'gitea' | 'test-repo';
  repo?: string;
  branch?: string;
  base_url?: string;
  api_root?: string;
  app_id?: string;
}
