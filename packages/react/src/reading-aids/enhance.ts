/** What `backgrounder:open`, `backgrounder:close` and `backgrounder:copy` say in their `detail`. */
export interface ReadingDetail {
  /** The id of the answer, event, position or dispute; of the block if it has none of its own; else empty. */
  id: string;
  /** The type of the block: `faq`, `talks`, … Empty outside of a block. */
  type: string;
  /** The address that was copied; only for `backgrounder:copy`. */
  href?: string;
}

const enhanced = new WeakMap<Node, () => void>();

/**
 * What HTML does not do by itself in every browser. Optional: without it, all is on the page. It opens what the address
 * leads to; it copies a permalink when a reader follows it; and it dispatches `backgrounder:open`, `backgrounder:close`
 * and `backgrounder:copy` from the element that a reader opened, closed or copied, for the page's own statistics.
 *
 * @throws ArgumentError outside of a browser, or where `root` is not part of a page.
 *
 * Calling it twice for one root changes nothing. The function that it returns takes everything back.
 */
export function enhance(root: Document | HTMLElement = globalThis.document): () => void {
  if (typeof root?.addEventListener !== "function") throw notAPage();
  const before = enhanced.get(root);
  if (before) return before;
  const page = root.ownerDocument ?? root;
  const removal = new AbortController();
  const { signal } = removal;

  const openTarget = (): void => {
    // A browser looks for its `:target` when it loads, which is before a page that a script makes has anything to find.
    const target = root.querySelector(":target") ?? page.getElementById(location.hash.slice(1));
    for (let at: Element | null = target; at && root.contains(at); at = at.parentElement) {
      if (!(at instanceof HTMLDetailsElement) || at.open) continue;
      at.open = true;
      target?.scrollIntoView();
    }
  };

  root.addEventListener(
    "toggle",
    ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const isOpen = target instanceof HTMLDetailsElement ? target.open : target.matches(":popover-open");
      say(target, isOpen ? "open" : "close", target.querySelector<HTMLElement>("[id]") ?? target);
    },
    { capture: true, signal },
  );
  root.addEventListener(
    "click",
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>(".bgr-aids__permalink") : null;
      if (link) void copy(link);
    },
    { signal },
  );
  page.defaultView?.addEventListener("hashchange", openTarget, { signal });
  openTarget();

  const remove = (): void => {
    removal.abort();
    enhanced.delete(root);
  };
  enhanced.set(root, remove);
  return remove;
}

const notAPage = (): TypeError =>
  Object.assign(new TypeError('enhance: "root" must be a document or element.'), {
    name: "ArgumentError",
  });

/** Where the browser does not let us, the link still leads there. */
async function copy(link: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    return;
  }
  link.dataset["copied"] = "";
  setTimeout(() => delete link.dataset["copied"], 2000);
  say(link, "copy", { id: link.getAttribute("href")?.slice(1) ?? "" }, link.href);
}

function say(from: HTMLElement, what: "open" | "close" | "copy", { id }: { id: string }, href?: string): void {
  const block = from.closest<HTMLElement>("[data-bgr]");
  const detail: ReadingDetail = {
    id: id || (block?.id ?? ""),
    type: block?.dataset["bgr"] ?? "",
    ...(href && { href }),
  };
  from.dispatchEvent(new CustomEvent(`backgrounder:${what}`, { bubbles: true, detail }));
}
