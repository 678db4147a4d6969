import { Command } from "cmdk";
import { Check, ChevronDown } from "lucide-react";
import { Popover } from "radix-ui";
import { type CSSProperties, type JSX, type ReactNode, useId, useState } from "react";
import { classes } from "./classes.ts";
import menuStyles from "./menu.module.css";
import styles from "./picker.module.css";

const css = classes({ ...menuStyles, ...styles });

/** One line of a picker. `keywords` are found as well as the label; `depth` indents it, for trees. */
export interface PickerOption {
  value: string;
  label: string;
  detail?: string | undefined;
  keywords?: string[];
  depth?: number;
  /** The language of the label, where it is not the interface's. */
  language?: string;
}

export interface PickerProps {
  id?: string;
  "aria-labelledby"?: string;
  "aria-label"?: string;
  value: string | null;
  options: readonly PickerOption[];
  onValue: (value: string) => void;
  searchLabel: string;
  unset: string;
  /** What the closed picker shows, where that is more than the label of the option. */
  shown?: ReactNode;
  none?: string;
  disabled?: boolean;
  /** A last line below the options, such as "Add a category". */
  action?: { label: string; icon: ReactNode; onChoose: () => void };
}

/** A button that opens a searchable list to choose one from. */
export function Picker({ value, options, unset, shown, disabled = false, ...props }: PickerProps): JSX.Element {
  const popoverId = useId();
  const [open, setOpen] = useState(false);
  const chosen = options.find((option) => option.value === value);
  const { id, searchLabel, none, action, onValue, ...names } = props;
  const close = (then: () => void) => (): void => {
    setOpen(false);
    then();
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        id={id}
        {...names}
        role="combobox"
        aria-expanded={open}
        aria-controls={popoverId}
        disabled={disabled}
        className={css("trigger")}
      >
        <span className={css("triggerText", chosen === undefined && "unset")} lang={chosen?.language}>
          {chosen === undefined ? unset : (shown ?? chosen.label)}
        </span>
        <ChevronDown aria-hidden />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content id={popoverId} className={css("popover")} align="start" sideOffset={4} collisionPadding={8}>
          <Command label={searchLabel} {...(value !== null && { defaultValue: value })} loop>
            <Command.Input className={css("search")} placeholder={searchLabel} aria-label={searchLabel} />
            <Command.List className={css("list")}>
              <Command.Empty className={css("none")}>{none ?? "Nothing found"}</Command.Empty>
              {options.map((option) => (
                <Command.Item
                  key={option.value}
                  value={option.value}
                  keywords={[option.label, ...(option.keywords ?? [])]}
                  className={css("item")}
                  style={indent(option.depth)}
                  onSelect={close(() => onValue(option.value))}
                >
                  <span className={css("label")} lang={option.language}>
                    {option.label}
                    {option.detail !== undefined && <span className={css("detail")}>{option.detail}</span>}
                  </span>
                  {option.value === value && <Check aria-hidden />}
                </Command.Item>
              ))}
              {action !== undefined && (
                <Command.Group forceMount className={css("foot")}>
                  <Command.Item
                    forceMount
                    value={`action ${action.label}`}
                    className={css("item")}
                    onSelect={close(action.onChoose)}
                  >
                    {action.icon}
                    {action.label}
                  </Command.Item>
                </Command.Group>
              )}
            </Command.List>
          </Command>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function indent(depth = 0): CSSProperties {
  return { paddingInlineStart: `${0.5 + depth * 1}rem` };
}
