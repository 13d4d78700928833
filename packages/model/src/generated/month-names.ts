/**
 * Made by packages/model/scripts/dates.ts from Unicode CLDR 48.2.0 (Unicode License v3); remake with `npm run generate`.
 * What the months are called, January first, in every form in use.
 */
export const monthNames = {
  ar: ["يناير | جانفي | كانون الثاني","فبراير | فيفري | شباط","مارس | آذار","أبريل | أفريل | نيسان | إبريل","مايو | ماي | أيار","يونيو | جوان | حزيران","يوليو | جويلية | تموز | يوليوز","أغسطس | أوت | آب | غشت | أغشت","سبتمبر | أيلول | شتنبر | شتمبر","أكتوبر | تشرين الأول","نوفمبر | تشرين الثاني | نونبر","ديسمبر | كانون الأول | دجنبر | دجمبر"],
  de: ["januar | jan | jänner | jän","februar | feb","märz | mär","april | apr","mai","juni | jun","juli | jul","august | aug","september | sept | sep","oktober | okt","november | nov","dezember | dez"],
  en: ["january | jan","february | feb","march | mar","april | apr","may","june | jun","july | jul","august | aug","september | sep | sept","october | oct","november | nov","december | dec"],
  es: ["enero | ene","febrero | feb","marzo | mar","abril | abr","mayo | may","junio | jun","julio | jul","agosto | ago","septiembre | sept | sep | setiembre | set","octubre | oct","noviembre | nov","diciembre | dic"],
  fr: ["janvier | janv | jan","février | févr | fév","mars | mar","avril | avr","mai","juin | jui","juillet | juil | juill","août","septembre | sept","octobre | oct","novembre | nov","décembre | déc"],
  pl: ["stycznia | sty | styczeń","lutego | lut | luty","marca | mar | marzec","kwietnia | kwi | kwiecień","maja | maj","czerwca | cze | czerwiec","lipca | lip | lipiec","sierpnia | sie | sierpień","września | wrz | wrzesień","października | paź | październik","listopada | lis | listopad","grudnia | gru | grudzień"],
  uk: ["січня | січ | січень","лютого | лют | лютий","березня | бер | березень","квітня | квіт | квітень","травня | трав | травень","червня | черв | червень","липня | лип | липень","серпня | серп | серпень","вересня | вер | вересень","жовтня | жовт | жовтень","листопада | лист | листопад","грудня | груд | грудень"],
  zh: ["一月","二月","三月","四月","五月","六月","七月","八月","九月","十月","十一月","十二月"],
};
