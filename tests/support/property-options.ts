import { randomInt } from 'node:crypto';

/** For fast-check's `assert`, whose message names the seed of a failure. */
export interface PropertyOptions {
  numRuns: number;
  seed: number;
}

/** Of every run that asks for no other: a change fails a test, never a die. */
const fixedSeed = 20_161_115;

const { PROPERTY_RUNS: wishedRuns, PROPERTY_SEED: wishedSeed } = process.env;

/** A property's patience, which is longer where somebody asked for many draws. */
export const propertyTimeout = wishedRuns ? 6 * 3_600_000 : 900_000;

/**
 * How often a property is tried, and from which seed: `PROPERTY_RUNS` and `PROPERTY_SEED` in place of the usual ones.
 * The seed `random` is a fresh one for each property.
 * @param usual draws of a quick run
 */
export function toPropertyOptions(usual = 100): PropertyOptions {
  return { numRuns: wishedRuns ? toWhole('PROPERTY_RUNS', wishedRuns) : usual, seed: toSeed() };
}

function toSeed(): number {
  if (!wishedSeed) return fixedSeed;
  return wishedSeed === 'random' ? randomInt(2 ** 31) : toWhole('PROPERTY_SEED', wishedSeed);
}

function toWhole(name: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number)) return number;
  throw new Error(`${name} is no whole number: "${value}"`);
}
