import type { HouseStyleRule } from "../../../shared/house-style.ts";
import { expression, words } from "./rule.ts";

/** A beginning for news in Spanish. */
export const SPANISH_RULES: readonly HouseStyleRule[] = [
  words("es", "a nivel de", "", "Solo para alturas y categorías."),
  words("es", "en base a", "sobre la base de", "Mejor así, o «según»."),
  words("es", "de cara a", "para", "Más breve."),
  words("es", "aperturar", "abrir", "El verbo es «abrir»."),
  words("es", "accidente casual", "accidente", "Todo accidente lo es."),
  words("es", "lapso de tiempo", "lapso", "Todo lapso es de tiempo."),
  words("es", "prever con antelación", "prever", "Prever es ver antes."),
  words("es", "e-mail", "correo electrónico", "La expresión española es corriente."),
  words("es", "sobretodo", "sobre todo", "«Sobretodo» es un abrigo."),
  expression(
    "es",
    "porciento",
    String.raw`\b(\d+(?:,\d+)?) porciento\b`,
    "$1 por ciento",
    "Se escribe en dos palabras.",
    { severity: "warning", inQuotations: true },
  ),
];
