import { Command } from "cmdk";
import { Popover } from "radix-ui";
import { type CSSProperties, type JSX, type ReactNode, useId, useState } from "react";
import { classes } from "./classes.ts";
import { Icon } from "./icon.tsx";
import menuStyles from "./menu.module.css";
import { overlays } from "./overlays.ts";
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
  /** Asked for only when the list is shown. */
  options: () => readonly PickerOption[];
  onValue: (value: string) => void;
  searchLabel: string;
  /** What the closed picker shows of its value; without it, `unset`. */
  shown?: string | undefined;
  shownLanguage?: string | undefined;
  unset: string;
  none?: string;
  disabled?: boolean;
  /** A last line below the options, such as "Add a category". */
  action?: { label: string; icon: ReactNode; onChoose: () => void };
}

/** A button that opens a searchable list to choose one from. */
export function Picker({ id, shown, shownLanguage, unset, disabled = false, ...list }: PickerProps): JSX.Element {
  const popoverId = useId();
  const [open, setOpen] = useState(false);
  const isSet = shown !== undefined && shown !== "";
  return (
    <Popover.Root modal open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        id={id}
        aria-label={list["aria-label"]}
        aria-labelledby={list["aria-labelledby"]}
        role="combobox"
        aria-expanded={open}
        aria-controls={popoverId}
        disabled={disabled}
        className={css("trigger")}
      >
        <span className={css("triggerText", !isSet && "unset")} lang={isSet ? shownLanguage : undefined}>
          {isSet ? shown : unset}
        </span>
        <Icon name="chevron-down" />
      </Popover.Trigger>
      <Popover.Portal container={overlays()}>
        <Popover.Content
          id={popoverId}
          aria-label={list.searchLabel}
          className={css("popover")}
          align="start"
          sideOffset={4}
          collisionPadding={8}
        >
          <PickerList {...list} onClose={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

type PickerListProps = Pick<PickerProps, "value" | "options" | "onValue" | "searchLabel" | "none" | "action"> & {
  onClose: () => void;
};

function PickerList({ value, options, onValue, searchLabel, none, action, onClose }: PickerListProps): JSX.Element {
  const [lines] = useState(options);
  const close = (then: () => void) => (): void => {
    onClose();
    then();
  };
  return (
    <Command label={searchLabel} {...(value !== null && { defaultValue: value })} loop>
      <Command.Input className={css("search")} placeholder={searchLabel} />
      <Command.List className={css("list")}>
        <Command.Empty className={css("none")}>{none ?? "Nothing found"}</Command.Empty>
        {lines.map((option) => (
          <Command.Item
            key={option.value}
            value={option.value}
            keywords={[option.label, ...(option.keywords ?? [])]}
            className={css("item")}
            style={indent(option.depth)}
            onSelect={close(() => onValue(option.value))}
          >
            <span className={css("label")} lang={option.language}>
              <bdi>{option.label}</bdi>
              {option.detail !== undefined && (
                <span className={css("detail")}>
                  <bdi>{option.detail}</bdi>
                </span>
              )}
            </span>
            {option.value === value && <Icon name="check" />}
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
  );
}

function indent(depth = 0): CSSProperties {
  return { paddingInlineStart: `${0.5 + depth * 1}rem` };
}
