import { Command } from "cmdk";
import { Popover } from "radix-ui";
import { type JSX, useState } from "react";
import { publishableAddress } from "../../shared/address.ts";
import type { LinkTarget } from "../../shared/article/links.ts";
import type { ArticleSummary } from "../../shared/article/query.ts";
import { Button } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import { Icon } from "../ui/icon.tsx";
import menuStyles from "../ui/menu.module.css";
import { AddressForm } from "./address-form.tsx";
import { ArticleItem, Offers } from "./article-offers.tsx";
import { useArticleSearch } from "./article-search.ts";
import styles from "./links.module.css";
import { useSuggestedLinks } from "./suggested-links.ts";
import { overlays } from "../ui/overlays.ts";

const css = classes({ ...menuStyles, ...styles });

/** A button that adds a link: to an article that is searched for, or to an address that is typed or pasted. */
export function AddLink({
  articleId,
  exceptIds,
  onAdd,
}: {
  /** The article the link is for; null for a link that stands in none. */
  articleId: string | null;
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
          <Icon name="plus" />
          Add a link
        </Button>
      </Popover.Trigger>
      <Popover.Portal container={overlays()}>
        <Popover.Content
          aria-label="Add a link"
          className={css("popover")}
          align="start"
          sideOffset={4}
          collisionPadding={8}
        >
          {address === null ? (
            <Search articleId={articleId} exceptIds={exceptIds} onAdd={add} onAddress={setAddress} />
          ) : (
            <AddressForm address={address} onAdd={add} />
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Search({
  articleId,
  exceptIds,
  onAdd,
  onAddress,
}: {
  articleId: string | null;
  exceptIds: readonly string[];
  onAdd: (link: LinkTarget) => void;
  onAddress: (address: string) => void;
}): JSX.Element {
  const [text, setText] = useState("");
  const address = publishableAddress(text);
  const suggested = useSuggestedLinks(articleId)?.filter(({ id }) => !exceptIds.includes(id)) ?? null;
  const found = useArticleSearch(address === undefined ? text : "").filter(({ id }) => !exceptIds.includes(id));
  const choose = ({ id, headline }: ArticleSummary): void => onAdd({ kind: "article", articleId: id, headline });
  const isTyped = text.trim() !== "";
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
            <Icon name="globe" />
            <span className={css("headline")}>Link to {address}</span>
          </Command.Item>
        )}
        {address === undefined && isTyped && (
          <>
            {found.map((article) => (
              <ArticleItem key={article.id} article={article} onChoose={choose} />
            ))}
            {found.length === 0 && <p className={css("hint")}>No article found</p>}
          </>
        )}
        {!isTyped && suggested !== null && <Offers suggested={suggested} newest={found} onChoose={choose} />}
      </Command.List>
    </Command>
  );
}
