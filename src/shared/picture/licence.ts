import { z } from "zod";

/** Under which licence or agreement a picture may be shown, in the words of the desk: `CC BY 4.0`, `Reuters, subscription`. */
export const LicenceSchema = z.string().trim().min(1).max(300);

/** A licence that readers may use the picture under, too: it is named beside it, with the address of its text. */
export interface PublicLicence {
  readonly name: string;
  readonly address: string;
}

const CREATIVE_COMMONS = /^CC[ -](BY(?:-NC)?(?:-(?:SA|ND))?)[ -](\d\.\d)(?: ([A-Z]{2}))?$/i;
const CC0 = /^CC0(?:[ -]1\.0)?$/i;

/** What a licence grants everybody; undefined for one that is between the outlet and whoever gave it. */
export function publicLicence(licence: string | undefined): PublicLicence | undefined {
  const name = (licence ?? "").replace(/\s+/g, " ").trim();
  if (CC0.test(name)) return { name, address: "https://creativecommons.org/publicdomain/zero/1.0/" };
  const [, kind, version, country] = CREATIVE_COMMONS.exec(name) ?? [];
  if (kind === undefined || version === undefined) return undefined;
  const path = [kind, version, country ?? ""].filter(Boolean).join("/").toLowerCase();
  return { name, address: `https://creativecommons.org/licenses/${path}/` };
}
