/** Pages are made when the site is built, and hydrated. */
export default { ssr: false, prerender: ["/", "/about"] };
