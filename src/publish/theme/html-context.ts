import { publishableAddress } from "../../shared/address.ts";

const ELEMENTS = new Set(
  (
    "a abbr address article aside b bdi bdo blockquote br cite data dd details div dl dt em figcaption figure footer " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr i img li main mark nav ol p picture q s section small source span strong sub " +
    "summary sup time u ul wbr"
  ).split(" "),
);
const ADDRESS_ATTRIBUTES = new Set(["href", "src", "srcset", "cite"]);
const FORBIDDEN_ATTRIBUTES = new Set([
  "style",
  "srcdoc",
  "ping",
  "background",
  "action",
  "formaction",
  "data",
  "poster",
]);

type Position = "text" | "tag-name" | "tag" | "attribute-name" | "before-value" | "value";

/** Where in an HTML document a template stands, and what may stand there. */
export interface HtmlContext {
  position: Position;
  element: string;
  attribute: string;
  value: string;
  /** Whether a value of the page has gone into the attribute. */
  filled: boolean;
}

/** The context at the start of `<body>`. */
export function textContext(): HtmlContext {
  return { position: "text", element: "", attribute: "", value: "", filled: false };
}

/**
 * Reads literal template text, character by character as an HTML tokenizer does, and moves the context on. Returns what is
 * wrong with it and after how many characters, or undefined.
 */
export function readLiteral(context: HtmlContext, text: string): { problem: string; offset: number } | undefined {
  for (let offset = 0; offset < text.length; offset += 1) {
    const problem = STEPS[context.position](context, text.charAt(offset), text.charAt(offset + 1));
    if (problem !== undefined) return { problem, offset };
  }
  return undefined;
}

/** What is wrong with filling in the value called `name` here, or undefined. */
export function readValue(context: HtmlContext, name: string): string | undefined {
  const holdsHtml = name.endsWith("Html");
  if (context.position === "text") return undefined;
  if (context.position !== "value")
    return `{{${name}}} may stand in text or in an attribute between double quotation marks only`;
  if (holdsHtml || name === ".") return `{{${name}}} may not stand in an attribute`;
  if (ADDRESS_ATTRIBUTES.has(context.attribute)) {
    const fragment = context.value.startsWith("#");
    const wholeAddress = context.value === "" && /address$/i.test(name);
    if (!fragment && !wholeAddress)
      return `${context.attribute} takes one of the page's addresses, such as {{address}}`;
  }
  context.filled = true;
  return undefined;
}

/** Whether two contexts are the same, as those before and after a section must be: in text, in a tag, or in one attribute's text. */
export function sameContext(one: HtmlContext, other: HtmlContext): boolean {
  if (one.position !== other.position) return false;
  if (one.position !== "value") return one.position === "text" || one.position === "tag";
  return one.attribute === other.attribute && !ADDRESS_ATTRIBUTES.has(one.attribute);
}

/** Moves the context on by one character; returns what is wrong with it. `next` is the character after it. */
type Step = (context: HtmlContext, character: string, next: string) => string | undefined;

// The states of the HTML Standard's tokenizer (13.2.5) that the templates of a theme may reach.
const STEPS: Readonly<Record<Position, Step>> = {
  text: (context, character, next) => {
    if (character !== "<") return undefined;
    if (!/[a-z/]/i.test(next)) return "write &lt; for a less-than sign, and {{! ... }} for comments";
    Object.assign(context, { ...textContext(), position: "tag-name" });
    return undefined;
  },
  "tag-name": (context, character) => {
    if (!endsName(character) || (character === "/" && context.element === "")) {
      context.element += character.toLowerCase();
      return undefined;
    }
    context.position = character === ">" ? "text" : "tag";
    return elementProblem(context.element.replace("/", ""));
  },
  tag: (context, character) => {
    if (character === ">") context.position = "text";
    else if (!endsName(character)) {
      Object.assign(context, { position: "attribute-name", attribute: character.toLowerCase() });
    }
    return undefined;
  },
  "attribute-name": (context, character) => {
    if (!endsName(character) && character !== "=") {
      context.attribute += character.toLowerCase();
      return undefined;
    }
    context.position = character === "=" ? "before-value" : character === ">" ? "text" : "tag";
    return attributeProblem(context.attribute);
  },
  "before-value": (context, character) => {
    if (character !== '"') return `put the value of ${context.attribute} between double quotation marks`;
    Object.assign(context, { position: "value", value: "", filled: false });
    return undefined;
  },
  value: (context, character) => {
    if (character !== '"') {
      context.value += character;
      return undefined;
    }
    context.position = "tag";
    return context.filled ? undefined : staticAddressProblem(context);
  },
};

function endsName(character: string): boolean {
  return /[\s/>]/.test(character);
}

function elementProblem(element: string): string | undefined {
  return ELEMENTS.has(element) ? undefined : `<${element}> has no place in a theme`;
}

function attributeProblem(attribute: string): string | undefined {
  const forbidden =
    attribute.startsWith("on") || FORBIDDEN_ATTRIBUTES.has(attribute) || !/^[a-z][a-z0-9-]*$/.test(attribute);
  return forbidden ? `the attribute ${attribute} has no place in a theme` : undefined;
}

function staticAddressProblem({ attribute, value }: HtmlContext): string | undefined {
  if (!ADDRESS_ATTRIBUTES.has(attribute)) return undefined;
  const link = attribute === "href" && (value.startsWith("#") || publishableAddress(value) !== undefined);
  return link ? undefined : `${attribute}="${value}" would load or open something that is not part of the page`;
}
