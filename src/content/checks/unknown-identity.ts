import type { Check } from './checked-content.ts';
import { toSuggestion } from './find-nearest.ts';

/** Every campaign wears an identity that has its folder. */
export const checkUnknownIdentity: Check = ({ years, identityNames }) =>
  years.flatMap(({ campaign }) => {
    if (!campaign || identityNames.includes(campaign.value.identity)) return [];
    const name = campaign.value.identity;
    return [
      {
        position: campaign.positionOf(['identity']),
        fact: `Không có bộ nhận diện “${name}” trong content/identities/.`,
        fix: `${toSuggestion(name, identityNames)}Các bộ nhận diện hiện có: ${identityNames.join(', ') || 'chưa có'}.`,
      },
    ];
  });
