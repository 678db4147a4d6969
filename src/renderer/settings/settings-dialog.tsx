import { Tabs } from "radix-ui";
import type { JSX } from "react";
import type { SettingsTab } from "../app/dialog-store.ts";
import { useDirectory } from "../app/directory-store.ts";
import { useWritable } from "../app/library-store.ts";
import { TemplatesTab } from "../templates/templates-tab.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Tab } from "../ui/tab.tsx";
import { AuthorDirectory } from "./author-directory.tsx";
import { CategoryTree } from "./category-tree.tsx";
import { HouseStyleTable } from "./house-style-table.tsx";
import { LanguageSettingsTab } from "./language-settings-tab.tsx";
import { MostPopular } from "./most-popular.tsx";
import { PreflightTab } from "./preflight-tab.tsx";
import { PublicationForm } from "./publication-form.tsx";
import { ThemeTab } from "./theme-tab.tsx";
import { TagsTab } from "./tags-tab.tsx";
import styles from "./settings.module.css";

const TABS: ReadonlyArray<readonly [SettingsTab, string]> = [
  ["publication", "Publication"],
  ["theme", "Theme"],
  ["popular", "Most popular"],
  ["authors", "Authors"],
  ["categories", "Categories"],
  ["tags", "Tags"],
  ["templates", "Templates"],
  ["house-style", "House style"],
  ["language", "Dictionaries"],
  ["preflight", "Preflight"],
];

/** The settings of the publication: what every page says of it, and the directories that articles draw on. */
export function SettingsDialog({ tab, onClose }: { tab: SettingsTab; onClose: () => void }): JSX.Element {
  const publication = useDirectory((state) => state.publication);
  const readOnly = !useWritable();
  return (
    <Dialog title="Publication settings" wide onClose={onClose}>
      <Tabs.Root defaultValue={tab} orientation="vertical" className={styles["tabs"]}>
        <Tabs.List aria-label="Settings" className={styles["tabList"]}>
          {TABS.map(([value, label]) => (
            <Tab key={value} value={value}>
              {label}
            </Tab>
          ))}
        </Tabs.List>
        <Tabs.Content value="publication" className={styles["content"]}>
          {publication !== null && <PublicationForm publication={publication} readOnly={readOnly} />}
        </Tabs.Content>
        <Tabs.Content value="theme" className={styles["content"]}>
          {publication !== null && <ThemeTab publication={publication} readOnly={readOnly} />}
        </Tabs.Content>
        <Tabs.Content value="popular" className={styles["content"]}>
          {publication !== null && <MostPopular publication={publication} readOnly={readOnly} />}
        </Tabs.Content>
        <Tabs.Content value="authors" className={styles["content"]}>
          <AuthorDirectory readOnly={readOnly} />
        </Tabs.Content>
        <Tabs.Content value="categories" className={styles["content"]}>
          <CategoryTree readOnly={readOnly} />
        </Tabs.Content>
        <Tabs.Content value="tags" className={styles["content"]}>
          <TagsTab readOnly={readOnly} />
        </Tabs.Content>
        <Tabs.Content value="templates" className={styles["content"]}>
          <TemplatesTab readOnly={readOnly} />
        </Tabs.Content>
        <Tabs.Content value="house-style" className={styles["content"]}>
          <HouseStyleTable readOnly={readOnly} />
        </Tabs.Content>
        <Tabs.Content value="language" className={styles["content"]}>
          <LanguageSettingsTab readOnly={readOnly} />
        </Tabs.Content>
        <Tabs.Content value="preflight" className={styles["content"]}>
          {publication !== null && <PreflightTab publication={publication} readOnly={readOnly} />}
        </Tabs.Content>
      </Tabs.Root>
    </Dialog>
  );
}
