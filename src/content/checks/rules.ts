import { checkBodyLink } from './body-link.ts';
import { checkBodyPicture, checkPictureWords } from './body-picture.ts';
import { checkBrokenRedirect } from './broken-redirect.ts';
import type { Check, CheckContext, CheckedContent } from './checked-content.ts';
import { checkDatedSloganYear } from './dated-slogan-year.ts';
import { checkDatesInMonth } from './dates-in-month.ts';
import { checkDocumentDate } from './document-date.ts';
import { checkDocumentLink } from './document-link.ts';
import { checkDoubledWord } from './doubled-word.ts';
import { checkDuplicateDocumentId } from './duplicate-document-id.ts';
import { checkDuplicateSlogan } from './duplicate-slogan.ts';
import { checkEmblemDrawing } from './emblem-drawing.ts';
import { checkEmblemGround } from './emblem-ground.ts';
import { checkEmblemParts } from './emblem-parts.ts';
import { checkEmblemPicture } from './emblem-picture.ts';
import { checkEmphasisInSentence } from './emphasis-in-sentence.ts';
import { checkGlyphCoverage } from './glyph-coverage.ts';
import type { Issue } from './issue.ts';
import { checkJoinedSentences } from './joined-sentences.ts';
import { checkListStatus } from './list-status.ts';
import { checkLostAddress } from './lost-address.ts';
import { checkMarkupInSentence } from './markup-in-sentence.ts';
import { checkMisplacedTone } from './misplaced-tone.ts';
import { checkMixedToneStyle } from './mixed-tone-style.ts';
import { checkNoLetters } from './no-letters.ts';
import { checkOddSentence } from './odd-sentence.ts';
import { checkOldEncoding } from './old-encoding.ts';
import { checkOuterSign } from './outer-sign.ts';
import { checkRecordingFile, checkRecordingTranscript } from './recordings.ts';
import { checkSameDocument } from './same-document.ts';
import { checkSamePicture } from './same-picture.ts';
import { checkSearchSynonym } from './search-synonym.ts';
import { checkSignSpacing } from './sign-spacing.ts';
import { checkTemplateWords } from './template-words.ts';
import { checkTextFits } from './text-fits.ts';
import { checkTextNormalised } from './text-normalised.ts';
import {
  checkDraftTranslation,
  checkDuplicateTranslation,
  checkTranslatedMessage,
  checkTranslationLetters,
  checkTranslationReader,
} from './translations.ts';
import { checkUnchangedCorrection } from './unchanged-correction.ts';
import { checkUnknownDocument } from './unknown-document.ts';
import { checkUnknownIdentity } from './unknown-identity.ts';
import { checkWeakContrast } from './weak-contrast.ts';
import { checkYearMatchesFolder } from './year-matches-folder.ts';

/** What a schema cannot say of the content. */
interface Rule {
  /** An error keeps the content from being published, a warning does not. */
  severity: Issue['severity'];
  check: Check;
}

/** A new rule is one file and one row here, under its code. */
export const rules = {
  'year-matches-folder': { severity: 'error', check: checkYearMatchesFolder },
  'dates-in-month': { severity: 'error', check: checkDatesInMonth },
  'list-status': { severity: 'error', check: checkListStatus },
  'duplicate-slogan': { severity: 'error', check: checkDuplicateSlogan },
  'dated-slogan-year': { severity: 'error', check: checkDatedSloganYear },
  'unchanged-correction': { severity: 'error', check: checkUnchangedCorrection },
  'emphasis-in-sentence': { severity: 'error', check: checkEmphasisInSentence },
  'same-picture': { severity: 'warning', check: checkSamePicture },
  'unknown-document': { severity: 'error', check: checkUnknownDocument },
  'duplicate-document-id': { severity: 'error', check: checkDuplicateDocumentId },
  'same-document': { severity: 'warning', check: checkSameDocument },
  'document-date': { severity: 'warning', check: checkDocumentDate },
  'unknown-identity': { severity: 'error', check: checkUnknownIdentity },
  'old-encoding': { severity: 'error', check: checkOldEncoding },
  'text-normalised': { severity: 'warning', check: checkTextNormalised },
  'no-letters': { severity: 'error', check: checkNoLetters },
  'outer-sign': { severity: 'warning', check: checkOuterSign },
  'markup-in-sentence': { severity: 'error', check: checkMarkupInSentence },
  'joined-sentences': { severity: 'warning', check: checkJoinedSentences },
  'odd-sentence': { severity: 'warning', check: checkOddSentence },
  'sign-spacing': { severity: 'warning', check: checkSignSpacing },
  'template-words': { severity: 'error', check: checkTemplateWords },
  'doubled-word': { severity: 'warning', check: checkDoubledWord },
  'misplaced-tone': { severity: 'warning', check: checkMisplacedTone },
  'mixed-tone-style': { severity: 'warning', check: checkMixedToneStyle },
  'glyph-coverage': { severity: 'error', check: checkGlyphCoverage },
  'text-fits': { severity: 'error', check: checkTextFits },
  'translated-message': { severity: 'error', check: checkTranslatedMessage },
  'duplicate-translation': { severity: 'error', check: checkDuplicateTranslation },
  'translation-letters': { severity: 'error', check: checkTranslationLetters },
  'translation-reader': { severity: 'error', check: checkTranslationReader },
  'draft-translation': { severity: 'warning', check: checkDraftTranslation },
  'recording-file': { severity: 'error', check: checkRecordingFile },
  'recording-transcript': { severity: 'error', check: checkRecordingTranscript },
  'lost-address': { severity: 'error', check: checkLostAddress },
  'broken-redirect': { severity: 'error', check: checkBrokenRedirect },
  'search-synonym': { severity: 'error', check: checkSearchSynonym },
  'body-link': { severity: 'error', check: checkBodyLink },
  'body-picture': { severity: 'error', check: checkBodyPicture },
  'picture-words': { severity: 'warning', check: checkPictureWords },
  'document-link': { severity: 'error', check: checkDocumentLink },
  'weak-contrast': { severity: 'error', check: checkWeakContrast },
  'emblem-drawing': { severity: 'error', check: checkEmblemDrawing },
  'emblem-parts': { severity: 'error', check: checkEmblemParts },
  'emblem-picture': { severity: 'error', check: checkEmblemPicture },
  'emblem-ground': { severity: 'warning', check: checkEmblemGround },
} as const satisfies Record<string, Rule>;

export type RuleCode = keyof typeof rules;
export const ruleCodes = Object.keys(rules) as RuleCode[];

/** All that the rules find; of the given ones only, where some are named. */
export const runRules = (
  content: CheckedContent,
  context: CheckContext,
  codes: readonly RuleCode[] = ruleCodes,
): (Issue & { code: RuleCode })[] =>
  codes.flatMap((code) => {
    const { severity, check } = rules[code];
    return check(content, context).map((finding) => ({ code, severity, ...finding }));
  });
