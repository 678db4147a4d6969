import type { HouseStyleRule } from "../../../shared/house-style.ts";
import { expression, words } from "./rule.ts";

/** A beginning for news in French. */
export const FRENCH_RULES: readonly HouseStyleRule[] = [
  words("fr", "au niveau de", "", "À réserver aux hauteurs et aux étages."),
  words("fr", "suite à", "après", "L’usage soigné préfère « après » ou « à la suite de »."),
  words("fr", "au jour d’aujourd’hui", "aujourd’hui", "Pléonasme."),
  words("fr", "voire même", "voire", "Pléonasme."),
  words("fr", "s’avérer vrai", "s’avérer", "Pléonasme."),
  words("fr", "malgré que", "bien que", "Tour critiqué.", { severity: "warning" }),
  words("fr", "pallier à", "pallier", "Le verbe est transitif direct.", { severity: "warning" }),
  words("fr", "impacter", "toucher", "Anglicisme inutile."),
  words("fr", "e-mail", "courriel", "Le mot français existe."),
  expression(
    "fr",
    "mr",
    String.raw`\bMr\.?(?=[ \u00A0\u202F]\p{Lu})`,
    "M.",
    "L’abréviation de « monsieur » est « M. ».",
    { flags: "", severity: "warning", inQuotations: true },
  ),
  expression("fr", "ordinaux", String.raw`\b(\d+)(?:ème|ième)(s?)\b`, "$1e$2", "L’abréviation est « e » : 3e.", {
    severity: "warning",
    inQuotations: true,
  }),
];
