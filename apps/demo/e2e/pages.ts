/** Every page of the paper, with words that only a complete page has. */
export const pages = [
  { path: "/", name: "front page", words: "The talks on Ukraine, round by round" },
  {
    path: "/explainers/security-guarantees/",
    name: "explainer",
    words: "Nothing is agreed until everything is agreed.",
  },
  {
    path: "/explainers/tram-closure/",
    name: "local explainer",
    words: "That is how many were found loose or cracked.",
  },
  { path: "/live/ferry-strike/", name: "live page", words: "The second day begins" },
  { path: "/briefs/swing-bridge/", name: "brief", words: "Trams turn back at Old Quay" },
  { path: "/de/fischmarkt/", name: "German article", words: "Ein Markt als Gasse" },
  { path: "/ar/harbour-library/", name: "Arabic article", words: "هل تعلم؟" },
  { path: "/talks/ukraine/", name: "page of the talks", words: "Where things stand" },
  {
    path: "/talks/ukraine/2025-08-17/",
    name: "page of the talks on 17 August",
    words: "Russia might not object to guarantees like NATO’s",
  },
  { path: "/talks/ukraine/since/2025-08-17/", name: "page of what changed", words: "What happened" },
  { path: "/talks/ferries/use/", name: "page of parts to use", words: "HTML, which stays as it is" },
  { path: "/talks/ferries/", name: "page of the ferry strike", words: "Nothing is agreed." },
] as const;

export const explainer = "/explainers/security-guarantees/";
