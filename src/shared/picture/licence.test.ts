import { expect, it } from "vitest";
import { publicLicence } from "./licence.ts";

it.each([
  ["CC BY 4.0", "licenses/by/4.0/"],
  ["cc-by-nc-sa-3.0", "licenses/by-nc-sa/3.0/"],
  ["CC BY-ND 2.0 FR", "licenses/by-nd/2.0/fr/"],
  ["CC0", "publicdomain/zero/1.0/"],
  ["CC0 1.0", "publicdomain/zero/1.0/"],
])("%s is granted to everybody", (licence, path) => {
  expect(publicLicence(` ${licence} `)).toEqual({ name: licence, address: `https://creativecommons.org/${path}` });
});

it.each([undefined, "", "Reuters, subscription", "CC BY", "not CC BY 4.0", "CC BY 4.0 <b>"])("%s is not", (licence) => {
  expect(publicLicence(licence)).toBeUndefined();
});
