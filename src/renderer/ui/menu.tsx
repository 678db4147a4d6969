import { DropdownMenu } from "radix-ui";
import type { JSX, ReactNode } from "react";
import { classes } from "./classes.ts";
import { Icon } from "./icon.tsx";
import { overlays } from "./overlays.ts";
import styles from "./menu.module.css";

const css = classes(styles);

/** One line of a menu. */
export interface MenuItem {
  label: string;
  icon?: ReactNode;
  shortcut?: string | undefined;
  danger?: boolean;
  disabled?: boolean;
  /** Whether what it switches is on; left out for a line that switches nothing. */
  checked?: boolean | undefined;
  onChoose: () => void;
}

/** A button's menu: groups of lines with a rule between them. */
export function Menu({
  groups,
  align = "end",
  open,
  onOpenChange,
  children,
}: {
  groups: ReadonlyArray<readonly MenuItem[]>;
  align?: "start" | "end";
  /** Where what opens it is not its button alone. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
}): JSX.Element {
  return (
    <DropdownMenu.Root
      modal={false}
      {...(open !== undefined && { open })}
      {...(onOpenChange !== undefined && { onOpenChange })}
    >
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={overlays()}>
        <DropdownMenu.Content className={css("surface")} sideOffset={4} align={align} collisionPadding={8}>
          {groups.map((items, index) => (
            <DropdownMenu.Group key={items[0]?.label}>
              {index > 0 && <DropdownMenu.Separator className={css("line")} />}
              {items.map((item) => (
                <MenuLine key={item.label} item={item} />
              ))}
            </DropdownMenu.Group>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function MenuLine({ item }: { item: MenuItem }): JSX.Element {
  const line = {
    className: css("item", item.danger && "danger"),
    disabled: item.disabled ?? false,
    onSelect: item.onChoose,
  };
  const content = (
    <>
      {item.icon}
      {item.label}
      {(item.shortcut !== undefined || item.checked === true) && (
        <span aria-hidden className={css("end")}>
          {item.checked === true ? <Icon name="check" /> : item.shortcut}
        </span>
      )}
    </>
  );
  if (item.checked === undefined) return <DropdownMenu.Item {...line}>{content}</DropdownMenu.Item>;
  return (
    <DropdownMenu.CheckboxItem {...line} checked={item.checked}>
      {content}
    </DropdownMenu.CheckboxItem>
  );
}
