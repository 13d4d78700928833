import { addons } from "storybook/manager-api";

/** The other names in a title are for the search; the list of components shows the first one only. */
addons.setConfig({
  sidebar: { renderLabel: ({ name, type }) => (type === "component" ? name.replace(/ \(.*\)$/, "") : name) },
});
