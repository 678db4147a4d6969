import { expect, test } from "vitest";
import { createSchedule, type Schedule } from "./schedule.ts";

function drained(schedule: Schedule): string[] {
  const tasks: string[] = [];
  for (let task = schedule.next(); task !== undefined; task = schedule.next()) tasks.push(`${task.key} ${task.stage}`);
  return tasks;
}

test("visible blocks come first, rules before engines, and each waits once", () => {
  const schedule = createSchedule();
  for (const key of ["a", "b", "c", "b", "b"]) {
    schedule.add(key, "rules");
    schedule.add(key, "engine");
  }
  schedule.setVisible(["c", "unknown"]);
  expect(schedule.size()).toBe(6);
  expect(schedule.hasVisible()).toBe(true);
  expect(drained(schedule)).toEqual(["c rules", "c engine", "a rules", "b rules", "a engine", "b engine"]);
  expect(schedule.hasVisible()).toBe(false);
});

test("what becomes visible overtakes, and what is removed is not done", () => {
  const schedule = createSchedule();
  for (const key of ["a", "b", "c"]) schedule.add(key, "engine");
  expect(schedule.next()).toEqual({ key: "a", stage: "engine" });
  schedule.setVisible(["c"]);
  schedule.remove("b");
  expect(drained(schedule)).toEqual(["c engine"]);
});
