import { Select as Radix } from "radix-ui";
import { type CSSProperties, type JSX, type ReactNode, useMemo, useRef, useState } from "react";
import { afterPaint } from "./after-paint.ts";
import { classes } from "./classes.ts";
import { Icon } from "./icon.tsx";
import { overlays } from "./overlays.ts";
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
  /** The same array as long as they are the same: the menu is made anew with each other one, even while it is closed. */
  choices: ReadonlyArray<Choice<Value>>;
  /** A promise it answers is waited for: the menu stays until what was chosen is there. */
  onValue: (value: Value) => unknown;
  disabled?: boolean;
  bare?: boolean;
  "aria-label"?: string;
  "aria-labelledby"?: string;
}

/** The longest that a menu waits for what was chosen in it, in milliseconds. */
const PATIENCE = 200;

/**
 * A menu of a few fixed choices, one of them chosen. What a choice leads to is drawn first, and the menu is left as it is meanwhile: to
 * change, and to close, which gives the whole window a new layout, can wait for that.
 */
export function Select<Value extends string>({
  value,
  choices,
  onValue,
  disabled = false,
  bare = false,
  ...names
}: SelectProps<Value>): JSX.Element {
  const [open, setOpen] = useState(false);
  const isChoosing = useRef(false);
  /** What was chosen before, while something else has been chosen and is not drawn yet. */
  const [before, setBefore] = useState<Value | null>(null);
  const shown = before ?? value;
  const close = (): void => {
    isChoosing.current = false;
    setOpen(false);
    setBefore(null);
  };
  const show = (next: boolean): void => {
    if (next) setOpen(true);
    else if (!isChoosing.current) afterPaint(close);
  };
  const choose = async (next: string): Promise<void> => {
    const choice = choices.find((candidate) => candidate.value === next);
    if (choice === undefined) return;
    isChoosing.current = true;
    setBefore(shown);
    await Promise.race([onValue(choice.value), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    afterPaint(close);
  };
  const chosen = choices.find((choice) => choice.value === shown);
  const menu = useMemo(() => <Choices value={shown} choices={choices} />, [shown, choices]);
  return (
    <Radix.Root
      value={shown}
      onValueChange={(next) => void choose(next)}
      open={open}
      onOpenChange={show}
      disabled={disabled}
    >
      <Radix.Trigger {...names} className={css("trigger", bare && "bare")}>
        {chosen?.dot !== undefined && <Dot colour={chosen.dot} />}
        <span className={css("triggerText")}>
          <Radix.Value>{chosen?.label}</Radix.Value>
        </span>
        <Icon name="chevron-down" />
      </Radix.Trigger>
      {menu}
    </Radix.Root>
  );
}

function Choices<Value extends string>({ value, choices }: Pick<SelectProps<Value>, "value" | "choices">): JSX.Element {
  return (
    <Radix.Portal container={overlays()}>
      <Radix.Content className={css("surface")} position="popper" sideOffset={4} collisionPadding={8}>
        <Radix.Viewport>
          {choices.map((choice) => (
            <Radix.Item key={choice.value} value={choice.value} className={css("item")}>
              {choice.dot !== undefined && <Dot colour={choice.dot} />}
              <Radix.ItemText>{choice.label}</Radix.ItemText>
              <span className={css("end")}>{choice.end ?? (choice.value === value && <Icon name="check" />)}</span>
            </Radix.Item>
          ))}
        </Radix.Viewport>
      </Radix.Content>
    </Radix.Portal>
  );
}

/** A small coloured mark. */
export function Dot({ colour }: { colour: string }): JSX.Element {
  const style: CSSProperties & Record<"--dot", string> = { "--dot": colour };
  return <span aria-hidden className={css("dot")} style={style} />;
}
