import { toVietnameseDay } from '#domain/campaign/month-state.ts';

const epoch = process.env.SOURCE_DATE_EPOCH;

/**
 * ISO day in Vietnam for which the pages are built: what they say without scripts is right on it. `SOURCE_DATE_EPOCH`
 * (seconds) stands for the clock where two builds are held against each other.
 */
export const buildDay: string = toVietnameseDay(epoch ? new Date(Number(epoch) * 1000) : new Date());
