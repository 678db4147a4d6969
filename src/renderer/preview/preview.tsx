import { ToggleGroup } from "radix-ui";
import type { JSX } from "react";
import { useDirectory } from "../app/directory-store.ts";
import { useSession } from "../app/session-store.ts";
import { useDesk } from "../desk/desk-store.ts";
import { useSaving } from "../saving/use-saving.ts";
import { ThemeProblem } from "../themes/theme-problem.tsx";
import { useThemes } from "../themes/themes-store.ts";
import { Icon, type IconName } from "../ui/icon.tsx";
import { Tooltip } from "../ui/tooltip.tsx";
import { useAfterPaint } from "../ui/use-after-paint.ts";
import { PreviewFrame } from "./preview-frame.tsx";
import { changeView, type PreviewView, usePreview } from "./preview-store.ts";
import styles from "./preview.module.css";

const DEVICES: Readonly<Record<PreviewView["device"], IconName>> = {
  phone: "smartphone",
  tablet: "tablet",
  desktop: "laptop",
};
const MEDIA: Readonly<Record<PreviewView["medium"], IconName>> = { light: "sun", dark: "moon", print: "printer" };

/** The preview: the page as it will be published, beside the text. */
export function Preview(): JSX.Element {
  const view = usePreview();
  return (
    <section aria-label="Published page" data-region="preview" className={styles["preview"]}>
      <div className={styles["head"]}>
        <h1 className={styles["title"]}>Preview</h1>
        <Choices label="Width" choices={DEVICES} value={view.device} onValue={(device) => changeView({ device })} />
        <Choices label="Medium" choices={MEDIA} value={view.medium} onValue={(medium) => changeView({ medium })} />
      </div>
      <ThemeProblem />
      <Page view={view} />
    </section>
  );
}

function Page({ view }: { view: PreviewView }): JSX.Element {
  const article = useAfterPaint(useSession((state) => state.article));
  const revision = useSaving((state) => state.revision);
  // Links to articles in the trash are not live, so the page changes with what is in it.
  const trashed = useDesk(({ counts }) => counts?.trashed ?? 0);
  const themes = useThemes((state) => state.version);
  const directory = useDirectory((state) => state.version);
  if (article === null) return <div className={styles["stage"]} />;
  const address = `/preview/${article.id}/${article.metadata.slug}.html`;
  const made = [revision, trashed, themes, directory].join("/");
  return <PreviewFrame key={article.id} address={address} revision={made} view={view} />;
}

function Choices<Value extends string>({
  label,
  choices,
  value,
  onValue,
}: {
  label: string;
  choices: Readonly<Record<Value, IconName>>;
  value: Value;
  onValue: (value: Value) => void;
}): JSX.Element {
  const isValue = (text: string): text is Value => Object.hasOwn(choices, text);
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      className={styles["choices"]}
      value={value}
      onValueChange={(next) => isValue(next) && onValue(next)}
    >
      {Object.keys(choices)
        .filter(isValue)
        .map((name) => {
          const text = name.slice(0, 1).toUpperCase() + name.slice(1);
          return (
            <Tooltip key={name} text={text}>
              <ToggleGroup.Item
                value={name}
                aria-label={text}
                className={styles["choice"]}
                data-state={name === value ? "on" : "off"}
              >
                <Icon name={choices[name]} />
              </ToggleGroup.Item>
            </Tooltip>
          );
        })}
    </ToggleGroup.Root>
  );
}
