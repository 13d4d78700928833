/**
 * For a page that has no script of its own to size a frame: lets an embed grow to the height that it reports. It never
 * gets lower than the height reserved for it, so that nothing moves while the page loads.
 */
const ourFrames = (): Iterable<HTMLIFrameElement> =>
  document.querySelectorAll<HTMLIFrameElement>("iframe[data-bgr-embed]");

addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
  if (source === null) return;
  for (const frame of ourFrames()) {
    if (frame.contentWindow !== source) continue;
    const { type, height } = (data ?? {}) as Record<string, unknown>;
    const box = frame.parentElement;
    if (type !== "resize" || typeof height !== "number" || !(height >= 40 && height <= 20_000) || box === null) return;
    box.style.minHeight = `${Math.ceil(height)}px`;
  }
});

// An embed that was faster than this script says it once more.
for (const frame of ourFrames()) frame.contentWindow?.postMessage({ message: "ready" }, "*");
