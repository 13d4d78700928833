/** The page around the blocks; the blocks bring their own styles and the properties that these use. */
export const pageStyles = `body {
  margin: 0;
  padding: calc(var(--bgr-space) * 2) var(--bgr-space) calc(var(--bgr-space) * 4);
  background: light-dark(#fff, #161514);
  color: var(--bgr-color-text);
  font: var(--bgr-font-size) / var(--bgr-leading) var(--bgr-font-text);
}
main { max-inline-size: var(--bgr-measure); margin-inline: auto; }
h1 { margin: 0 0 var(--bgr-space); font: 700 2rem / 1.15 var(--bgr-font-heading); text-wrap: balance; overflow-wrap: break-word; }
.page__byline, .page__date { margin: 0; color: var(--bgr-color-muted); font: 0.9375rem / 1.5 var(--bgr-font-label); }
@media print { body { padding: 0; } }
`;
