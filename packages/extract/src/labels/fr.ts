import type { Grammar } from "./grammar.js";
import { phrases } from "./phrases.js";

/** French. */
export const fr: Grammar = {
  lang: "fr",
  commonWords: phrases(`
      le | la | les | des | et | est | une | pour | que | dans | du | sur | il | se | en | au | aux | par | qui | ne | pas | sont | avec | ce
  `),
  labels: [
    { block: { type: "faq", kind: "people-also-ask" }, words: ["autres questions posées", "les gens demandent aussi"] },
    {
      block: { type: "faq", kind: "questions-and-answers" },
      words: ["questions et réponses", "questions réponses", "questions/réponses", "questions réponses *"],
    },
    {
      block: { type: "faq", kind: "faq" },
      words: phrases(`
      foire aux questions | foire aux questions * | questions fréquentes | questions fréquentes * |
      questions fréquemment posées | vos questions | les questions que vous vous posez | faq sur *
    `),
    },
    { block: { type: "callout", kind: "did-you-know" }, words: ["le saviez vous", "saviez vous", "le saviez tu"] },
    {
      block: { type: "callout", kind: "pro-tip" },
      words: phrases(`
      conseil | conseils | astuce | astuces | conseil d'expert | conseil pratique | notre conseil |
      conseil de pro
    `),
    },
    {
      block: { type: "callout", kind: "data-point" },
      words: ["le chiffre", "chiffre clé", "chiffres clés", "le chiffre du jour"],
    },
    { block: { type: "callout", kind: "key-trend" }, words: ["tendance", "tendance clé"] },
    { block: { type: "callout", kind: "example" }, words: ["exemple", "par exemple", "exemple concret"] },
    { block: { type: "callout", kind: "case-study" }, words: ["étude de cas", "cas pratique"] },
    {
      block: { type: "callout", kind: "caution" },
      words: ["attention", "avertissement", "important", "mise en garde", "prudence"],
    },
    {
      block: { type: "callout", kind: "note" },
      words: phrases("note | remarque | bon à savoir | à noter | à savoir | info | nota bene"),
    },
    {
      block: { type: "key-points", kind: "highlights" },
      words: ["points clés", "les points clés", "à retenir", "ce qu'il faut retenir", "les points à retenir"],
    },
    { block: { type: "key-points", kind: "summary" }, words: ["résumé", "en résumé", "synthèse"] },
    {
      block: { type: "key-points", kind: "in-brief" },
      words: ["en bref", "l'essentiel", "l'essentiel en bref", "en un coup d'œil"],
    },
    {
      block: { type: "key-points", kind: "what-this-means" },
      words: [
        "ce que cela signifie",
        "ce que cela signifie pour vous",
        "ce que cela change",
        "ce que ça change",
        "ce que cela signifie pour *",
      ],
    },
    {
      block: { type: "key-points", kind: "key-trends" },
      words: ["tendances clés", "principales tendances", "les grandes tendances", "tendances clés *"],
    },
    {
      block: { type: "key-points", kind: "what-we-know" },
      words: ["ce que l'on sait", "ce qu'on sait", "ce que nous savons"],
    },
    {
      block: { type: "key-points", kind: "what-we-dont-know" },
      words: ["ce que l'on ne sait pas", "ce qu'on ne sait pas", "ce que nous ne savons pas"],
    },
    {
      block: { type: "scenarios" },
      words: ["scénarios", "scénarios possibles", "les scénarios possibles", "scénarios possibles *"],
    },
    { block: { type: "challenges" }, words: ["défis", "les défis", "défis et solutions", "obstacles", "défis et *"] },
    {
      block: { type: "next-steps" },
      words: phrases("prochaines étapes | les prochaines étapes | et maintenant | et après | la suite | et ensuite"),
    },
    { block: { type: "key-terms" }, words: ["glossaire", "termes clés", "lexique", "mots à connaître"] },
    { block: { type: "expert-opinion" }, words: ["avis d'expert", "l'avis de l'expert", "l'avis des experts"] },
    {
      block: { type: "sources" },
      words: phrases("sources | source | références | bibliographie | source originale | pour en savoir plus"),
    },
    {
      block: { type: "related" },
      words: phrases(`
      lire aussi | à lire aussi | a lire aussi | à lire également | articles liés |
      sur le même sujet | articles similaires | voir aussi | vous aimerez aussi |
      dans la même rubrique
    `),
    },
    {
      block: { type: "prompt", kind: "newsletter" },
      words: ["restez informé", "restez informés", "inscrivez vous à notre newsletter", "infolettre"],
    },
    { block: { type: "prompt", kind: "comment" }, words: ["donnez votre avis", "réagissez", "votre avis"] },
    { block: { type: "prompt", kind: "share" }, words: ["partager cet article"] },
    {
      block: { type: "comments" },
      words: ["commentaires", "# commentaires", "laisser un commentaire", "commentaires (#)"],
    },
    { block: { type: "contents" }, words: ["sommaire", "table des matières", "dans cet article"] },
    { block: { type: "body" }, words: ["article original"] },
  ],
  chrome: phrases(`
      aller au contenu | publicité | partager | imprimer | menu | recherche | accueil | connexion |
      s'abonner | lire la suite | temps de lecture * | # min de lecture | retour en haut |
      mentions légales | communiqué de presse | * tous droits réservés
    `),
  questionMarks: ["Q", "Question"],
  answerMarks: ["R", "Réponse", "A"],
  byline: ["par", "auteur", "auteure", "rédigé par", "texte de"],
  newsroom: phrases("la rédaction | rédaction | notre correspondant | notre correspondante | le service"),
  published: ["publié le", "publié", "mis en ligne le", "paru le", "date de publication"],
  updated: ["mis à jour le", "mis à jour", "modifié le", "dernière mise à jour"],
  dayFirst: true,
  months: [
    ["janvier", "janv"],
    ["février", "févr", "fév"],
    ["mars"],
    ["avril", "avr"],
    ["mai"],
    ["juin"],
    ["juillet", "juil"],
    ["août", "aout"],
    ["septembre", "sept"],
    ["octobre", "oct"],
    ["novembre", "nov"],
    ["décembre", "déc"],
  ],
  speech: phrases(`
      a déclaré | ont déclaré | déclare | a dit | dit | a affirmé | affirme | a expliqué | explique |
      a ajouté | ajoute | a précisé | précise | a souligné | souligne | a indiqué | indique |
      a annoncé | annonce | selon | a estimé | estime | a assuré | assure | a averti | avertit |
      a insisté | insiste | a confié | confie | a rappelé | rappelle | a regretté | regrette |
      a réagi | a écrit | écrit
    `),
  pronouns: phrases("il | elle | ils | elles | on | nous | je"),
  conjunctions: ["mais", "et", "ou", "donc", "alors"],
  address: phrases("vous | votre | vos | tu | ton | ta"),
  firstPerson: phrases("je | j'ai | mon | ma | mes | moi | nous | notre | nos"),
  interview: ["entretien", "interview", "propos recueillis"],
  calls: {
    newsletter: ["notre newsletter", "notre infolettre", "abonnez-vous"],
    comment: ["dans les commentaires", "laissez un commentaire", "donnez votre avis"],
    share: ["partagez cet article"],
  },
  leadsToRelated: ["articles liés", "nos autres articles"],
  hingesOn: ["dépend de", "dépendra de", "dépendent de"],
  promisesMitigation: ["solution", "solutions", "surmonter", "répondre"],
  mitigation: ["solution", "réponse", "piste"],
};
