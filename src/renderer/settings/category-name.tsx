import { type JSX, useState } from "react";
import type { Category } from "../../shared/category.ts";
import { TextInput } from "../ui/text-input.tsx";

/** A category's name, changed in place: kept when the field is left or Enter is pressed. */
export function CategoryName({
  category,
  readOnly,
  onName,
}: {
  category: Category;
  readOnly: boolean;
  onName: (name: string) => void;
}): JSX.Element {
  const [name, setName] = useState(category.name);
  const keep = (): void => {
    const next = name.trim();
    if (next === "") setName(category.name);
    else if (next !== category.name) onName(next);
  };
  return (
    <TextInput
      aria-label={`Name of ${category.name}`}
      dir="auto"
      maxLength={100}
      readOnly={readOnly}
      value={name}
      onValue={setName}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) keep();
      }}
    />
  );
}
