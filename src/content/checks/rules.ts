import { checkBrokenRedirect } from './broken-redirect.ts';
import type { Check } from './checked-content.ts';
import { checkDatedSloganYear } from './dated-slogan-year.ts';
import { checkDatesInMonth } from './dates-in-month.ts';
import { checkDocumentLink } from './document-link.ts';
import { checkDoubledWord } from './doubled-word.ts';
import { checkDuplicateDocumentId } from './duplicate-document-id.ts';
import { checkDuplicateSlogan } from './duplicate-slogan.ts';
import { checkEmblemDrawing } from './emblem-drawing.ts';
import { checkEmblemParts } from './emblem-parts.ts';
import { checkEmblemPicture } from './emblem-picture.ts';
import { checkGlyphCoverage } from './glyph-coverage.ts';
import type { RuleCode } from './issue-codes.ts';
import { checkListStatus } from './list-status.ts';
import { checkLostAddress } from './lost-address.ts';
import { checkMisplacedTone } from './misplaced-tone.ts';
import { checkMixedToneStyle } from './mixed-tone-style.ts';
import { checkOldEncoding } from './old-encoding.ts';
import { checkTextFits } from './text-fits.ts';
import { checkTextNormalised } from './text-normalised.ts';
import { checkUnchangedCorrection } from './unchanged-correction.ts';
import { checkUnknownDocument } from './unknown-document.ts';
import { checkUnknownIdentity } from './unknown-identity.ts';
import { checkWeakContrast } from './weak-contrast.ts';
import { checkYearMatchesFolder } from './year-matches-folder.ts';

/** The table of rules: a new rule is one code in `issue-codes.ts`, one file and one row here. */
export const allChecks: Record<RuleCode, Check> = {
  'year-matches-folder': checkYearMatchesFolder,
  'dates-in-month': checkDatesInMonth,
  'list-status': checkListStatus,
  'duplicate-slogan': checkDuplicateSlogan,
  'dated-slogan-year': checkDatedSloganYear,
  'unchanged-correction': checkUnchangedCorrection,
  'unknown-document': checkUnknownDocument,
  'duplicate-document-id': checkDuplicateDocumentId,
  'unknown-identity': checkUnknownIdentity,
  'old-encoding': checkOldEncoding,
  'text-normalised': checkTextNormalised,
  'doubled-word': checkDoubledWord,
  'misplaced-tone': checkMisplacedTone,
  'mixed-tone-style': checkMixedToneStyle,
  'glyph-coverage': checkGlyphCoverage,
  'text-fits': checkTextFits,
  'lost-address': checkLostAddress,
  'broken-redirect': checkBrokenRedirect,
  'document-link': checkDocumentLink,
  'weak-contrast': checkWeakContrast,
  'emblem-drawing': checkEmblemDrawing,
  'emblem-parts': checkEmblemParts,
  'emblem-picture': checkEmblemPicture,
};
