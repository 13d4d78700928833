import { claim, having, type FailingCase, type PassingCase } from "./sound.test.util.js";

const quote = (text: string, fields: object = {}) => claim({ form: "quote", text, ...fields });

/** Quotations in dossiers whose language is not written in Latin letters. */
export const failingAlphabets: FailingCase[] = [
  {
    what: "a quote in English in a dossier in Ukrainian",
    dossier: { ...having(quote("We will not sign a bad deal")), lang: "uk" },
    rule: "quote-in-another-language",
    record: "statement:a",
    path: "text",
    says: "(uk)",
  },
  {
    what: "a quote in Russian in a dossier in Ukrainian",
    dossier: { ...having(quote("Мы никогда не подпишем плохое соглашение")), lang: "uk" },
    rule: "quote-in-another-language",
    record: "statement:a",
    path: "text",
    says: "(uk)",
  },
  {
    what: "a quote in Ukrainian in a dossier in Arabic",
    dossier: { ...having(quote("Нам потрібен кожен кран")), lang: "ar" },
    rule: "quote-in-another-language",
    record: "statement:a",
    path: "text",
    says: "(ar)",
  },
];

export const passingAlphabets: PassingCase[] = [
  {
    what: "a quote in Ukrainian, and a short name in Latin letters",
    dossier: {
      ...having(quote("Ми не підпишемо поганої угоди"), quote("Deutsche Welle", { id: "statement:b", name: "Other" })),
      lang: "uk",
    },
  },
  {
    what: "a quote in Arabic",
    dossier: { ...having(quote("لن نوقع اتفاقًا سيئًا ولن نتراجع عن مطالبنا")), lang: "ar" },
  },
];
