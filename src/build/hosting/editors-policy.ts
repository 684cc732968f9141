import type { CmsBackend } from '#domain/site/site.ts';

/** Hosts that Sveltia CMS asks for one git service, as it does by itself. */
interface BackendHosts {
  api?: string;
  /** Where its window of sign-in ends, and fetches a token. */
  signIn?: string;
  /** Faces of who is signed in. */
  pictures?: readonly string[];
  /** Whether the service has trouble. */
  status?: string;
}

const backendHosts: Record<CmsBackend['name'], BackendHosts> = {
  github: {
    api: 'https://api.github.com',
    signIn: 'https://api.netlify.com',
    pictures: ['https://avatars.githubusercontent.com'],
    status: 'https://www.githubstatus.com',
  },
  gitlab: {
    api: 'https://gitlab.com',
    signIn: 'https://gitlab.com',
    pictures: ['https://gitlab.com', 'https://secure.gravatar.com'],
    status: 'https://status-api.hostedstatus.com',
  },
  gitea: { api: 'https://gitea.com', signIn: 'https://gitea.com', pictures: ['https://gitea.com'] },
  'test-repo': {},
};

/** Where it asks whether there is a newer one of itself. */
const newerVersion = 'https://unpkg.com';

/**
 * What the editors' page may load besides its own: Sveltia CMS writes its styles while it runs, shows pictures before
 * they are saved, and talks to the git service that `content/site.yaml` names, and to no other.
 */
export function toEditorsSources(backend: CmsBackend): Record<string, readonly string[]> {
  const { api, signIn, pictures = [], status } = backendHosts[backend.name];
  const own = (address: string | undefined) => (address ? [new URL(address).origin] : []);
  const toList = (...sources: (string | undefined)[]) => [
    ...new Set(sources.filter((one) => one !== undefined)),
  ];
  const [apiHost = api] = own(backend.api_root);
  const [signInHost = signIn] = own(backend.base_url);
  return {
    'connect-src': toList('blob:', 'data:', apiHost, signInHost, status, api && newerVersion),
    'font-src': ['data:'],
    'frame-src': ["'self'", 'blob:'],
    'img-src': toList('data:', ...pictures, ...own(backend.api_root)),
    'media-src': ['blob:'],
    // Its reader of HEIC pictures.
    'script-src': ["'wasm-unsafe-eval'"],
    'style-src': ["'unsafe-inline'"],
    'worker-src': ['blob:'],
  };
}
