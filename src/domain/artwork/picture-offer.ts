import { type LookFacts, type LookId, looks } from './looks.ts';
import { type MessageKind, messageKinds } from './messages/index.ts';

/** Which choices of a picture show in a look: ground and emphasis, and the motif. */
export interface PictureOffer {
  words: boolean;
  motif: boolean;
}

/** A ceremony's lines to write on and a sheet of badges leave no choice. */
export function toPictureOffer(look: LookId, kind: MessageKind): PictureOffer {
  const { showsMotif, onGrounds }: LookFacts = looks[look];
  const { filling, fields } = messageKinds[kind];
  const isSentence = filling === 'words' && !('time' in fields);
  return { words: isSentence && onGrounds === true, motif: isSentence && showsMotif === true };
}
