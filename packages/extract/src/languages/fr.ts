import { phrases } from "./phrases.js";
import type { Vocabulary } from "./vocabulary.js";

/** French. */
export const fr: Vocabulary = {
  lang: "fr",
  commonWords: phrases(`
    le | la | les | des | et | est | une | pour | que | dans | du | sur | il | se | en | au | aux | par | qui | ne |
    pas | sont | avec | ce
  `),
  labels: {
    faq: {
      "people-also-ask": phrases("autres questions posées | les gens demandent aussi"),
      "questions-and-answers": phrases(`
        questions et réponses | questions réponses | questions/réponses | questions réponses *
      `),
      faq: phrases(`
        foire aux questions | foire aux questions * | questions fréquentes | questions fréquentes * |
        questions fréquemment posées | vos questions | les questions que vous vous posez | faq sur *
      `),
    },
    callout: {
      "did-you-know": phrases("le saviez vous | saviez vous | le saviez tu"),
      "pro-tip": phrases(`
        conseil | conseils | astuce | astuces | conseil d'expert | conseil pratique | notre conseil | conseil de pro
      `),
      "data-point": phrases("le chiffre | chiffre clé | chiffres clés | le chiffre du jour"),
      "key-trend": phrases("tendance | tendance clé"),
      example: phrases("exemple | par exemple | exemple concret"),
      "case-study": phrases("étude de cas | cas pratique"),
      caution: phrases("attention | avertissement | important | mise en garde | prudence"),
      note: phrases("note | remarque | bon à savoir | à noter | à savoir | info | nota bene"),
    },
    "key-points": {
      highlights: phrases(`
        points clés | les points clés | à retenir | ce qu'il faut retenir | les points à retenir
      `),
      summary: phrases("résumé | en résumé | synthèse"),
      "in-brief": phrases("en bref | l'essentiel | l'essentiel en bref | en un coup d'œil"),
      "what-this-means": phrases(`
        ce que cela signifie | ce que cela signifie pour vous | ce que cela change | ce que ça change |
        ce que cela signifie pour *
      `),
      "key-trends": phrases(`
        tendances clés | principales tendances | les grandes tendances | tendances clés *
      `),
      "what-we-know": phrases("ce que l'on sait | ce qu'on sait | ce que nous savons"),
      "what-we-dont-know": phrases("ce que l'on ne sait pas | ce qu'on ne sait pas | ce que nous ne savons pas"),
    },
    prompt: {
      newsletter: phrases(`
        restez informé | restez informés | inscrivez vous à notre newsletter | infolettre
      `),
      comment: phrases("donnez votre avis | réagissez | votre avis"),
      share: phrases("partager cet article"),
    },
    scenarios: phrases("scénarios | scénarios possibles | les scénarios possibles | scénarios possibles *"),
    challenges: phrases("défis | les défis | défis et solutions | obstacles | défis et *"),
    "next-steps": phrases(`
      prochaines étapes | les prochaines étapes | et maintenant | et après | la suite | et ensuite
    `),
    timeline: phrases(`
      chronologie | la chronologie | chronologie des événements | les dates clés | dates clés | repères chronologiques | frise chronologique | chronologie *
    `),
    "key-terms": phrases("glossaire | termes clés | lexique | mots à connaître"),
    "expert-opinion": phrases("avis d'expert | l'avis de l'expert | l'avis des experts"),
    sources: phrases(`
      sources | source | références | bibliographie | source originale | pour en savoir plus
    `),
    related: phrases(`
      lire aussi | à lire aussi | a lire aussi | à lire également | articles liés | sur le même sujet |
      articles similaires | voir aussi | vous aimerez aussi | dans la même rubrique
    `),
    comments: phrases("commentaires | # commentaires | laisser un commentaire | commentaires (#)"),
    contents: phrases("sommaire | table des matières | dans cet article"),
    body: phrases("article original"),
  },
  pageWords: phrases(`
    aller au contenu | publicité | partager | imprimer | menu | recherche | accueil | connexion | s'abonner |
    lire la suite | temps de lecture * | # min de lecture | retour en haut | mentions légales |
    communiqué de presse | * tous droits réservés
  `),
  and: "et",
  abbreviations: phrases("Mme"),

  questionPrefixes: phrases("Q | Question"),
  answerPrefixes: phrases("R | Réponse | A"),

  byline: phrases("par | auteur | auteure | rédigé par | texte de"),
  newsroom: phrases("la rédaction | rédaction | notre correspondant | notre correspondante | le service"),
  nameParticles: phrases("et | de | la"),
  published: phrases("publié le | publié | mis en ligne le | paru le | date de publication"),
  updated: phrases("mis à jour le | mis à jour | modifié le | dernière mise à jour"),
  dayFirst: true,
  beforeDate: phrases("le"),
  weekdays: phrases("lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche"),
  timeWords: phrases("à | h | heures | midi | minuit"),
  ordinalsEndInFullStop: false,
  ordinals: phrases("er"),
  dateJoiners: [],

  speech: phrases(`
    a déclaré | ont déclaré | déclare | a dit | dit | a affirmé | affirme | a expliqué | explique | a ajouté |
    ajoute | a précisé | précise | a souligné | souligne | a indiqué | indique | a annoncé | annonce | a estimé |
    estime | a assuré | assure | a averti | avertit | a insisté | insiste | a confié | confie | a rappelé |
    rappelle | a regretté | regrette | a réagi | a écrit | écrit
  `),
  accordingTo: phrases("selon"),
  auxiliaries: phrases("a | ont"),
  clauseOpeners: phrases("et | mais | que"),
  dayPhrases: phrases("lundi | mardi | mercredi | jeudi | vendredi | samedi"),
  affiliation: phrases("de la | du | de"),
  pronouns: phrases("il | elle | ils | elles | on | nous | je"),

  conjunctions: phrases("mais | et | ou | donc | alors"),
  secondPerson: phrases("vous | votre | vos | tu | ton | ta"),
  firstPerson: phrases("je | j'ai | mon | ma | mes | moi | nous | notre | nos"),
  interviewWords: phrases("entretien | interview | propos recueillis"),

  calls: {
    newsletter: phrases("notre newsletter | notre infolettre | abonnez-vous"),
    comment: phrases("dans les commentaires | laissez un commentaire | donnez votre avis"),
    share: phrases("partagez cet article"),
  },
  leadsToRelated: phrases("articles liés | nos autres articles"),
  hingesOn: phrases("dépend de | dépendra de | dépendent de"),
  promisesMitigation: phrases("solution | solutions | surmonter | répondre"),
  mitigation: phrases("solution | réponse | piste"),
};
