const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6] as const;
const OTHER_DIGITS = /[\u{660}-\u{669}\u{6f0}-\u{6f9}\u{966}-\u{96f}\u{9e6}-\u{9ef}]/gu;

/** Text with the digits of Arabic, Persian, Hindi and Bengali as Western ones. */
export function westernDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10) ?? code;
    return String(code - zero);
  });
}
