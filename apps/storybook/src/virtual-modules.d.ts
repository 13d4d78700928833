/** Made by .storybook/style-sizes.ts. */
declare module "virtual:style-sizes" {
  /** By the name of a style sheet, without its ending. Sizes are in bytes, minified. */
  const sizes: Record<string, { bytes: number; gzip: number; properties: string[] }>;
  export default sizes;
}
