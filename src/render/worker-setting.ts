/** Where rendering reads from and writes to. */
export interface WorkerSetting {
  root: string;
  outFolder: string;
  cacheFolder: string;
}
