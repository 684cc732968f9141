import type { AssetCollection } from '@sveltia/cms';
import { type CmsSetting, toNewYear } from './cms-setting.ts';

/** Files that have no form: the recordings and pictures of each year, the drawings of each identity. */
export const toAssetCollections = (setting: CmsSetting): AssetCollection[] => [
  ...setting.identities.map((name) => ({
    name: `identity-${name}`,
    label: `Tệp biểu tượng ${name}`,
    media_folder: `content/identities/${name}`,
  })),
  ...[toNewYear(setting), ...setting.years]
    .sort((a, b) => b - a)
    .map((year) => ({
      name: `year-${year}`,
      label: `Tệp của năm ${year}`,
      media_folder: `content/${year}/assets`,
    })),
];
