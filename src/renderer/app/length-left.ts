/** How near a text has to come to its target to have reached it, as a part of it. */
const NEAR = 0.02;

const numbers = new Intl.NumberFormat("en-GB");

/** How far a text is from its target length, in words, as the status bar says it. */
export function lengthLeft(words: number, target: number): string {
  const difference = words - target;
  if (Math.abs(difference) <= target * NEAR) return "on target";
  return difference > 0 ? `${numbers.format(difference)} over` : `${numbers.format(-difference)} to go`;
}
