import type { MotifId } from '#domain/artwork/motifs.ts';
import { adultAndChild } from './adult-and-child.ts';
import { armInArm } from './arm-in-arm.ts';
import { balanceScales } from './balance-scales.ts';
import { breakingSilence } from './breaking-silence.ts';
import { claspedHands } from './clasped-hands.ts';
import { clinicHeart } from './clinic-heart.ts';
import { community } from './community.ts';
import { day2511 } from './day-25-11.ts';
import { doveRibbon } from './dove-ribbon.ts';
import { elderAndYoung } from './elder-and-young.ts';
import { embrace } from './embrace.ts';
import { equalPeople } from './equal-people.ts';
import { fatherAndChild } from './father-and-child.ts';
import { heartKey } from './heart-key.ts';
import { heartShield } from './heart-shield.ts';
import { helpline } from './helpline.ts';
import { home } from './home.ts';
import { lawBook } from './law-book.ts';
import { leaderLectern } from './leader-lectern.ts';
import { lotus } from './lotus.ts';
import { manLeadsRibbon } from './man-leads-ribbon.ts';
import { manyPeoples } from './many-peoples.ts';
import { manyVoices } from './many-voices.ts';
import { megaphone } from './megaphone.ts';
import { defineMotif, type Motif } from './motif.ts';
import { nowClock } from './now-clock.ts';
import { openPadlock } from './open-padlock.ts';
import { phoneShelter } from './phone-shelter.ts';
import { ribbonBridge } from './ribbon-bridge.ts';
import { ribbonFlow } from './ribbon-flow.ts';
import { safeDoor } from './safe-door.ts';
import { school } from './school.ts';
import { shelteringHands } from './sheltering-hands.ts';
import { skilledPeople } from './skilled-people.ts';
import { speechHeart } from './speech-heart.ts';
import { sproutRibbon } from './sprout-ribbon.ts';
import { stepsTogether } from './steps-together.ts';
import { stopHand } from './stop-hand.ts';
import { sunrisePeople } from './sunrise-people.ts';
import { umbrellaArcs } from './umbrella-arcs.ts';
import { wheelchairTogether } from './wheelchair-together.ts';

/** Every motif's drawing; what it is called and when it is called for stands in the domain. */
export const motifs = {
  embrace: defineMotif(embrace),
  'adult-and-child': defineMotif(adultAndChild),
  'arm-in-arm': defineMotif(armInArm),
  community: defineMotif(community),
  'speech-heart': defineMotif(speechHeart),
  'many-voices': defineMotif(manyVoices),
  'breaking-silence': defineMotif(breakingSilence),
  megaphone: defineMotif(megaphone),
  'stop-hand': defineMotif(stopHand),
  'sheltering-hands': defineMotif(shelteringHands),
  'clasped-hands': defineMotif(claspedHands),
  'heart-key': defineMotif(heartKey),
  'open-padlock': defineMotif(openPadlock),
  'balance-scales': defineMotif(balanceScales),
  'equal-people': defineMotif(equalPeople),
  'law-book': defineMotif(lawBook),
  home: defineMotif(home),
  'umbrella-arcs': defineMotif(umbrellaArcs),
  'phone-shelter': defineMotif(phoneShelter),
  'heart-shield': defineMotif(heartShield),
  helpline: defineMotif(helpline),
  'sprout-ribbon': defineMotif(sproutRibbon),
  'steps-together': defineMotif(stepsTogether),
  'now-clock': defineMotif(nowClock),
  'man-leads-ribbon': defineMotif(manLeadsRibbon),
  school: defineMotif(school),
  'clinic-heart': defineMotif(clinicHeart),
  'dove-ribbon': defineMotif(doveRibbon),
  lotus: defineMotif(lotus),
  'sunrise-people': defineMotif(sunrisePeople),
  'day-25-11': defineMotif(day2511),
  'wheelchair-together': defineMotif(wheelchairTogether),
  'ribbon-flow': defineMotif(ribbonFlow),
  'elder-and-young': defineMotif(elderAndYoung),
  'many-peoples': defineMotif(manyPeoples),
  'father-and-child': defineMotif(fatherAndChild),
  'safe-door': defineMotif(safeDoor),
  'ribbon-bridge': defineMotif(ribbonBridge),
  'skilled-people': defineMotif(skilledPeople),
  'leader-lectern': defineMotif(leaderLectern),
} as const satisfies Record<MotifId, Motif>;
