// The names that Windows keeps for devices, with any extension; and what no name there may hold or end with. Marks that turn
// the direction of writing would let `txt.exe` be read as `exe.txt`.
const DEVICE =
  /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u{b9}\u{b2}\u{b3}]|lpt[0-9\u{b9}\u{b2}\u{b3}])[ ]*(?:\.|$)/iu;
const FORBIDDEN = /[\p{Cc}<>:"/\\|?*\u{61c}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]/u;
const LONGEST_NAME = 255;

/** Whether a file or folder of this name can be made on every system, and is no device, no way to another folder and no disguise. */
export function isPortableName(name: string): boolean {
  return (
    name !== "" &&
    Buffer.byteLength(name) <= LONGEST_NAME &&
    !FORBIDDEN.test(name) &&
    !/[. ]$/u.test(name) &&
    !DEVICE.test(name)
  );
}
