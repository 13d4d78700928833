import type { LintWords } from "../lint-words.js";

/** What the lint rules look for in French text. */
export const frLintWords: LintWords = {
  modals: "pourrai(?:t|ent) | devrai(?:t|ent) | serai(?:t|ent) | aurai(?:t|ent)",
  reporting: `
    (?:a|ont|avait|avaient) (?:dit|déclaré|affirmé|annoncé|promis|assuré|indiqué|expliqué|précisé) | affirme | assure
  `,
  movedByReporting: "serai(?:t|ent) | aurai(?:t|ent)",
  hedges: `
    pourrai(?:t|ent) | devrai(?:t|ent) | serai(?:t|ent) | aurai(?:t|ent) | peut | peuvent | peut-être | si |
    à condition | à moins que | possible(?:ment)? | possibilité | éventuel(?:le)?(?:ment)? | probable(?:ment)? |
    sans doute | semble(?:nt)? | paraît | incertaine?s? | espère(?:nt)? | attendu(?:e|s|es)? | envisage(?:nt)? |
    en échange | conditions? | n['’]est pas exclue? | n['’]exclut pas
  `,
  wishes: `
    veut | veulent | voulai(?:t|ent) | demande(?:nt)? | exige(?:nt)? | propose(?:nt)? | offre(?:nt)? | souhaite(?:nt)? |
    compte(?:nt)? | entend(?:ent)? | (?:est|sont|était|étaient) prête?s?
  `,
  determiners: "le | la | les | l['’] | un | une | des | du | sa | ses | leur | leurs | cette | ces",
  lightLabels: `
    le saviez[ -]vous | saviez[ -]vous | bons? plans? | astuces? | conseils? de pro | insolite | pour briller en société
  `,
  graveMatters: `
    guerres?(?! (?:commerciales?|des prix|des mots|froide|d['’]usure)) | invasions? | envahi(?:e|s|es)? |
    cessez-le-feu | bombes? | bombardements? | massacres? | génocide | atrocités | meurtres? | assassinats? |
    assassiné(?:e|s|es)? | tué(?:e|s|es)? | (?<!point )morts? | otages? | enlèvements? | attentats? | terroris(?:me|tes?) |
    viols? | crimes? | suicides? | catastrophes? | séismes? | tremblements? de terre | incendies? | inondations? |
    famines? | épidémies? | pandémies?
  `,
  deadlines: "délais? | échéances? | dates? limites? | date butoir | ultimatums? | expire(?:nt|ra|ront)? | prend fin",
  offices: `
    secrétaire générale? | directeur général | directrice générale | haute?[ -]commissaire | haute? représentante? |
    porte-parole | représentante? permanente? | envoyée? spéciale?
  `,
  leaders: "présidente? | chef(?:fe)? | dirigeante? | directeur | directrice",
  kindsOfPublisher: "agence de presse | quotidien | en ligne",
  unnamedGroups: `
    responsables | fonctionnaires | diplomates | sources | proches | conseillers | analystes | experts | observateurs |
    témoins | milieux \\p{L}+
  `,
  weights: `
    (?:le|la|les) (?:plus|moins) (?:probable|vraisemblable|plausible|réaliste)s? |
    (?:très|fort|hautement|extrêmement) (?:im)?probables? | selon toute (?:probabilité|vraisemblance) |
    probabilité de \\d+ | \\d+(?:[.,]\\d+)? ?(?:%|pour cent) de (?:chances?|probabilité)
  `,
  numbering: `
    (?:scénario|option|piste|hypothèse|cas|variante) ?(?:n[°o] ?|#)?(?:\\d+|un|deux|trois|quatre|cinq|[a-d](?=\\s*[:.)]|$)) |
    n[°o] ?\\d+
  `,
  perCent: "pour ?cent",
  smallWords: `
    les | du | des | et | est | une | dans | qui | pas | au | aux | avec | ce | cette | ces | il | elle | nous | vous |
    ils | elles | mais | où | leur | leurs | être | sont | ont | été | sans | ne | je | pour | nos | notre | votre | très |
    tout | tous | peut | doit | jamais | c'est | n'est | d'un | d'une | qu'il | qu'ils | n'a | s'est | j'ai | moi | aussi
  `,
  sharedSmallWords:
    "de | la | le | un | en | a | à | se | que | si | on | son | sa | plus | me | te | tu | y | par | sur | ou | non",
  headline: "titres? | intertitre",
};
