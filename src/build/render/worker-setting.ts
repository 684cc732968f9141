/** Where rendering reads from and writes to. */
export interface WorkerSetting {
  root: string;
  outFolder: string;
  cacheFolder: string;
}

/** What the workers are told; without an output folder they only fill the cache. */
export type PoolSetting = Omit<WorkerSetting, 'outFolder'> & Partial<Pick<WorkerSetting, 'outFolder'>>;

/** What the workers are told besides: by what they draw, as a digest. */
export type WorkerData = PoolSetting & { drawing: string };
