import { type JSX, useState } from "react";
import { $insertTable } from "../../../document/commands/table/insert.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import styles from "./table.module.css";

const MOST = { rows: 100, columns: 30 } as const;

/** Asks for the size of a new table. */
export function SizeForm({ onFinish }: { onFinish: ($change: () => void) => void }): JSX.Element {
  const [rows, setRows] = useState("4");
  const [columns, setColumns] = useState("3");
  const [headerRow, setHeaderRow] = useState(true);
  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        const shape = { rows: within(rows, MOST.rows), columns: within(columns, MOST.columns), headerRow };
        onFinish(() => $insertTable(shape));
      }}
    >
      <div className={styles["size"]}>
        <NumberField label="Columns" value={columns} most={MOST.columns} onValue={setColumns} />
        <NumberField label="Rows" value={rows} most={MOST.rows} onValue={setRows} />
      </div>
      <label className={styles["choice"]}>
        <input type="checkbox" checked={headerRow} onChange={(event) => setHeaderRow(event.currentTarget.checked)} />
        The first row is a header
      </label>
      <Button type="submit" look="primary">
        Insert table
      </Button>
    </form>
  );
}

function NumberField({
  label,
  value,
  most,
  onValue,
}: {
  label: string;
  value: string;
  most: number;
  onValue: (value: string) => void;
}): JSX.Element {
  return (
    <Field label={label} stacked>
      {(control) => (
        <TextInput
          {...control}
          type="number"
          min={1}
          max={most}
          required
          value={value}
          onValue={onValue}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </Field>
  );
}

function within(typed: string, most: number): number {
  return Math.min(Math.max(Number.parseInt(typed, 10) || 1, 1), most);
}
