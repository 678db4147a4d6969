import type { Quirk } from "./quirk.ts";
/**
 * Footnotes are links between two places of the document: `#_ftn1` in Word, `#sdfootnote1sym` in LibreOffice, `#ftnt1` in Google
 * Docs. The links lead nowhere once they are pasted. The number in the text is set above the line, the one before the note
 * is not, and the rule that Word draws above the notes goes.
 */
export declare const footnotes: Quirk;
