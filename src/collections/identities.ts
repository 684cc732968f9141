import { getCollection, getEntry, render } from 'astro:content';
import type { Identity } from '#domain/identity/identity.ts';

export async function getIdentities(): Promise<Identity[]> {
  const entries = await getCollection('identities');
  return entries.map(({ id, data }) => ({ name: id, ...data }));
}

/** @throws Error naming the identity when it has no folder. */
export async function getIdentity(name: string): Promise<Identity> {
  const entry = await getEntry('identities', name);
  if (!entry) throw new Error(`There is no content/identities/${name}/identity.yaml`);
  return { name, ...entry.data };
}

/** The guide to using the identity: its title, its summary and the text as a component. */
export async function getIdentityGuide(name: string) {
  const entry = await getEntry('identityGuides', name);
  if (!entry) throw new Error(`There is no content/identities/${name}/guide.mdx`);
  const { Content } = await render(entry);
  return { ...entry.data, Content };
}
