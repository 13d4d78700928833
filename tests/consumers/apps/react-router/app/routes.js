import { index, route } from "@react-router/dev/routes";

export default [index("story.jsx"), route("about", "about.jsx")];
