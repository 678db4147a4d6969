import { Check, ChevronDown } from "lucide-react";
import { Select as Radix } from "radix-ui";
import { type CSSProperties, type JSX, type ReactNode, useState } from "react";
import { afterPaint } from "./after-paint.ts";
import { classes } from "./classes.ts";
import styles from "./menu.module.css";

const css = classes(styles);

/** One choice. `dot` is the colour of the mark before it, `end` what stands at the line's end, such as a count. */
export interface Choice<Value extends string> {
  value: Value;
  label: string;
  dot?: string | undefined;
  end?: ReactNode;
}

export interface SelectProps<Value extends string> {
  id?: string;
  value: Value;
  choices: ReadonlyArray<Choice<Value>>;
  onValue: (value: Value) => void;
  disabled?: boolean;
  bare?: boolean;
  "aria-label"?: string;
  "aria-labelledby"?: string;
}

/** A menu of a few fixed choices, one of them chosen. */
export function Select<Value extends string>({
  value,
  choices,
  onValue,
  disabled = false,
  bare = false,
  ...names
}: SelectProps<Value>): JSX.Element {
  const [open, setOpen] = useState(false);
  // What a choice leads to is drawn first: to close, the menu gives the whole window a new layout.
  const show = (next: boolean): void => void (next ? setOpen(true) : afterPaint(() => setOpen(false)));
  const chosen = choices.find((choice) => choice.value === value);
  const choose = (next: string): void => {
    const choice = choices.find((candidate) => candidate.value === next);
    if (choice !== undefined) onValue(choice.value);
  };
  return (
    <Radix.Root value={value} onValueChange={choose} open={open} onOpenChange={show} disabled={disabled}>
      <Radix.Trigger {...names} className={css("trigger", bare && "bare")}>
        {chosen?.dot !== undefined && <Dot colour={chosen.dot} />}
        <span className={css("triggerText")}>
          <Radix.Value>{chosen?.label}</Radix.Value>
        </span>
        <ChevronDown aria-hidden />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={css("surface")} position="popper" sideOffset={4} collisionPadding={8}>
          <Radix.Viewport>
            {choices.map((choice) => (
              <Radix.Item key={choice.value} value={choice.value} className={css("item")}>
                {choice.dot !== undefined && <Dot colour={choice.dot} />}
                <Radix.ItemText>{choice.label}</Radix.ItemText>
                <span className={css("end")}>{choice.end ?? (choice.value === value && <Check aria-hidden />)}</span>
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** A small coloured mark. */
export function Dot({ colour }: { colour: string }): JSX.Element {
  const style: CSSProperties & Record<"--dot", string> = { "--dot": colour };
  return <span aria-hidden className={css("dot")} style={style} />;
}
