import { DismissableLayer } from "radix-ui/internal";
import { type JSX, useEffect } from "react";
import { Button } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { useDialogs } from "./dialog-store.ts";
import { dismissNotice, type Notice, useNotices } from "./notices-store.ts";
import styles from "./notices.module.css";
import { Icon } from "../ui/icon.tsx";

const css = classes(styles);

/** How long a message that is no failure stays, in milliseconds. */
const STAY = 6000;

/** The messages at the foot of the window, or at its head while a dialog is open, whose buttons are at its foot. */
export function Notices(): JSX.Element {
  const notices = useNotices((state) => state.notices);
  const isDialogOpen = useDialogs(({ stack }) => stack.length > 0);
  // A click on a message is not one beside the dialog. Whatever is live stays in reach of screen readers while a dialog is open;
  // that each message is said is its own doing.
  return (
    <DismissableLayer.Branch asChild>
      <section aria-label="Messages" aria-live="off" className={css("region", isDialogOpen && "overDialog")}>
        {notices.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
      </section>
    </DismissableLayer.Branch>
  );
}

function NoticeCard({ notice }: { notice: Notice }): JSX.Element {
  const { id, kind, message, place, mend, action } = notice;
  useEffect(() => {
    if (kind === "failure") return undefined;
    const timer = setTimeout(() => dismissNotice(id), STAY);
    return () => clearTimeout(timer);
  }, [id, kind]);
  const icon = kind === "failure" ? "circle-alert" : "check";
  return (
    <div role={kind === "failure" ? "alert" : "status"} className={css("notice", kind === "failure" && "failure")}>
      <Icon name={icon} className={css("icon")} />
      <div className={css("text")}>
        <p className={css("message")}>{message}</p>
        {place !== undefined && <p className={css("place")}>{place}</p>}
        {mend !== undefined && <p className={css("mend")}>{mend}</p>}
      </div>
      {action !== undefined && (
        <Button
          size="small"
          onClick={() => {
            dismissNotice(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton size="small" icon="x" label="Dismiss" onClick={() => dismissNotice(id)} />
    </div>
  );
}
