/** The words of the templates; those of the blocks come from Backgrounder's catalogues. */
export interface Words {
  by: string;
  published: string;
  updated: string;
  contents: string;
  skip: string;
}

const en: Words = {
  by: "By",
  published: "Published",
  updated: "Updated",
  contents: "On this page",
  skip: "Skip to the article",
};

const words: Record<string, Words> = {
  en,
  de: {
    by: "Von",
    published: "Erschienen",
    updated: "Aktualisiert",
    contents: "Auf dieser Seite",
    skip: "Zum Artikel",
  },
  ar: { by: "بقلم", published: "نُشر في", updated: "حُدّث في", contents: "في هذه الصفحة", skip: "إلى المقال" },
};

export function wordsFor(lang: string): Words {
  return words[lang] ?? en;
}
