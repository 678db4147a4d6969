import { Command } from "cmdk";
import { Globe, Plus } from "lucide-react";
import { Popover } from "radix-ui";
import { type JSX, useState } from "react";
import { publishableAddress } from "../../shared/address.ts";
import type { LinkTarget } from "../../shared/article/links.ts";
import { Button } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import menuStyles from "../ui/menu.module.css";
import { AddressForm } from "./address-form.tsx";
import { useArticleSearch } from "./article-search.ts";
import styles from "./links.module.css";

const css = classes({ ...menuStyles, ...styles });

/** A button that adds a link: to an article that is searched for, or to an address that is typed or pasted. */
export function AddLink({
  exceptIds,
  onAdd,
}: {
  exceptIds: readonly string[];
  onAdd: (link: LinkTarget) => void;
}): JSX.Element {
  const [open, setOpen] = useState(false);
  const [address, setAddress] = useState<string | null>(null);
  const show = (next: boolean): void => {
    setOpen(next);
    setAddress(null);
  };
  const add = (link: LinkTarget): void => {
    show(false);
    onAdd(link);
  };
  return (
    <Popover.Root modal open={open} onOpenChange={show}>
      <Popover.Trigger asChild>
        <Button look="quiet" size="small" className={css("add")}>
          <Plus aria-hidden />
          Add a link
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label="Add a link"
          className={css("popover")}
          align="start"
          sideOffset={4}
          collisionPadding={8}
        >
          {address === null ? (
            <Search exceptIds={exceptIds} onAdd={add} onAddress={setAddress} />
          ) : (
            <AddressForm address={address} onAdd={add} />
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Search({
  exceptIds,
  onAdd,
  onAddress,
}: {
  exceptIds: readonly string[];
  onAdd: (link: LinkTarget) => void;
  onAddress: (address: string) => void;
}): JSX.Element {
  const [text, setText] = useState("");
  const rows = useArticleSearch(publishableAddress(text) === undefined ? text : "").filter(
    ({ id }) => !exceptIds.includes(id),
  );
  const address = publishableAddress(text);
  return (
    <Command label="Article or address" shouldFilter={false} loop>
      <Command.Input
        className={css("search")}
        placeholder="Search articles, or paste an address"
        value={text}
        onValueChange={setText}
      />
      <Command.List className={css("results")}>
        {address !== undefined && (
          <Command.Item value="address" className={css("item")} onSelect={() => onAddress(address)}>
            <Globe aria-hidden />
            <span className={css("headline")}>Link to {address}</span>
          </Command.Item>
        )}
        {address === undefined &&
          rows.map(({ id, headline, language }) => (
            <Command.Item
              key={id}
              value={id}
              className={css("item")}
              onSelect={() => onAdd({ kind: "article", articleId: id, headline })}
            >
              <span lang={language} dir="auto" className={css("headline")}>
                {headline.trim() || "No headline yet"}
              </span>
            </Command.Item>
          ))}
        {address === undefined && rows.length === 0 && <p className={css("hint")}>No article found</p>}
      </Command.List>
    </Command>
  );
}
