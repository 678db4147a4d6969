import Mustache from "mustache";
import { describe, expect, it } from "vitest";
import { Html } from "../../document/html.ts";
import { compileTemplate } from "./compile-template.ts";

const VIEW = {
  name: "The Paper",
  blank: "",
  none: null,
  count: 3,
  yes: true,
  no: false,
  people: [{ name: "Nadia" }, { name: "Ahn", role: { title: "Editor" } }],
  words: ["one", "two"],
  nobody: [],
  labels: { home: "Home", inner: { deep: "Deep" } },
};
const PARTIALS = { person: "<b>{{name}}</b>\n<i>{{labels.home}}</i>\n", list: "<ul>\n  {{> person}}\n</ul>\n" };

describe("a compiled template gives what Mustache gives", () => {
  it.each([
    "{{name}} {{blank}} {{none}} {{missing}} {{count}}",
    "{{#people}}{{name}}, {{count}}; {{/people}}",
    "{{#words}}[{{.}}]{{/words}}{{#nobody}}x{{/nobody}}{{^nobody}}nobody{{/nobody}}",
    "{{#yes}}{{name}}{{/yes}}{{#no}}no{{/no}}{{^no}}not no{{/no}}{{^yes}}x{{/yes}}{{^missing}}missing{{/missing}}",
    "{{labels.home}} {{labels.inner.deep}} {{labels.missing}} {{labels.missing.deep}} {{missing.home}}",
    "{{#people}}{{role.title}}{{#role}}{{title}} {{name}} {{labels.home}}{{/role}}{{^role}}none{{/role}}{{/people}}",
    "{{#labels.inner}}{{deep}} {{home}}{{/labels.inner}}{{#name}}{{name}} {{.}}{{/name}}{{#count}}{{.}}{{/count}}",
    "<main>\n{{#people}}\n<p>{{name}}</p>\n{{/people}}\n</main>\n",
    "{{> list}}\n  {{> person}}\n<p>{{> person}}</p>\n{{#people}}\n  {{> person}}\n{{/people}}\n{{! a comment }}\n",
  ])("%s", (template) => {
    expect(compileTemplate(template, PARTIALS)(VIEW)).toBe(Mustache.render(template, VIEW, PARTIALS));
  });
});

describe("a compiled template", () => {
  it("escapes text for attributes too, and leaves markup as it is", () => {
    const view = { text: `<a b="c">&`, markup: new Html("<br>") };
    expect(compileTemplate("{{text}}{{{text}}}{{markup}}", {})(view)).toBe(
      `${"&lt;a b=&quot;c&quot;&gt;&amp;".repeat(2)}<br>`,
    );
  });

  it("shows nothing that a view only inherits, and runs no function", () => {
    const view = { run: () => "ran", text: "text" };
    expect(compileTemplate("{{constructor}}{{toString}}{{__proto__}}{{run}}{{text.length}}", {})(view)).toBe("");
  });
});
