/**
 * Made by packages/model/scripts/dates.ts from Unicode CLDR 48.2.0 (Unicode License v3); remake with `npm run generate`.
 * How dates are written in each language that we print, and what some of its regions do otherwise.
 */
export const arDates = {"months":["يناير","فبراير","مارس","أبريل","مايو","يونيو","يوليو","أغسطس","سبتمبر","أكتوبر","نوفمبر","ديسمبر"],"year":"{year}","month":"{month} {year}","day":"{day} {month} {year}","years":"{year}–{year2}","monthsOfOneYear":"{month}–{month2} {year2}","monthsAcrossYears":"{month} {year} – {month2} {year2}","daysOfOneMonth":"{day}–{day2} {month2} {year2}","daysOfOneYear":"{day} {month} – {day2} {month2} {year2}","daysAcrossYears":"{day} {month} {year} – {day2} {month2} {year2}"};
const ar1 = {"months":["جانفي","فيفري","مارس","أفريل","ماي","جوان","جويلية","أوت","سبتمبر","أكتوبر","نوفمبر","ديسمبر"]};
const ar2 = {"months":["كانون الثاني","شباط","آذار","نيسان","أيار","حزيران","تموز","آب","أيلول","تشرين الأول","تشرين الثاني","كانون الأول"]};
const ar3 = {"months":["يناير","فبراير","مارس","أبريل","ماي","يونيو","يوليوز","غشت","شتنبر","أكتوبر","نونبر","دجنبر"]};
const ar4 = {"months":["يناير","فبراير","مارس","إبريل","مايو","يونيو","يوليو","أغشت","شتمبر","أكتوبر","نوفمبر","دجمبر"]};

export const deDates = {"months":["Januar","Februar","März","April","Mai","Juni","Juli","August","September","Oktober","November","Dezember"],"year":"{year}","month":"{month} {year}","day":"{day}. {month} {year}","years":"{year}–{year2}","monthsOfOneYear":"{month}–{month2} {year2}","monthsAcrossYears":"{month} {year} – {month2} {year2}","daysOfOneMonth":"{day}.–{day2}. {month2} {year2}","daysOfOneYear":"{day}. {month} – {day2}. {month2} {year2}","daysAcrossYears":"{day}. {month} {year} – {day2}. {month2} {year2}"};
const de1 = {"months":["Jänner","Februar","März","April","Mai","Juni","Juli","August","September","Oktober","November","Dezember"]};

export const enDates = {"months":["January","February","March","April","May","June","July","August","September","October","November","December"],"year":"{year}","month":"{month} {year}","day":"{day} {month} {year}","years":"{year}–{year2}","monthsOfOneYear":"{month}–{month2} {year2}","monthsAcrossYears":"{month} {year} – {month2} {year2}","daysOfOneMonth":"{day}–{day2} {month2} {year2}","daysOfOneYear":"{day} {month} – {day2} {month2} {year2}","daysAcrossYears":"{day} {month} {year} – {day2} {month2} {year2}"};
const en1 = {"day":"{month} {day}, {year}","daysOfOneMonth":"{month} {day}–{day2}, {year2}","daysOfOneYear":"{month} {day} – {month2} {day2}, {year2}","daysAcrossYears":"{month} {day}, {year} – {month2} {day2}, {year2}"};

export const esDates = {"months":["enero","febrero","marzo","abril","mayo","junio","julio","agosto","septiembre","octubre","noviembre","diciembre"],"year":"{year}","month":"{month} de {year}","day":"{day} de {month} de {year}","years":"{year}–{year2}","monthsOfOneYear":"{month}–{month2} de {year2}","monthsAcrossYears":"{month} de {year} – {month2} de {year2}","daysOfOneMonth":"{day}–{day2} de {month2} de {year2}","daysOfOneYear":"{day} de {month} – {day2} de {month2} de {year2}","daysAcrossYears":"{day} de {month} de {year} – {day2} de {month2} de {year2}"};
const es1 = {"months":["enero","febrero","marzo","abril","mayo","junio","julio","agosto","setiembre","octubre","noviembre","diciembre"]};

export const frDates = {"months":["janvier","février","mars","avril","mai","juin","juillet","août","septembre","octobre","novembre","décembre"],"year":"{year}","month":"{month} {year}","day":"{day} {month} {year}","years":"{year}–{year2}","monthsOfOneYear":"{month}–{month2} {year2}","monthsAcrossYears":"{month} {year} – {month2} {year2}","daysOfOneMonth":"{day}–{day2} {month2} {year2}","daysOfOneYear":"{day} {month} – {day2} {month2} {year2}","daysAcrossYears":"{day} {month} {year} – {day2} {month2} {year2}"};

export const plDates = {"months":["stycznia","lutego","marca","kwietnia","maja","czerwca","lipca","sierpnia","września","października","listopada","grudnia"],"monthsAlone":["styczeń","luty","marzec","kwiecień","maj","czerwiec","lipiec","sierpień","wrzesień","październik","listopad","grudzień"],"year":"{year}","month":"{monthAlone} {year}","day":"{day} {month} {year}","years":"{year}–{year2}","monthsOfOneYear":"{monthAlone}–{monthAlone2} {year2}","monthsAcrossYears":"{monthAlone} {year} – {monthAlone2} {year2}","daysOfOneMonth":"{day}–{day2} {month2} {year2}","daysOfOneYear":"{day} {month} – {day2} {month2} {year2}","daysAcrossYears":"{day} {month} {year} – {day2} {month2} {year2}"};

export const ukDates = {"months":["січня","лютого","березня","квітня","травня","червня","липня","серпня","вересня","жовтня","листопада","грудня"],"monthsAlone":["січень","лютий","березень","квітень","травень","червень","липень","серпень","вересень","жовтень","листопад","грудень"],"year":"{year}","month":"{monthAlone} {year}","day":"{day} {month} {year}","years":"{year}–{year2}","monthsOfOneYear":"{monthAlone}–{monthAlone2} {year2}","monthsAcrossYears":"{monthAlone} {year} – {monthAlone2} {year2}","daysOfOneMonth":"{day}–{day2} {month2} {year2}","daysOfOneYear":"{day} {month} – {day2} {month2} {year2}","daysAcrossYears":"{day} {month} {year} – {day2} {month2} {year2}"};

export const regionalDates = new Map<string, object>([
  ["ar-dz", ar1],
  ["ar-tn", ar1],
  ["ar-iq", ar2],
  ["ar-jo", ar2],
  ["ar-lb", ar2],
  ["ar-ps", ar2],
  ["ar-sy", ar2],
  ["ar-ma", ar3],
  ["ar-mr", ar4],
  ["de-at", de1],
  ["de-it", de1],
  ["en-us", en1],
  ["en-as", en1],
  ["en-bi", en1],
  ["en-ca", en1],
  ["en-gu", en1],
  ["en-jp", en1],
  ["en-mh", en1],
  ["en-mp", en1],
  ["en-ph", en1],
  ["en-pr", en1],
  ["en-um", en1],
  ["en-vi", en1],
  ["es-pe", es1],
  ["es-uy", es1],
]);
