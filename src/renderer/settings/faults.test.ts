import { expect, test } from "vitest";
import { AuthorSchema } from "../../shared/author.ts";
import { newIdentifier } from "../../shared/identifiers.ts";
import { check } from "./faults.ts";

const SOUND = {
  id: newIdentifier(),
  name: "Amina Rahman",
  role: "Diplomatic correspondent",
  bio: "",
  portraitId: null,
  links: [{ label: "Site", address: "https://example.org/amina" }],
};

test("a sound form gives its value", () => {
  expect(check(AuthorSchema, SOUND)).toEqual({ value: SOUND });
});

test("each field tells its first fault", () => {
  const faulty = {
    ...SOUND,
    name: " ",
    role: "x".repeat(201),
    links: [{ label: "Site", address: "javascript:alert(1)" }],
  };
  expect(check(AuthorSchema, faulty)).toEqual({
    faults: {
      name: "This cannot be empty.",
      role: "This is too long: at most 200.",
      links: "Must be a web address such as https://example.org/page.",
    },
  });
});
