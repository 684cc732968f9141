import type { Kit } from '#domain/artwork/kit.ts';
import { planKits } from '#domain/artwork/plan-kits.ts';
import { getPlanInput } from './plan-input.ts';

/** The kits that the build makes, newest campaign first. */
export const getKits = async (): Promise<Kit[]> => planKits(await getPlanInput());
