import type { JSX } from "react";
import { Button, type ButtonProps } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { Tooltip } from "./tooltip.tsx";

export interface IconButtonProps extends Omit<ButtonProps, "children" | "shape"> {
  label: string;
  icon: IconName;
  shortcut?: string | undefined;
}

/** A button that shows only an icon; its name is read out and shown as a tooltip. */
export function IconButton({ label, icon, shortcut, look = "quiet", ...rest }: IconButtonProps): JSX.Element {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <Button {...rest} look={look} shape="icon" aria-label={label}>
        <Icon name={icon} />
      </Button>
    </Tooltip>
  );
}
