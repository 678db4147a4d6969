/**
 * Tells the user what is happening. Always on standard error, so that a command's own output stays clean.
 * @param {string} message
 */
export function say(message) {
  process.stderr.write(`dateline: ${message}\n`);
}

/**
 * Prints a failure's message (its stack only when it is no message meant for the user) and ends with exit code 1.
 * @param {unknown} error
 * @returns {never}
 */
export function fail(error) {
  say(error instanceof SetupError ? error.message : String(error instanceof Error ? error.stack : error));
  process.exit(1);
}

/** A failure whose message tells the user what is wrong and how to mend it. */
export class SetupError extends Error {}
