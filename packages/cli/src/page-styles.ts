/** What a page needs around its blocks; sizes and colours are the blocks' own. */
export const pageStyles = `
:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#fff, #161616); color: var(--bgr-color-text); }
.page { max-inline-size: var(--bgr-measure); margin: 0 auto; padding: clamp(1.25rem, 5vw, 4rem) 1.25rem; font-family: var(--bgr-font-text); font-size: var(--bgr-font-size); line-height: var(--bgr-leading); text-wrap: pretty; overflow-wrap: break-word; }
.page--wide { max-inline-size: 64rem; }
.page--wide .page__header { margin-block-end: 0; border: 0; }
.page__header { margin-block-end: 2rem; padding-block-end: 1rem; border-block-end: 1px solid var(--bgr-color-rule); }
.page__title { margin: 0 0 1rem; font-family: var(--bgr-font-heading); font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.75rem); line-height: 1.12; text-wrap: balance; }
.page__standfirst { margin: 0 0 1rem; font-size: 1.2em; }
.page__line { margin: 0; font-family: var(--bgr-font-label); font-size: 0.875rem; color: var(--bgr-color-muted); }
.page__notice { max-inline-size: var(--bgr-measure); margin-block-end: 1.5rem; }
@media print { .page { max-inline-size: none; padding: 0; } }
`;
