/** Stylesheets that newspapers, content systems and CSS frameworks really put around a component. */

const careless = `
  * { margin: 0; padding: 0 }
  h3 { font-size: 40px }
  a { color: red }
  li { list-style: none }
`;

/** The rules of a reset for utility classes, written by hand after the common ones. */
const reset = `
  *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
  html { line-height: 1.5; font-family: ui-sans-serif, sans-serif }
  h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit }
  a { color: inherit; text-decoration: inherit }
  ol, ul, menu { list-style: none }
  b, strong { font-weight: bolder }
  table { text-indent: 0; border-color: inherit; border-collapse: collapse }
  summary { display: list-item }
  img, svg, video { display: block; max-width: 100%; height: auto; vertical-align: middle }
`;

/** What a content system's theme says of everything inside an article. */
const theme = `
  body { font: 20px/1.8 Arial; color: rgb(90, 90, 90) }
  h2, h3, h4 { margin: 2em 0 1em; font-family: Impact; color: navy }
  p { margin-bottom: 2em; font-size: 22px; line-height: 2; color: green }
  ul, ol { margin: 3em; padding-left: 5em; list-style: square; font-size: 23px; color: green }
  dl { margin: 3em; font-size: 23px; color: green }
  li { margin-bottom: 1em; font-size: 24px; color: green }
  a:link, a:visited { color: orange; text-decoration: none }
  table { width: 100%; margin: 2em 0; font-size: 25px }
  th, td { padding: 2em; border: 3px solid green; background: yellow; font-size: 26px }
  caption { font-size: 27px; color: green }
  blockquote { margin: 4em; padding: 2em; border-left: 9px solid; background: yellow; font: italic 30px Impact }
  figure, section { margin: 4em; padding: 2em; background: yellow; font-size: 28px }
  figcaption, cite { font-size: 29px; color: green }
  dt, dd { margin-left: 8em; font-size: 24px; color: green }
  details { margin: 2em; padding: 2em; border: 5px solid; background: yellow; font-size: 24px }
  summary { padding: 3em; background: pink; font-size: 24px; color: green }
`;

/** @type {Record<string, string>} */
export const hostStyles = {
  "careless rules": careless,
  "careless rules in a layer": `@layer host { ${careless} }`,
  "a reset": reset,
  "a reset in a layer": `@layer base { ${reset} }`,
  "a content system's theme": theme,
};

/** The host's own elements, outside of our blocks. */
export const hostMarkup = `
  <div id="host"><h3>Host</h3><p>Words with <a href="https://example.org/">a link</a></p>
  <ul><li>One</li></ul><details><summary>More</summary><p>More</p></details>
  <table><tr><td>1</td></tr></table><blockquote>Said</blockquote></div>
`;
