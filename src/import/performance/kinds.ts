import { evaluationBases, evidenceKinds, goalBases, operatorSigns, scoringRules } from "./vocabulary.ts";

/** A plain number as a weight or a score is printed; a trailing 分 is dropped by the readers. */
export const numberPattern = /^\d+(?:\.\d+)?$/;

/** Whether a text begins with the sign of a target in figures. */
export function hasOperator(text: string): boolean {
  return text !== "" && operatorSigns.includes(text.charAt(0));
}

/** Whether every piece of a list is a known kind of evidence; a page break may leave its last comma. */
export function isEvidence(text: string): boolean {
  const pieces = text.replace(/[,，、]$/, "").split(/[,，、]/);
  return pieces.every((piece) => evidenceKinds.includes(piece));
}

function isKnownWord(text: string): boolean {
  return goalBases.includes(text) || evaluationBases.includes(text) || scoringRules.includes(text) || isEvidence(text);
}

function isWords(text: string): boolean {
  return !numberPattern.test(text) && !isKnownWord(text);
}

/** Whether a text may stand in a column whose place is certain: new words are welcome there, words of another column are not. */
export function canStandIn(column: string, text: string): boolean {
  const isNumber = numberPattern.test(text);
  switch (column) {
    case "basis":
      return !isNumber && !scoringRules.includes(text) && !isEvidence(text);
    case "rule":
      return !isNumber && !goalBases.includes(text) && !isEvidence(text);
    case "evidence":
      return !isNumber && !goalBases.includes(text) && !scoringRules.includes(text);
    default:
      return canHold(column, text, false);
  }
}

/** Whether a column can hold a text; `isOverall` tables name documents as 依据. */
export function canHold(column: string, text: string, isOverall: boolean): boolean {
  switch (column) {
    case "name":
      return isWords(text) && !hasOperator(text);
    case "note":
      return isWords(text);
    case "target":
    case "actual":
    case "previous":
      return !isKnownWord(text);
    case "basis":
      return isOverall ? !numberPattern.test(text) && !hasOperator(text) : goalBases.includes(text);
    case "weight":
    case "score":
      return numberPattern.test(text);
    case "rule":
      return scoringRules.includes(text);
    case "evidence":
      return isEvidence(text);
    default:
      return false;
  }
}
