import { getCollection, getEntry, render } from 'astro:content';
import { toIdentity } from '#content/domain/to-domain.ts';
import type { Identity } from '#domain/identity/identity.ts';
import { keepForBuild } from './keep-for-build.ts';

export const getIdentities = keepForBuild(
  async (): Promise<Identity[]> => (await getCollection('identity')).map(toIdentity),
);

/** @throws Error naming the identity when it has no folder. */
export async function getIdentity(name: string): Promise<Identity> {
  const entry = await getEntry('identity', name);
  if (!entry) throw new Error(`There is no content/identities/${name}/identity.yaml`);
  return toIdentity(entry);
}

/** The guide to using the identity: its title, its summary and the text as a component. */
export async function getIdentityGuide(name: string) {
  const entry = await getEntry('identityGuide', name);
  if (!entry) throw new Error(`There is no content/identities/${name}/guide.mdx`);
  const { Content } = await render(entry);
  return { ...entry.data, Content };
}
