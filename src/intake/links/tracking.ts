/** Parameters that tell a site who a reader is or where a link was found, and nothing about the page. */
const TRACKING = new RegExp(
  `^(?:${[
    "utm_.*",
    "fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|li_fat_id|epik|srsltid",
    "mc_[ce]id|mkt_tok|_hs(?:enc|mi)|__hs(?:tc|sc|fp)|hsctatracking|vero_(?:id|conv)|oly_(?:anon|enc)_id",
    "_ga|_gl|ga_.*|_openstat|wickedid|rb_clickid|s_cid|icid|cmpid|ns_(?:campaign|mchannel|source|linkname|fee)|at_(?:medium|campaign|custom\\d|link_.*|format|ptr_.*|bbc_team)",
    "ref_(?:src|url)|fb_(?:action_ids|action_types|source|ref)|action_(?:object|type)_map|smid|smtyp|ito",
  ].join("|")})$`,
  "i",
);

/** An address without its tracking parameters, and how many there were. The rest of it is left exactly as written. */
export function withoutTracking(address: string): { address: string; dropped: number } {
  const [, before = "", query = "", fragment = ""] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(address) ?? [];
  if (query === "") return { address, dropped: 0 };
  const parameters = query.split("&");
  const kept = parameters.filter((parameter) => !TRACKING.test(nameOf(parameter)));
  if (kept.length === parameters.length) return { address, dropped: 0 };
  const rest = kept.length === 0 ? "" : `?${kept.join("&")}`;
  return { address: `${before}${rest}${fragment}`, dropped: parameters.length - kept.length };
}

function nameOf(parameter: string): string {
  const [name = ""] = parameter.split("=");
  return name.replace(/^amp;/, "");
}
