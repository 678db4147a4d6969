/** Whether this machine is a Mac, whose shortcuts use Command. */
export const isMac: boolean = navigator.userAgent.includes("Macintosh");
