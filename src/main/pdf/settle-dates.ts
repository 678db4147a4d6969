/** How a PDF writes when it was made and last changed (ISO 32000-1, 7.9.4). */
const DATE = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d{2}'\d{2}'?\)/g;

/**
 * A PDF that says it was made at the given instant, so that the same article always gives the same bytes. What stands there is
 * replaced by as many bytes: a PDF counts where its parts begin.
 */
export function settleDates(pdf: Uint8Array, instant: string): Buffer {
  const stamp = Temporal.Instant.from(instant).toZonedDateTimeISO("UTC");
  const digits = stamp.toString({ smallestUnit: "second", timeZoneName: "never", offset: "never" }).replace(/\D/g, "");
  const text = Buffer.from(pdf).toString("latin1");
  const settled = text.replace(
    DATE,
    (found: string, name: string) => `/${name} (D:${digits}+00'00'`.padEnd(found.length - 1) + ")",
  );
  return Buffer.from(settled, "latin1");
}
