import { describe, expect, test } from "vitest";
import { dockedPanels, isVisible, type Panel, type Panels, togglePanel } from "./panels.ts";

const ALL: Panels = { open: ["desk", "details", "preview"], overlay: null };

test.each<[number, Panel[]]>([
  [1440, ["desk", "details", "preview"]],
  [1024, ["desk", "details"]],
  [800, ["desk"]],
  [600, []],
])("a window of %i pixels has room for %j", (width, docked) => {
  expect(dockedPanels(ALL, width)).toEqual(docked);
});

describe("toggling", () => {
  test.each<[string, Panels, Panel, number, Panels]>([
    ["hides what is docked", ALL, "details", 1440, { open: ["desk", "preview"], overlay: null }],
    [
      "docks where there is room",
      { open: ["desk"], overlay: null },
      "preview",
      1440,
      { open: ["desk", "preview"], overlay: null },
    ],
    ["lays over the text where there is none", ALL, "preview", 1024, { ...ALL, overlay: "preview" }],
    ["takes the overlay away again", { ...ALL, overlay: "preview" }, "preview", 1024, ALL],
    ["shows one overlay at a time", { ...ALL, overlay: "preview" }, "details", 800, { ...ALL, overlay: "details" }],
    ["brings nothing back that was hidden for want of room", ALL, "desk", 800, { open: [], overlay: null }],
    [
      "uses room that another has left",
      { open: ["preview"], overlay: null },
      "details",
      1000,
      { open: ["preview", "details"], overlay: null },
    ],
  ])("%s", (_, before, panel, width, after) => {
    expect(togglePanel(before, panel, width)).toEqual(after);
  });
});

test("an overlay is visible", () => {
  expect(isVisible({ open: [], overlay: "desk" }, "desk", 500)).toBe(true);
});
